import type {FeedId} from "../../model/pages/feeds.ts";

/** Feeds of new figures, in Finnish. */
export const releases = {
  feeds: {
    heading: "Seuraa uusia lukuja",
    /** What a feed is and what it tells. */
    explanation: "Syöte kertoo lukuohjelmalle, kun uusia lukuja tulee tai entiset muuttuvat.",
    /** At the end of every page, the link to the feed of all new figures. */
    ofAll: "Uudet luvut syötteenä (Atom)",
    /** Name of the feed of all new figures and releases. */
    releasesTitle: "uudet luvut ja julkaisut",
    subtitles: {
      releases: "Uudet ja muuttuneet luvut ja sivuston julkaisut.",
      area: "Alueen uudet ja muuttuneet luvut.",
      indicator: "Mittarin uudet ja muuttuneet luvut kaikilla alueilla."
    } satisfies Record<FeedId["kind"], unknown>,
    /** With the number and as readers see it. */
    cells: (count: number, shown: string) => (count === 1 ? "1 luku" : `${shown} lukua`),
    largestChange: "suurin muutos"
  }
};

/** What an entry of a feed is made of besides the sentences of charts, in Finnish. */
export const feedSentences = {
  /** Titles; `subject` is an area, an indicator or the site, `month` the newest. */
  reached: (subject: string, month: string) => `${subject}: luvut ${month} asti`,
  filled: (subject: string) => `${subject}: uusia lukuja aiemmilta kuukausilta`,
  revisedOnly: (subject: string) => `${subject}: muuttuneita lukuja`,
  /** Beside the newest month. */
  newestMonth: "Uusin kuukausi",
  /** With the number and as readers see it. */
  added: (count: number, shown: string) => {
    if (count === 0) return "Uusia lukuja ei tullut.";
    return count === 1 ? "Lähteestä tuli yksi uusi luku." : `Lähteestä tuli ${shown} uutta lukua.`;
  },
  revised: (count: number, shown: string) => {
    if (count === 0) return "Aiemmat luvut eivät muuttuneet.";
    return count === 1 ? "Yksi aiempi luku muuttui." : `${shown} aiempaa lukua muuttui.`;
  }
};

/** What releases are told with, besides the words of feeds, in Finnish. */
export const releaseSentences = {
  /** Titles; `month` is the newest that came in. */
  first: "Ensimmäinen julkaisu",
  reached: (month: string) => `Luvut ${month} asti`,
  filled: "Uusia lukuja aiemmilta kuukausilta",
  /** With the months whose figures changed. */
  revised: (months: string) => `Muuttuneita lukuja: ${months}`,
  reworded: "Muuttuneita vertailuja",
  changedTables: "Muuttuneita taulukoita",
  newFiles: "Uusia tiedostoja",
  /** Before months and their indicators: those that came in, and all that there are at the first release. */
  newMonths: "Uusia kuukausia",
  allMonths: "Kuukaudet",
  /** How many files came; with the number and as readers see it. */
  files: (count: number, shown: string) =>
    count === 1 ? "Ladattavia tiedostoja tuli yksi lisää." : `Ladattavia tiedostoja tuli ${shown} lisää.`,
  /** How many tables have another content although nothing came from the source; with the numbers of each kind. */
  tables: (count: number, shown: string, kinds: string) =>
    count === 1
      ? `Yhden taulukon sisältö on muuttunut, vaikka lähteen luvut ovat ennallaan: laskutapa tai taulukon rakenne on toinen kuin ennen (${kinds}).`
      : `${shown} taulukon sisältö on muuttunut, vaikka lähteen luvut ovat ennallaan: laskutapa tai taulukoiden rakenne on toinen kuin ennen (${kinds}).`,
  /** How many figures of the source and files there are at the first release. */
  all: (cells: string, files: string) => `Lähteen lukuja on ${cells} ja ladattavia tiedostoja ${files}.`,
  revisionsHeading: "Muuttuneet luvut tunnusluvuittain",
  /** Above comparisons of which something else is said than before; with the number and as readers see it. */
  verdictsHeading: (count: number, shown: string) =>
    count === 1
      ? "Yhdestä vertailusta sanotaan nyt muuta kuin ennen"
      : `${shown} vertailusta sanotaan nyt muuta kuin ennen`,
  /** What such a change does not show. */
  verdictsNote: "Sanat vaihtuvat, kun luvut tai laskutapa muuttuvat. Se ei osoita vaikutusta.",
  change: (before: string, after: string) => `aiemmin ${before}; nyt ${after}`,
  side: {higher: "vertailunsa yläpuolella", lower: "vertailunsa alapuolella"},
  /** After the side. */
  rarity: {
    usual: (side: string) => `${side}, tavallisen vaihtelun rajoissa`,
    "not rare": (side: string) => `${side}, tavallisen vaihtelun reunalla`,
    "unusual alone": (side: string) => `${side}, yksittäiselle alueelle epätavallisen kaukana`,
    "unusual among all": (side: string) => `${side}, epätavallisen kaukana myös kaikkien alueiden joukossa`
  },
  /** Where there is no gap. */
  inStep: "vertailunsa tahdissa",
  doubtful: "vertailu epäluotettava",
  unavailable: (reason: string) => `ei vertailua (${reason})`
};

/** What the list of first figures says besides them, in Finnish. */
export const revisedSentences = {
  heading: "Julkaistu ensin, nyt",
  /** With the number and as readers see it. */
  count: (count: number, shown: string) =>
    count === 1 ? "Yksi luku on muuttunut julkaisun jälkeen" : `${shown} lukua on muuttunut julkaisun jälkeen`,
  change: (first: string, day: string, now: string) => `julkaistu ensin ${first} (${day}), nyt ${now}`,
  /** The same where the municipality has taken in another one in between. */
  changeOfBorders: (first: string, day: string, now: string) =>
    `julkaistu ensin ${first} (${day}) ennen kuntaliitosta, liitoksen jälkeisin rajoin ${now}`,
  /** That this is why they changed: all of them, or so many, as readers see the number. */
  allByBorders: "Kuntaraja on muuttunut kuntaliitoksessa.",
  someByBorders: (count: number, shown: string) =>
    count === 1 ? "Niistä yksi on nyt uusin kuntarajoin." : `Niistä ${shown} on nyt uusin kuntarajoin.`,
  largest: "Suurin muutos",
  /** That the list holds only the newest of so many. */
  newestOnly: (shown: string) => `Luettelossa on ${shown} uusinta.`,
  /** To the file of all cells of the source that changed. */
  file: "Kaikki lähteen muuttamat luvut"
};
