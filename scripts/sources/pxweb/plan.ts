import {addMonths} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {isMunicipalityCode} from "../../../src/model/observations/observations.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import {heldMonths, municipalitiesIn} from "./held-months.ts";
import type {Block} from "./split.ts";

/** What the table has that we keep. */
export interface Offer {
  readonly areas: readonly string[];
  /** The country and the municipalities among them, by the codes that we keep them under. */
  readonly figures: readonly string[];
  /** In order. */
  readonly months: readonly Month[];
  readonly measures: readonly string[];
}

/** What the person asked for. */
export interface Wishes {
  readonly full: boolean;
  readonly from: Month | null;
  /** None for all. */
  readonly measures: readonly string[];
}

/** What is asked of the source, and why just that. */
export interface UpdatePlan {
  readonly why: string;
  readonly block: Block;
}

/**
 * Held months that are asked again at least: corrections have come for up to half a year (June 2025: January to April),
 * and the month a year before the newest one is what it is compared with on every page.
 */
const recheckedMonths = 13;

/** Works out what is missing or may have been revised. */
export function planUpdate(offer: Offer, held: ObservationState | null, wishes: Wishes): UpdatePlan {
  const measures = chooseMeasures(offer.measures, wishes.measures);
  if (wishes.from !== null) return askFrom(wishes.from, offer.months, measures);
  if (wishes.full) return {why: "everything, as asked", block: {measures, months: offer.months}};
  const need = findNeed({...offer, measures}, held);
  return need.kind === "all"
    ? {why: `everything: ${need.reason}`, block: {measures, months: offer.months}}
    : askNewest(offer.months, measures, need.last);
}

function chooseMeasures(offered: readonly string[], wished: readonly string[]): readonly string[] {
  const unknown = wished.find((measure) => !offered.includes(measure));
  if (unknown !== undefined) throw new Error(`--measures ${unknown}: expected some of ${offered.join(",")}`);
  return wished.length === 0 ? offered : offered.filter((measure) => wished.includes(measure));
}

function askFrom(from: Month, offered: readonly Month[], measures: readonly string[]): UpdatePlan {
  const months = offered.filter((month) => month >= from);
  if (months.length === 0) throw new Error(`--from ${from}: expected a month up to ${offered.at(-1)}`);
  return {why: `everything from ${from}, as asked`, block: {measures, months}};
}

/** Whether a part of the table is enough: only where all the rest is held. */
type Need =
  | {readonly kind: "all"; readonly reason: string}
  | {readonly kind: "newest"; /** Held in full up to this month. */ readonly last: Month};

function findNeed(offer: Offer, held: ObservationState | null): Need {
  const coverage = held && coverageOf(offer, held);
  if (held === null || !coverage?.last) return {kind: "all", reason: "nothing of it is held yet"};
  const {last, gaps} = coverage;
  const changed = municipalitiesIn(held, last).symmetricDifference(new Set(offer.figures.filter(isMunicipalityCode)));
  if (changed.size > 0) return {kind: "all", reason: `other municipalities than in ${last}: ${[...changed].join(" ")}`};
  if (gaps.length > 0) return {kind: "all", reason: `months up to ${last} are missing in ${describeGaps(gaps)}`};
  // What was revised meanwhile is not known, and takes most of the table anyway.
  const isLate = (offer.months.at(-1) ?? last) > addMonths(last, 12);
  return isLate ? {kind: "all", reason: `what is held ends in ${last}`} : {kind: "newest", last};
}

/** The newest month of which anything is held, and the measures that lack a month up to that one. */
function coverageOf(
  {months, measures, figures}: Offer,
  held: ObservationState
): {readonly last: Month | undefined; readonly gaps: readonly string[]} {
  const byMeasure = measures.map((measure) => ({measure, ...heldMonths(held, measure, figures)}));
  const last = months.findLast((month) => byMeasure.some(({some}) => some.has(month)));
  const due = months.filter((month) => last !== undefined && month <= last);
  const gaps = byMeasure.filter(({whole}) => due.some((month) => !whole.has(month)));
  return {last, gaps: gaps.map(({measure}) => measure)};
}

function describeGaps([first, ...others]: readonly string[]): string {
  return others.length === 0 ? String(first) : `${first} and ${others.length} more`;
}

/** The labour force changes in January and is corrected once after that: this year and the last one are asked again. */
function askNewest(offered: readonly Month[], measures: readonly string[], last: Month): UpdatePlan {
  const january = `${Number((offered.at(-1) ?? last).slice(0, 4)) - 1}-01` as Month;
  const recheck = addMonths(last, 1 - recheckedMonths);
  const first = recheck < january ? recheck : january;
  return {
    why: `what is newer than ${last}, and what may have been revised since ${first}`,
    block: {measures, months: offered.filter((month) => month >= first)}
  };
}
