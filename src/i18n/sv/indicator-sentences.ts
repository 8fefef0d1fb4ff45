import type {BesideYear, Comparison, GapFacts, WhereFacts, YearsFacts} from "../facts/charts.ts";
import type {FindingFacts} from "../facts/comparison.ts";
import {capitalize} from "../first-letter.ts";

/** Shares and rates are higher or lower. */
const high = {higher: "högre", lower: "lägre", same: "lika hög"};

/** Numbers of something are larger or smaller. */
export const many: typeof high = {higher: "större", lower: "mindre", same: "lika stort"};

/** What is said of a share: how it lies to that of a year before, and how the municipalities without a pilot lie to it. */
export const share = {change: changeOf("Andelen"), gap: gapOf("andelen")};

/** The same of a rate. */
export const rate = {change: changeOf("Aktiveringsgraden"), gap: gapOf("aktiveringsgraden")};

/** The same of a count, which is set beside no other. */
export const counted = {
  change: (comparison: Comparison, amount: string): string => {
    const numbers = {
      higher: `${amount} fler än`,
      lower: `${amount} färre än`,
      same: "lika många som"
    };
    return `Det var ${numbers[comparison]} ett år tidigare.`;
  },
  gap: null
};

/** That there is none of what is measured at all. */
export function noneOf(what: string, end = "") {
  return ({place, monthEnd}: WhereFacts): string => `${monthEnd} fanns det inga ${what} ${place.inside}${end}.`;
}

/** The same of unemployed people per vacancy. */
export const ratio = {
  ...counted,
  gap: (comparison: Comparison, {place, rest, amount}: GapFacts): string => {
    const start = `I kommuner utan försök gick det ${rest} arbetslösa på varje ledigt jobb`;
    const gaps = {
      higher: `${start}, ${amount} färre än ${place.inside}.`,
      lower: `${start}, ${amount} fler än ${place.inside}.`,
      same: `${start}, lika många som ${place.inside}.`
    };
    return gaps[comparison];
  }
};

/** What is said of a subject: how it lay to its weighted comparison after the start, and the means of two whole years. */
export function ofSubject(subject: string, sizes = high) {
  return {finding: found(subject, sizes), years: yearsOf(subject)};
}

function yearsOf(subject: string) {
  return ({place, first, last, isPercent}: YearsFacts): string => {
    const percent = isPercent ? " procent" : "";
    const own = `${capitalize(subject)} ${place.inside} var i genomsnitt ${first.area}${percent} under ${first.year} och ${last.area}${percent} under ${last.year}.`;
    const [before, after] = [first.beside, last.beside];
    if (!before || !after) return own;
    const others = `I kommuner utan försök var motsvarande siffror ${before.rest} och ${after.rest}${percent}`;
    return `${own} ${others}, alltså ${besideOf({...before, year: first.year}, {...after, year: last.year}, isPercent)}.`;
  };
}

/** How the others lay to the area in both years; the unit is said once. */
function besideOf(before: BesideYear, after: BesideYear, isPercent: boolean): string {
  const points = isPercent ? " procentenheter" : "";
  if (before.side !== after.side) {
    const start = before.side === "same" ? high.same : `${before.gap}${points} ${high[before.side]}`;
    const end =
      after.side === "same" ? high.same : `${after.gap}${before.side === "same" ? points : ""} ${high[after.side]}`;
    return `${start} under ${before.year} och ${end} under ${after.year}`;
  }
  if (before.side === "same") return "lika höga";
  if (before.gap === after.gap) return `båda ${before.gap}${points} ${high[before.side]}`;
  return `${before.gap} och ${after.gap}${points} ${high[before.side]}`;
}

/** How what is measured lay to its weighted comparison after the start. */
function found(subject: string, {higher, lower, same}: typeof high) {
  return ({place, direction, amount}: FindingFacts): string => {
    const sizes = {
      higher: `ungefär ${amount} ${higher} än`,
      lower: `ungefär ${amount} ${lower} än`,
      same: `ungefär ${same} som`
    };
    const finding = `${subject} ${place.inside} ${sizes[direction]} i jämförelsekommunerna`;
    return `Efter försökets start var ${finding}, när den skillnad som fanns redan före försöket har dragits av.`;
  };
}

function changeOf(subject: string) {
  const {higher, lower} = high;
  return (comparison: Comparison, amount: string): string => {
    const sizes = {
      higher: `${amount} ${higher} än`,
      lower: `${amount} ${lower} än`,
      same: "densamma som"
    };
    return `${subject} var ${sizes[comparison]} ett år tidigare.`;
  };
}

function gapOf(subject: string) {
  const {higher, lower} = high;
  return (comparison: Comparison, {place, rest, amount}: GapFacts): string => {
    const start = `I kommuner utan försök var ${subject}`;
    const gaps = {
      higher: `${start} ${rest} procent, ${amount} ${lower} än ${place.inside}.`,
      lower: `${start} ${rest} procent, ${amount} ${higher} än ${place.inside}.`,
      same: `${start} densamma, ${rest} procent.`
    };
    return gaps[comparison];
  };
}
