import type {BesideYear, Comparison, GapFacts, WhereFacts, YearsFacts} from "../facts/charts.ts";
import type {FindingFacts} from "../facts/comparison.ts";
import {capitalize} from "../first-letter.ts";

/** What is said of a share: how it lies to that of a year before, and how the municipalities without a pilot lie to it. */
export const share = {change: changeOf("The share"), gap: gapOf("the share")};

/** The same of a rate. */
export const rate = {change: changeOf("The rate"), gap: gapOf("the rate")};

/** The same of a count, which is set beside no other. */
export const counted = {
  change: (comparison: Comparison, amount: string): string => {
    const numbers = {
      higher: `${amount} more than`,
      lower: `${amount} fewer than`,
      same: "as many as"
    };
    return `That was ${numbers[comparison]} a year earlier.`;
  },
  gap: null
};

/** That there is none of what is measured at all. */
export function noneOf(what: string, end = "") {
  return ({place, monthEnd}: WhereFacts): string => `${monthEnd}, there were no ${what} ${place.inside}${end}.`;
}

/** The same of unemployed people per vacancy. */
export const ratio = {
  ...counted,
  gap: (comparison: Comparison, {place, rest, amount}: GapFacts): string => {
    const start = `In municipalities without a pilot there were ${rest} for each vacancy`;
    const gaps = {
      higher: `${start}, ${amount} fewer than ${place.inside}.`,
      lower: `${start}, ${amount} more than ${place.inside}.`,
      same: `${start}, as many as ${place.inside}.`
    };
    return gaps[comparison];
  }
};

/** What is said of a subject: how it lay to its weighted comparison after the start, and the means of two whole years. */
export function ofSubject(subject: string) {
  return {finding: found(subject), years: yearsOf(subject)};
}

function yearsOf(subject: string) {
  return ({place, first, last, isPercent}: YearsFacts): string => {
    const percent = isPercent ? " per cent" : "";
    const own = `${capitalize(subject)} ${place.inside} averaged ${first.area}${percent} in ${first.year} and ${last.area}${percent} in ${last.year}.`;
    const [before, after] = [first.beside, last.beside];
    if (!before || !after) return own;
    const others = `In municipalities without a pilot the averages were ${before.rest} and ${after.rest}${percent}`;
    return `${own} ${others}, ${besideOf({...before, year: first.year}, {...after, year: last.year}, isPercent)}.`;
  };
}

/** How the others lay to the area in both years; the unit is said once. */
function besideOf(before: BesideYear, after: BesideYear, isPercent: boolean): string {
  const points = isPercent ? " percentage points" : "";
  if (before.side !== after.side) {
    const start = before.side === "same" ? "the same" : `${before.gap}${points} ${before.side}`;
    const end =
      after.side === "same" ? "the same" : `${after.gap}${before.side === "same" ? points : ""} ${after.side}`;
    return `${start} in ${before.year} and ${end} in ${after.year}`;
  }
  if (before.side === "same") return "the same";
  if (before.gap === after.gap) return `each ${before.gap}${points} ${before.side}`;
  return `${before.gap} and ${after.gap}${points} ${before.side}`;
}

/** How what is measured lay to its weighted comparison after the start. */
function found(subject: string) {
  return ({place, direction, amount}: FindingFacts): string => {
    const sizes = {
      higher: `about ${amount} higher than`,
      lower: `about ${amount} lower than`,
      same: "about the same as"
    };
    const finding = `${subject} ${place.inside} was ${sizes[direction]} in the comparison group`;
    return `After the start, ${finding}, once the gap that was there before the pilot is subtracted.`;
  };
}

function changeOf(subject: string) {
  return (comparison: Comparison, amount: string): string => {
    const sizes = {
      higher: `${amount} higher than`,
      lower: `${amount} lower than`,
      same: "the same as"
    };
    return `${subject} was ${sizes[comparison]} a year earlier.`;
  };
}

function gapOf(subject: string) {
  return (comparison: Comparison, {place, rest, amount}: GapFacts): string => {
    const start = `In municipalities without a pilot ${subject} was`;
    const gaps = {
      higher: `${start} ${rest} per cent, ${amount} lower than ${place.inside}.`,
      lower: `${start} ${rest} per cent, ${amount} higher than ${place.inside}.`,
      same: `${start} the same, ${rest} per cent.`
    };
    return gaps[comparison];
  };
}
