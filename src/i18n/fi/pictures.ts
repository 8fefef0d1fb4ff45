import type {ViewId} from "../../model/pages/views.ts";
import type {ExtremesFacts} from "../facts/charts.ts";
import type {
  AllAreasFacts,
  GapPictureFacts,
  PlaceboFacts,
  PooledFacts,
  TogetherFacts,
  ViewFacts
} from "../facts/pictures.ts";
import type {PlaceForms} from "../places/forms.ts";

const inTable = "Samat luvut ovat taulukossa.";

/** Titles, notes and alternative texts of pictures, in Finnish. */
export const pictures = {
  /** What a reader of a picture that stands alone must be told, in a few words each. */
  notes: {
    "area alone": "Vain alue: erikokoisten alueiden lukumääriä ei voi verrata",
    holes: "Aukko viivassa: lukua ei voi näyttää",
    estimated: "Ontto viiva: arvio",
    "others estimated": "Ohut viiva: vertailukohdan arvio",
    provisional: "Ohut viiva: ennakkotieto",
    "others estimated or provisional": "Ohut viiva: ennakkotieto tai vertailukohdan arvio",
    bounds: "Vaalea vyö: luku on näiden rajojen välissä",
    "not from zero": "Asteikko ei ala nollasta",
    "no close match": "Samankaltaisimmatkin kunnat ovat kaukana alueesta"
  },
  /** Ends the texts of pictures that stand above a table. */
  inTable,
  /** In titles after what is measured: where, and how it is seen. */
  titlePlace: {
    lines: ({name}: PlaceForms) => `${name} ja vertailukohdat`,
    gap: ({genitive}: PlaceForms) => `${genitive} ero painotettuun vertailuun`,
    "change-on-year": ({name}: PlaceForms) => `${name}, muutos vuodessa`,
    index: ({name}: PlaceForms) => `${name} ja vertailukohdat, maaliskuu 2021 = 100`,
    "seasonally-adjusted": ({name}: PlaceForms) => `${name}, kausitasoitettu (STL)`
  } satisfies Record<ViewId, unknown>,
  /** Of all views but the gap; its extremes are those of the area's own line or bars. */
  view: {
    lines: (facts: ViewFacts) =>
      `Viivakuvio: ${subject(facts)}. ${extremes(`${facts.owner} luku oli`, facts)} ${inTable}`,
    "change-on-year": (facts: ViewFacts) =>
      `Pylväskuvio: muutos vuodessa, ${subject(facts)}. ${extremes(`${facts.owner} muutos oli`, facts)} ${inTable}`,
    index: (facts: ViewFacts) =>
      `Viivakuvio: indeksi, maaliskuu 2021 = 100, ${subject(facts)}. ${extremes(`${facts.owner} indeksi oli`, facts)} ${inTable}`,
    "seasonally-adjusted": (facts: ViewFacts) =>
      `Viivakuvio: kausitasoitetut luvut, ${subject(facts)}. ${extremes(`${facts.owner} luku oli`, facts)} ${inTable}`
  } satisfies Record<Exclude<ViewId, "gap">, unknown>,
  gap: ({measured, place, months, highest, lowest, outside, pilotMonths}: GapPictureFacts) =>
    `Viivakuvio: ${measured}, ${place.genitive} ero painotettuun vertailuun, ${months}. Nollan ympärillä on harmaa vyöhyke, ` +
    `joka näyttää tavallisen vaihtelun. ${extremes("Ero oli", {highest, lowest})} ` +
    `Kokeilun kuukausia on kuviossa ${pilotMonths}; harmaan vyöhykkeen ulkopuolella niistä ${isCount(outside)}. ${inTable}`,
  placebos: ({areas, placebos, months, band, areasOutside, placebosOutside}: PlaceboFacts) =>
    `Viivakuvio: ${areas} kokeilualuetta sinisinä viivoina ja ${placebos} kuntaa ilman kokeilua harmaina viivoina, ${months}. ` +
    `Jokainen viiva on ero omaan vertailuun. Viivoja, joiden keskiarvo kokeilun ajalta on kauempana nollasta kuin ${band}: ` +
    `harmaita ${placebosOutside || "ei yhtään"}, sinisiä ${areasOutside || "ei yhtään"}.`,
  allAreas: ({areas, above, below, band, outside}: AllAreasFacts) =>
    `Pistekuvio: ${areas} alueen ero painotettuun vertailuun, alueet aakkosjärjestyksessä. ` +
    `Nollan yläpuolella ${isCount(above)}, alapuolella ${isCount(below)}. ` +
    (band === null ? inTable : `Harmaan vyöhykkeen (±${band}) ulkopuolella ${isCount(outside)}. ${inTable}`),
  pooled: ({areas, donors, years, before, offZero}: PooledFacts) =>
    `Pistekuvio: ${areas} alueen keskimääräinen muutos verrattuna ${donors} kuntaan ilman kokeilua, ${years} vuotta, ` +
    `joista ${before} ennen kokeilua. Luottamusvälejä, joihin nolla ei mahdu, ${isCount(offZero)}. ${inTable}`,
  together: ({months, pilots, rest, inMonth}: TogetherFacts) =>
    `Viivakuvio: työttömien osuus työvoimasta kokeilualueilla yhdessä ja kunnissa ilman kokeilua, ${months}. ` +
    `Luvut ${inMonth}: kokeilualueet ${pilots}, muut ${rest}. ${inTable}`,
  coverage: (measures: number, months: string) =>
    `Aikajana: ${measures} tietoa riveinä ja kuukaudet ${months} vaakasuunnassa. Samat kuukaudet ovat taulukossa.`
};

/** "on 3", of none "ei ole yhtään". */
function isCount(count: number): string {
  return count === 0 ? "ei ole yhtään" : `on ${count}`;
}

function subject({measured, place, months, beside}: ViewFacts): string {
  return `${measured} ${place.inside}${beside === "" ? "" : `; rinnalla ${beside}`}; ${months}`;
}

/** The highest and the lowest value, or that all are shown alike; `start` is what is said of, up to its verb. */
export function extremes(start: string, {highest, lowest}: ExtremesFacts): string {
  if (highest.value === lowest.value) return `${start} kaikkina näytettyinä kuukausina ${highest.value}.`;
  return `${start} suurin ${highest.inMonth} (${highest.value}) ja pienin ${lowest.inMonth} (${lowest.value}).`;
}
