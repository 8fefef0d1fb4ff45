import type {ViewId} from "../../model/pages/views.ts";
import type {ExtremeFacts} from "../facts/charts.ts";
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
    estimated: "Ontto tai ohut viiva: arvio",
    provisional: "Ohut viiva: ennakkotieto",
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
    `Viivakuvio: ${measured}, ${place.genitive} ero painotettuun vertailuun, ${months}. Nollan ympärillä on harmaa alue, ` +
    `joka näyttää tavallisen vaihtelun. ${extremes("Ero oli", {highest, lowest})} ` +
    `Kokeilun kuukausia on kuviossa ${pilotMonths}; harmaan alueen ulkopuolella niistä on ${outside}. ${inTable}`,
  placebos: ({areas, placebos, months, band, areasOutside, placebosOutside}: PlaceboFacts) =>
    `Viivakuvio: ${areas} kokeilualuetta sinisinä viivoina ja ${placebos} kuntaa ilman kokeilua harmaina viivoina, ${months}. ` +
    `Jokainen viiva on ero omaan vertailuun. Viivoja, joiden keskiarvo kokeilun ajalta on kauempana nollasta kuin ${band}, ` +
    `on harmaita ${placebosOutside} ja sinisiä ${areasOutside}.`,
  allAreas: ({areas, above, below, band, outside}: AllAreasFacts) =>
    `Pistekuvio: ${areas} alueen ero painotettuun vertailuun, alueet aakkosjärjestyksessä. ` +
    `Nollan yläpuolella on ${above} aluetta, alapuolella ${below}. ` +
    (band === null ? inTable : `Harmaan alueen (±${band}) ulkopuolella on ${outside}. ${inTable}`),
  pooled: ({areas, donors, years, before, offZero}: PooledFacts) =>
    `Pistekuvio: ${areas} alueen keskimääräinen muutos verrattuna ${donors} kuntaan ilman kokeilua, ${years} vuotta, ` +
    `joista ${before} ennen kokeilua. Luottamusvälejä, joihin nolla ei mahdu, on ${offZero}. ${inTable}`,
  together: ({months, pilots, rest, inMonth}: TogetherFacts) =>
    `Viivakuvio: työttömien osuus työvoimasta kokeilualueilla yhdessä ja kunnissa ilman kokeilua, ${months}. ` +
    `Viimeiset luvut ${inMonth}: kokeilualueet ${pilots}, muut ${rest}. ${inTable}`,
  coverage: (measures: number, months: string) =>
    `Aikajana: ${measures} tietoa riveinä ja kuukaudet ${months} vaakasuunnassa. Samat kuukaudet ovat taulukossa.`
};

function subject({measured, place, months, beside}: ViewFacts): string {
  return `${measured} ${place.inside}${beside === "" ? "" : `; rinnalla ${beside}`}; ${months}`;
}

function extremes(start: string, {highest, lowest}: {highest: ExtremeFacts; lowest: ExtremeFacts}): string {
  return `${start} suurin ${highest.inMonth} (${highest.value}) ja pienin ${lowest.inMonth} (${lowest.value}).`;
}
