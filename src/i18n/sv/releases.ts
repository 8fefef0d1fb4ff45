import type {
  feedSentences as finnishFeeds,
  releases as finnish,
  releaseSentences as finnishReleases,
  revisedSentences as finnishRevised
} from "../fi/releases.ts";
import type {Translated} from "../translated.ts";

/** Feeds of new figures, in Swedish. */
export const releases: Translated<typeof finnish> = {
  feeds: {
    heading: "Följ nya siffror",
    explanation: "Ett flöde berättar för läsprogrammet när nya siffror kommer eller tidigare siffror ändras.",
    ofAll: "Nya siffror som flöde (Atom)",
    releasesTitle: "nya siffror och publiceringar",
    subtitles: {
      releases: "Nya och ändrade siffror och webbplatsens publiceringar.",
      area: "Områdets nya och ändrade siffror.",
      indicator: "Måttets nya och ändrade siffror i alla områden."
    },
    cells: (count, shown) => (count === 1 ? "1 siffra" : `${shown} siffror`),
    largestChange: "största ändringen"
  }
};

/** What an entry of a feed is made of besides the sentences of charts, in Swedish. */
export const feedSentences: Translated<typeof finnishFeeds> = {
  reached: (subject, month) => `${subject}: siffror till och med ${month}`,
  filled: (subject) => `${subject}: nya siffror för tidigare månader`,
  revisedOnly: (subject) => `${subject}: ändrade siffror`,
  newestMonth: "Senaste månad",
  added: (count, shown) => {
    if (count === 0) return "Inga nya siffror kom till.";
    return count === 1 ? "En ny siffra kom från källan." : `${shown} nya siffror kom från källan.`;
  },
  revised: (count, shown) => {
    if (count === 0) return "Inga tidigare siffror ändrades.";
    return count === 1 ? "En tidigare siffra ändrades." : `${shown} tidigare siffror ändrades.`;
  }
};

/** What releases are told with, besides the words of feeds, in Swedish. */
export const releaseSentences: Translated<typeof finnishReleases> = {
  first: "Första publiceringen",
  reached: (month) => `Siffror till och med ${month}`,
  filled: "Nya siffror för tidigare månader",
  revised: (months) => `Ändrade siffror: ${months}`,
  reworded: "Ändrade jämförelser",
  changedTables: "Ändrade tabeller",
  newFiles: "Nya filer",
  newMonths: "Nya månader",
  allMonths: "Månader",
  files: (count, shown) => (count === 1 ? "En ny fil finns att ladda ner." : `${shown} nya filer finns att ladda ner.`),
  tables: (count, shown, kinds) =>
    count === 1
      ? `Innehållet i en tabell har ändrats fast källans siffror är desamma: sättet att räkna eller tabellens uppbyggnad är ett annat än förut (${kinds}).`
      : `Innehållet i ${shown} tabeller har ändrats fast källans siffror är desamma: sättet att räkna eller tabellernas uppbyggnad är ett annat än förut (${kinds}).`,
  all: (cells, files) => `Det finns ${cells} siffror ur källan och ${files} filer att ladda ner.`,
  revisionsHeading: "Ändrade siffror, uppgift för uppgift",
  verdictsHeading: (count, shown) =>
    count === 1 ? "En jämförelse beskrivs nu på ett annat sätt" : `${shown} jämförelser beskrivs nu på ett annat sätt`,
  verdictsNote: "Orden byts när siffrorna eller beräkningssättet ändras. Det visar inte någon effekt.",
  change: (before, after) => `tidigare ${before}; nu ${after}`,
  side: {higher: "över sin jämförelse", lower: "under sin jämförelse"},
  rarity: {
    usual: (side) => `${side}, inom den vanliga variationen`,
    "not rare": (side) => `${side}, i utkanten av den vanliga variationen`,
    "unusual alone": (side) => `${side}, ovanligt långt ifrån för ett enskilt område`,
    "unusual among all": (side) => `${side}, ovanligt långt också bland alla områden`
  },
  inStep: "i takt med sin jämförelse",
  doubtful: "jämförelsen är opålitlig",
  unavailable: (reason) => `ingen jämförelse (${reason})`
};

/** What the list of first figures says besides them, in Swedish. */
export const revisedSentences: Translated<typeof finnishRevised> = {
  heading: "Först publicerat, nu",
  count: (count, shown) =>
    count === 1 ? "En siffra har ändrats efter publiceringen" : `${shown} siffror har ändrats efter publiceringen`,
  change: (first, day, now) => `först publicerat ${first} (${day}), nu ${now}`,
  changeOfBorders: (first, day, now) =>
    `först publicerat ${first} (${day}) före kommunsammanslagningen, med gränserna efter den ${now}`,
  allByBorders: "Kommungränsen har ändrats i en kommunsammanslagning.",
  someByBorders: (count, shown) =>
    count === 1
      ? "En av dem gäller nu kommunen med nya gränser."
      : `${shown} av dem gäller nu kommunen med nya gränser.`,
  largest: "Största ändringen",
  newestOnly: (shown) => `Listan har de ${shown} nyaste.`,
  file: "Alla siffror som källan har ändrat"
};
