import type {BesideYear, Comparison, GapFacts, WhereFacts, YearsFacts} from "../facts/charts.ts";
import type {FindingFacts} from "../facts/comparison.ts";
import {capitalize} from "../first-letter.ts";

/** A share is larger or smaller, a rate is higher or lower. */
const large = {higher: "suurempi", lower: "pienempi", same: "yhtä suuri"};

/** Of rates. */
export const high: typeof large = {higher: "korkeampi", lower: "matalampi", same: "yhtä korkea"};

/** What is said of a share: how it lies to that of a year before, and how the municipalities without a pilot lie to it. */
export const share = {change: changeOf("Osuus", large), gap: gapOf("osuus", large)};

/** The same of a rate. */
export const rate = {change: changeOf("Aktivointiaste", high), gap: gapOf("aktivointiaste", high)};

/** The same of a count, which is set beside no other; with its verb. */
export function counted(what: string) {
  const change = (comparison: Comparison, amount: string): string => {
    const numbers = {
      higher: `${amount} enemmän`,
      lower: `${amount} vähemmän`,
      same: "yhtä paljon"
    };
    return `${what} ${numbers[comparison]} kuin vuotta aiemmin.`;
  };
  return {change, gap: null};
}

/** That there is none of what is measured at all. */
export function noneOf(what: string) {
  return ({place, monthEnd}: WhereFacts): string => `${monthEnd} ${place.inside} ei ollut yhtään ${what}.`;
}

/** The same of unemployed people per vacancy. */
export const ratio = {
  ...counted("Työttömiä oli paikkaa kohti"),
  gap: (comparison: Comparison, {place, rest, amount}: GapFacts): string => {
    const start = `Kunnissa ilman kokeilua työttömiä oli paikkaa kohti ${rest}`;
    const gaps = {
      higher: `${start} eli ${amount} vähemmän kuin ${place.inside}.`,
      lower: `${start} eli ${amount} enemmän kuin ${place.inside}.`,
      same: `${start} eli yhtä monta kuin ${place.inside}.`
    };
    return gaps[comparison];
  }
};

/** What is said of a subject: how it lay to its weighted comparison after the start, and the means of two whole years. */
export function ofSubject(subject: string, sizes = large) {
  return {finding: found(subject, sizes), years: yearsOf(subject)};
}

function yearsOf(subject: string) {
  return ({place, first, last, isPercent}: YearsFacts): string => {
    const percent = isPercent ? " prosenttia" : "";
    const own = `${capitalize(subject)} oli ${place.inside} keskimäärin ${first.area}${percent} vuonna ${first.year} ja ${last.area}${percent} vuonna ${last.year}.`;
    const [before, after] = [first.beside, last.beside];
    if (!before || !after) return own;
    const others = `Kunnissa ilman kokeilua vastaavat luvut olivat ${before.rest} ja ${after.rest}${percent}`;
    return `${own} ${others} eli ${besideOf({...before, year: first.year}, {...after, year: last.year}, isPercent)}.`;
  };
}

/** How the others lay to the area in both years; the unit is said once. */
function besideOf(before: BesideYear, after: BesideYear, isPercent: boolean): string {
  const points = isPercent ? " prosenttiyksikköä" : "";
  if (before.side !== after.side) {
    const start = before.side === "same" ? "sama" : `${before.gap}${points} ${single[before.side]}`;
    const end =
      after.side === "same" ? "sama" : `${after.gap}${before.side === "same" ? points : ""} ${single[after.side]}`;
    return `${start} vuonna ${before.year} ja ${end} vuonna ${after.year}`;
  }
  if (before.side === "same") return "samat";
  if (before.gap === after.gap) return `kumpikin ${before.gap}${points} ${single[before.side]}`;
  return `${before.gap} ja ${after.gap}${points} ${plural[before.side]}`;
}

/** Of one figure, and of two. */
const single = {higher: "suurempi", lower: "pienempi"};
const plural: typeof single = {higher: "suuremmat", lower: "pienemmät"};

/** How what is measured lay to its weighted comparison after the start. */
function found(subject: string, {higher, lower, same} = large) {
  return ({place, direction, amount}: FindingFacts): string => {
    const sizes = {
      higher: `noin ${amount} ${higher}`,
      lower: `noin ${amount} ${lower}`,
      same: `suunnilleen ${same}`
    };
    const finding = `${subject} oli ${place.inside} ${sizes[direction]} kuin vertailukunnissa`;
    return `Kokeilun alettua ${finding}, kun jo ennen kokeilua ollut ero on vähennetty.`;
  };
}

function changeOf(subject: string, {higher, lower}: typeof large) {
  return (comparison: Comparison, amount: string): string => {
    const sizes = {
      higher: `${amount} ${higher}`,
      lower: `${amount} ${lower}`,
      same: "sama"
    };
    return `${subject} oli ${sizes[comparison]} kuin vuotta aiemmin.`;
  };
}

function gapOf(subject: string, {higher, lower}: typeof large) {
  return (comparison: Comparison, {place, rest, amount}: GapFacts): string => {
    const start = `Kunnissa ilman kokeilua ${subject} oli`;
    const gaps = {
      higher: `${start} ${rest} prosenttia, ${amount} ${lower} kuin ${place.inside}.`,
      lower: `${start} ${rest} prosenttia, ${amount} ${higher} kuin ${place.inside}.`,
      same: `${start} sama, ${rest} prosenttia.`
    };
    return gaps[comparison];
  };
}
