import type {ExtremesFacts} from "../facts/charts.ts";
import type {ViewFacts} from "../facts/pictures.ts";
import type {pictures as finnish} from "../fi/pictures.ts";
import type {Translated} from "../translated.ts";

const inTable = "Samma siffror finns i tabellen.";

/** Titles, notes and alternative texts of pictures, in Swedish. */
export const pictures: Translated<typeof finnish> = {
  notes: {
    "area alone": "Bara området: antal i olika stora områden kan inte jämföras",
    holes: "Lucka i en linje: uppgiften kan inte visas",
    estimated: "Ihålig linje: uppskattning",
    "others estimated": "Tunn linje: uppskattning i en jämförelse",
    provisional: "Tunn linje: preliminär uppgift",
    "others estimated or provisional": "Tunn linje: preliminär uppgift eller uppskattning i en jämförelse",
    bounds: "Ljust band: siffran ligger mellan dessa gränser",
    "not from zero": "Skalan börjar inte från noll",
    "no close match": "Också de mest liknande kommunerna ligger långt från området"
  },
  inTable,
  titlePlace: {
    lines: ({name}) => `${name} med jämförelsekommuner`,
    gap: ({name}) => `${name}, skillnad mot den viktade jämförelsen`,
    "change-on-year": ({name}) => `${name}, förändring på ett år`,
    index: ({name}) => `${name} med jämförelsekommuner, mars 2021 = 100`,
    "seasonally-adjusted": ({name}) => `${name}, säsongrensat (STL)`
  },
  view: {
    lines: (facts) => `Linjediagram: ${subject(facts)}. ${extremes(`${facts.owner} siffra var`, facts)} ${inTable}`,
    "change-on-year": (facts) =>
      `Stapeldiagram: förändring på ett år, ${subject(facts)}. ${extremes(`${facts.owner} förändring var`, facts)} ${inTable}`,
    index: (facts) =>
      `Linjediagram: index, mars 2021 = 100, ${subject(facts)}. ${extremes(`${facts.owner} index var`, facts)} ${inTable}`,
    "seasonally-adjusted": (facts) =>
      `Linjediagram: säsongrensade siffror, ${subject(facts)}. ${extremes(`${facts.owner} siffra var`, facts)} ${inTable}`
  },
  gap: ({measured, place, months, highest, lowest, outside, pilotMonths}) =>
    `Linjediagram: ${measured} ${place.inside}, skillnad mot den viktade jämförelsen, ${months}. Kring noll finns ett grått fält ` +
    `som visar den vanliga variationen. ${extremes("Skillnaden var", {highest, lowest})} ` +
    `Diagrammet har ${pilotMonths} försöksmånader; av dem ligger ${outside || "ingen"} utanför det grå fältet. ${inTable}`,
  placebos: ({areas, placebos, months, band, areasOutside, placebosOutside}) =>
    `Linjediagram: ${areas} försöksområden som blå linjer över ${placebos} kommuner utan försök som grå linjer, ${months}. ` +
    `Varje linje är skillnaden mot den egna jämförelsen. I medeltal under försöket ligger ${placebosOutside || "ingen"} av kommunerna och ` +
    `${areasOutside || "inget"} av områdena längre från noll än ${band}.`,
  allAreas: ({areas, above, below, band, outside}) =>
    `Punktdiagram: skillnaden mot den viktade jämförelsen i ${areas} områden, i alfabetisk ordning. ` +
    `Över noll ligger ${areaCount(above)}, under noll ${areaCount(below)}. ` +
    (band === null ? inTable : `Utanför det grå fältet (±${band}) ligger ${areaCount(outside)}. ${inTable}`),
  pooled: ({areas, donors, years, before, offZero}) =>
    `Punktdiagram: den genomsnittliga förändringen i ${areas} områden jämfört med ${donors} kommuner utan försök, ${years} år, ` +
    `varav ${before} före försöket. Antal konfidensintervall som inte omfattar noll: ${offZero || "inga"}. ${inTable}`,
  together: ({months, pilots, rest, inMonth}) =>
    `Linjediagram: andelen arbetslösa av arbetskraften i försöksområdena tillsammans och i kommuner utan försök, ${months}. ` +
    `Siffrorna ${inMonth}: försöksområdena ${pilots}, de övriga ${rest}. ${inTable}`,
  coverage: (measures, months) =>
    `Tidslinje: ${measures} uppgifter på rader och månaderna ${months} vågrätt. Samma månader finns i tabellen.`
};

function areaCount(count: number): string {
  return count === 0 ? "inget område" : count === 1 ? "ett område" : `${count} områden`;
}

function subject({measured, place, months, beside}: ViewFacts): string {
  return `${measured} ${place.inside}${beside === "" ? "" : `; jämfört med ${beside}`}; ${months}`;
}

/** The highest and the lowest value, or that all are shown alike; `start` is what is said of, up to its verb. */
export function extremes(start: string, {highest, lowest}: ExtremesFacts): string {
  if (highest.value === lowest.value) return `${start} ${highest.value} alla månader som visas.`;
  return `${start} störst ${highest.inMonth} (${highest.value}) och minst ${lowest.inMonth} (${lowest.value}).`;
}
