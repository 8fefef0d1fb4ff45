import type {Localized} from "../../model/languages.ts";
import type {Verdict} from "../../model/releases/releases.ts";

/** What releases are told with, besides the words of feeds. */
export interface ReleaseWords {
  /** Titles; `month` is the newest that came in. */
  readonly first: string;
  readonly reached: (month: string) => string;
  readonly filled: string;
  /** With the months whose figures changed. */
  readonly revised: (months: string) => string;
  readonly reworded: string;
  readonly changedTables: string;
  readonly newFiles: string;
  /** Before months and their indicators: those that came in, and all that there are at the first release. */
  readonly newMonths: string;
  readonly allMonths: string;
  /** How many files came; with the number and as readers see it. */
  readonly files: (count: number, shown: string) => string;
  /** How many tables have another content although nothing came from the source; with the numbers of each kind. */
  readonly tables: (count: number, shown: string, kinds: string) => string;
  /** How many figures of the source and files there are at the first release. */
  readonly all: (cells: string, files: string) => string;
  readonly revisionsHeading: string;
  /** Above comparisons of which something else is said than before; with the number and as readers see it. */
  readonly verdictsHeading: (count: number, shown: string) => string;
  /** What such a change does not show. */
  readonly verdictsNote: string;
  readonly change: (before: string, after: string) => string;
  readonly side: Readonly<Record<"higher" | "lower", string>>;
  /** After the side; null where there is none. */
  readonly rarity: Readonly<Record<Extract<Verdict, {kind: "estimate"}>["rarity"], (side: string) => string>>;
  readonly doubtful: string;
  readonly unavailable: (reason: string) => string;
}

/** The words of releases by language. */
export const releaseWords: Localized<ReleaseWords> = {
  fi: {
    first: "Ensimmäinen julkaisu",
    reached: (month) => `Luvut ${month} asti`,
    filled: "Uusia lukuja aiemmilta kuukausilta",
    revised: (months) => `Muuttuneita lukuja: ${months}`,
    reworded: "Muuttuneita vertailuja",
    changedTables: "Muuttuneita taulukoita",
    newFiles: "Uusia tiedostoja",
    newMonths: "Uusia kuukausia",
    allMonths: "Kuukaudet",
    files: (count, shown) =>
      count === 1 ? "Ladattavia tiedostoja tuli yksi lisää." : `Ladattavia tiedostoja tuli ${shown} lisää.`,
    tables: (count, shown, kinds) =>
      count === 1
        ? `Yhden taulukon sisältö on muuttunut, vaikka lähteen luvut ovat ennallaan: laskutapa tai taulukon rakenne on toinen kuin ennen (${kinds}).`
        : `${shown} taulukon sisältö on muuttunut, vaikka lähteen luvut ovat ennallaan: laskutapa tai taulukoiden rakenne on toinen kuin ennen (${kinds}).`,
    all: (cells, files) => `Lähteen lukuja on ${cells} ja ladattavia tiedostoja ${files}.`,
    revisionsHeading: "Muuttuneet luvut tiedoittain",
    verdictsHeading: (count, shown) =>
      count === 1
        ? "Yhdestä vertailusta sanotaan nyt muuta kuin ennen"
        : `${shown} vertailusta sanotaan nyt muuta kuin ennen`,
    verdictsNote: "Sanat vaihtuvat, kun luvut tai laskutapa muuttuvat. Se ei osoita vaikutusta.",
    change: (before, after) => `aiemmin ${before}; nyt ${after}`,
    side: {higher: "vertailunsa yläpuolella", lower: "vertailunsa alapuolella"},
    rarity: {
      usual: (side) => `${side}, tavallisen vaihtelun rajoissa`,
      "unusual alone": (side) => `${side}, yksittäiselle alueelle epätavallisen kaukana`,
      "unusual among all": (side) => `${side}, epätavallisen kaukana myös kaikkien alueiden joukossa`,
      "no gap": () => "samassa tahdissa kuin vertailunsa"
    },
    doubtful: "vertailu epäluotettava",
    unavailable: (reason) => `ei vertailua (${reason})`
  },
  sv: {
    first: "Första publiceringen",
    reached: (month) => `Siffror till och med ${month}`,
    filled: "Nya siffror för tidigare månader",
    revised: (months) => `Ändrade siffror: ${months}`,
    reworded: "Ändrade jämförelser",
    changedTables: "Ändrade tabeller",
    newFiles: "Nya filer",
    newMonths: "Nya månader",
    allMonths: "Månader",
    files: (count, shown) =>
      count === 1 ? "En ny fil finns att ladda ner." : `${shown} nya filer finns att ladda ner.`,
    tables: (count, shown, kinds) =>
      count === 1
        ? `Innehållet i en tabell har ändrats fast källans siffror är desamma: sättet att räkna eller tabellens uppbyggnad är ett annat än förut (${kinds}).`
        : `Innehållet i ${shown} tabeller har ändrats fast källans siffror är desamma: sättet att räkna eller tabellernas uppbyggnad är ett annat än förut (${kinds}).`,
    all: (cells, files) => `Det finns ${cells} siffror ur källan och ${files} filer att ladda ner.`,
    revisionsHeading: "Ändrade siffror, uppgift för uppgift",
    verdictsHeading: (count, shown) =>
      count === 1
        ? "En jämförelse beskrivs nu på ett annat sätt"
        : `${shown} jämförelser beskrivs nu på ett annat sätt`,
    verdictsNote: "Orden byts när siffrorna eller beräkningssättet ändras. Det visar inte någon effekt.",
    change: (before, after) => `tidigare ${before}; nu ${after}`,
    side: {higher: "över sin jämförelse", lower: "under sin jämförelse"},
    rarity: {
      usual: (side) => `${side}, inom den vanliga variationen`,
      "unusual alone": (side) => `${side}, ovanligt långt ifrån för ett enskilt område`,
      "unusual among all": (side) => `${side}, ovanligt långt också bland alla områden`,
      "no gap": () => "i takt med sin jämförelse"
    },
    doubtful: "jämförelsen är opålitlig",
    unavailable: (reason) => `ingen jämförelse (${reason})`
  },
  en: {
    first: "First release",
    reached: (month) => `Figures to ${month}`,
    filled: "New figures for earlier months",
    revised: (months) => `Changed figures: ${months}`,
    reworded: "Changed comparisons",
    changedTables: "Changed tables",
    newFiles: "New files",
    newMonths: "New months",
    allMonths: "Months",
    files: (count, shown) =>
      count === 1 ? "There is one new file to download." : `There are ${shown} new files to download.`,
    tables: (count, shown, kinds) =>
      count === 1
        ? `The content of one table has changed although the figures of the source have not: the method or the layout of the table is another than before (${kinds}).`
        : `The content of ${shown} tables has changed although the figures of the source have not: the method or the layout of the tables is another than before (${kinds}).`,
    all: (cells, files) => `There are ${cells} figures of the source and ${files} files to download.`,
    revisionsHeading: "Changed figures by measure",
    verdictsHeading: (count, shown) =>
      count === 1
        ? "One comparison is now described differently"
        : `${shown} comparisons are now described differently`,
    verdictsNote: "The words change when the figures or the method do. That does not show an effect.",
    change: (before, after) => `earlier ${before}; now ${after}`,
    side: {higher: "above its comparison", lower: "below its comparison"},
    rarity: {
      usual: (side) => `${side}, within the usual variation`,
      "unusual alone": (side) => `${side}, unusually far for a single area`,
      "unusual among all": (side) => `${side}, unusually far even among all areas`,
      "no gap": () => "in step with its comparison"
    },
    doubtful: "the comparison is unreliable",
    unavailable: (reason) => `no comparison (${reason})`
  }
};
