import type {ExtremesFacts} from "../facts/charts.ts";
import type {ViewFacts} from "../facts/pictures.ts";
import type {pictures as finnish} from "../fi/pictures.ts";
import type {Translated} from "../translated.ts";

const inTable = "The same figures are in the table.";

/** Titles, notes and alternative texts of pictures, in English. */
export const pictures: Translated<typeof finnish> = {
  notes: {
    "area alone": "The area alone: counts of areas of different size cannot be compared",
    holes: "Gap in a line: the figure cannot be shown",
    estimated: "Hollow line: estimate",
    "others estimated": "Thin line: estimate of a comparison",
    provisional: "Thin line: provisional figure",
    "others estimated or provisional": "Thin line: provisional figure, or estimate of a comparison",
    bounds: "Pale band: the figure lies between these limits",
    "not from zero": "The scale does not start from zero",
    "no close match": "Even the most similar municipalities are far from the area"
  },
  inTable,
  titlePlace: {
    lines: ({name}) => `${name} with comparison municipalities`,
    gap: ({name}) => `${name}, gap to the weighted comparison`,
    "change-on-year": ({name}) => `${name}, change on a year earlier`,
    index: ({name}) => `${name} with comparison municipalities, March 2021 = 100`,
    "seasonally-adjusted": ({name}) => `${name}, seasonally adjusted (STL)`
  },
  view: {
    lines: (facts) => `Line chart: ${subject(facts)}. ${extremes(`${facts.owner} figure was`, facts)} ${inTable}`,
    "change-on-year": (facts) =>
      `Bar chart: change on a year earlier, ${subject(facts)}. ${extremes(`${facts.owner} change was`, facts)} ${inTable}`,
    index: (facts) =>
      `Line chart: index, March 2021 = 100, ${subject(facts)}. ${extremes(`${facts.owner} index was`, facts)} ${inTable}`,
    "seasonally-adjusted": (facts) =>
      `Line chart: seasonally adjusted figures, ${subject(facts)}. ${extremes(`${facts.owner} figure was`, facts)} ${inTable}`
  },
  gap: ({measured, place, months, highest, lowest, outside, pilotMonths}) =>
    `Line chart: ${measured} ${place.inside}, gap to the weighted comparison, ${months}. A grey band around zero shows ` +
    `the usual variation. ${extremes("The gap was", {highest, lowest})} ` +
    `Of the ${pilotMonths} pilot months shown, ${lying(outside)} outside the grey band. ${inTable}`,
  placebos: ({areas, placebos, months, band, areasOutside, placebosOutside}) =>
    `Line chart: ${areas} pilot areas as blue lines over ${placebos} municipalities without a pilot as grey lines, ${months}. ` +
    `Each line is the gap to its own comparison. On average over the pilot, ${placebosOutside || "none"} of the municipalities and ` +
    `${areasOutside || "none"} of the areas lie farther from zero than ${band}.`,
  allAreas: ({areas, above, below, band, outside}) =>
    `Dot chart: gaps of ${areas} areas to their weighted comparisons, in alphabetical order. ` +
    `Of the areas, ${lying(above)} above zero and ${lying(below)} below. ` +
    (band === null ? inTable : `Of them, ${lying(outside)} outside the grey band (±${band}). ${inTable}`),
  pooled: ({areas, donors, years, before, offZero}) =>
    `Dot chart: average change of ${areas} areas compared with ${donors} municipalities without a pilot, ${years} years, ` +
    `${before} of them before the pilots. Confidence intervals that do not include zero: ${offZero || "none"}. ${inTable}`,
  together: ({months, pilots, rest, inMonth}) =>
    `Line chart: unemployed share of the labour force in the pilot areas together and in municipalities without a pilot, ${months}. ` +
    `Figures ${inMonth}: pilot areas ${pilots}, the others ${rest}. ${inTable}`,
  coverage: (measures, months) =>
    `Timeline: ${measures} measures as rows and the months ${months} across. The same months are in the table.`
};

function lying(count: number): string {
  return count === 1 ? "1 lies" : `${count || "none"} lie`;
}

function subject({measured, place, months, beside}: ViewFacts): string {
  return `${measured} ${place.inside}${beside === "" ? "" : `; compared with ${beside}`}; ${months}`;
}

/** The highest and the lowest value, or that all are shown alike; `start` is what is said of, up to its verb. */
export function extremes(start: string, {highest, lowest}: ExtremesFacts): string {
  if (highest.value === lowest.value) return `${start} ${highest.value} in every month shown.`;
  return `${start} highest ${highest.inMonth} (${highest.value}) and lowest ${lowest.inMonth} (${lowest.value}).`;
}
