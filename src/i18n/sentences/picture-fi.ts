import type {ExtremeFacts, PictureTexts, ViewFacts} from "./picture-texts.ts";

const inTable = "Samat luvut ovat taulukossa.";

/** Titles and alternative texts of pictures of comparisons, in Finnish. */
export const fi: PictureTexts = {
  inTable,
  titlePlace: {
    lines: ({name}) => `${name} ja vertailukohdat`,
    gap: ({genitive}) => `${genitive} ero painotettuun vertailuun`,
    "change-on-year": ({name}) => `${name}, muutos vuodessa`,
    index: ({name}) => `${name} ja vertailukohdat, maaliskuu 2021 = 100`,
    "seasonally-adjusted": ({name}) => `${name}, kausitasoitettu (STL)`
  },
  view: {
    lines: (facts) => `Viivakuvio: ${subject(facts)}. ${extremes(`${facts.owner} luku oli`, facts)} ${inTable}`,
    "change-on-year": (facts) =>
      `Pylväskuvio: muutos vuodessa, ${subject(facts)}. ${extremes(`${facts.owner} muutos oli`, facts)} ${inTable}`,
    index: (facts) =>
      `Viivakuvio: indeksi, maaliskuu 2021 = 100, ${subject(facts)}. ${extremes(`${facts.owner} indeksi oli`, facts)} ${inTable}`,
    "seasonally-adjusted": (facts) =>
      `Viivakuvio: kausitasoitetut luvut, ${subject(facts)}. ${extremes(`${facts.owner} luku oli`, facts)} ${inTable}`
  },
  gap: ({measured, place, months, highest, lowest, outside, pilotMonths}) =>
    `Viivakuvio: ${measured}, ${place.genitive} ero painotettuun vertailuun, ${months}. Nollan ympärillä on harmaa alue, ` +
    `joka näyttää tavallisen vaihtelun. ${extremes("Ero oli", {highest, lowest})} ` +
    `Kokeilun kuukausia on kuviossa ${pilotMonths}; harmaan alueen ulkopuolella niistä on ${outside}. ${inTable}`,
  placebos: ({areas, placebos, months, band, areasOutside, placebosOutside}) =>
    `Viivakuvio: ${areas} kokeilualuetta sinisinä viivoina ja ${placebos} kuntaa ilman kokeilua harmaina viivoina, ${months}. ` +
    `Jokainen viiva on ero omaan vertailuun. Viivoja, joiden keskiarvo kokeilun ajalta on kauempana nollasta kuin ${band}, ` +
    `on harmaita ${placebosOutside} ja sinisiä ${areasOutside}.`,
  allAreas: ({areas, above, below, band, outside}) =>
    `Pistekuvio: ${areas} alueen ero painotettuun vertailuun, alueet aakkosjärjestyksessä. ` +
    `Nollan yläpuolella on ${above} aluetta, alapuolella ${below}. ` +
    (band === null ? inTable : `Harmaan alueen (±${band}) ulkopuolella on ${outside}. ${inTable}`),
  pooled: ({areas, donors, years, before, offZero}) =>
    `Pistekuvio: ${areas} alueen keskimääräinen muutos verrattuna ${donors} kuntaan ilman kokeilua, ${years} vuotta, ` +
    `joista ${before} ennen kokeilua. Luottamusvälejä, joihin nolla ei mahdu, on ${offZero}. ${inTable}`,
  together: ({months, pilots, rest, inMonth}) =>
    `Viivakuvio: työttömien osuus työvoimasta kokeilualueilla yhdessä ja kunnissa ilman kokeilua, ${months}. ` +
    `Viimeiset luvut ${inMonth}: kokeilualueet ${pilots}, muut ${rest}. ${inTable}`,
  coverage: (measures, months) =>
    `Aikajana: ${measures} tietoa riveinä ja kuukaudet ${months} vaakasuunnassa. Samat kuukaudet ovat taulukossa.`
};

function subject({measured, place, months, beside}: ViewFacts): string {
  return `${measured} ${place.inside}${beside === "" ? "" : `; rinnalla ${beside}`}; ${months}`;
}

function extremes(start: string, {highest, lowest}: {highest: ExtremeFacts; lowest: ExtremeFacts}): string {
  return `${start} suurin ${highest.inMonth} (${highest.value}) ja pienin ${lowest.inMonth} (${lowest.value}).`;
}
