import {addMonths} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {ServedTable} from "../../pxweb/served-table.ts";
import {bendFactors} from "./bends.ts";
import type {Division} from "./division.ts";
import {answerCounts, knownCounts} from "./known-counts.ts";
import type {Columns, Held} from "./known-counts.ts";
import {continueLabourForce, unemployedFromShares} from "./labour-force.ts";
import {continueLevels, expectLevels, sumColumns} from "./levels.ts";
import type {AnchorCounts, LevelRule} from "./levels.ts";
import {measureRules} from "./measure-rules.ts";
import type {MeasureRule} from "./measure-rules.ts";
import {continueParts} from "./parts.ts";

const [labourForce, unemployed, vacancies] = ["TYOVOIMATK", "TYOTTOMATLOPUSSA", "AVPAIKATLOPUSSA"] as const;

/** What goes on, and how far. */
export interface CountsInput {
  readonly held: Held;
  readonly division: Division;
  /** The real answer of one month. */
  readonly answer: ServedTable;
  /** From the first month held to the last one wanted, or to that of the answer where it is later. */
  readonly months: readonly Month[];
  /** The published share of the unemployed of a part; null where it is hidden, undefined where there is none. */
  readonly share: (part: number, month: Month) => number | null | undefined;
}

/** What is known of a measure. */
interface KnownMeasure {
  readonly code: string;
  readonly known: Columns;
  /** Null where what is held goes further. */
  readonly anchor: AnchorCounts | null;
}

/** Every count of every part of the division in every month: what is held, the real answer, and made-up ones around it. */
export function continueCounts(input: CountsInput): ReadonlyMap<string, Columns> {
  const counts = new Map<string, Columns>();
  counts.set(labourForce, continueWorkers(input));
  counts.set(unemployed, continueUnemployed(counts.get(labourForce)!, input));
  const factors = vacancyFactors(input);
  for (const [code, rule] of measureRules) {
    counts.set(code, continueMeasure(knownMeasure(code, input), rule, {counts, factors, months: input.months}));
  }
  return counts;
}

function knownMeasure(code: string, {held, division, answer, months}: CountsInput): KnownMeasure {
  const {counts, flexible} = answerCounts(code, answer, division, held.reference);
  const known = knownCounts(code, held, division, flexible).map((column) => column.slice(0, months.length));
  const month = answer.months[0]!;
  return {code, known, anchor: lastKnown(known, months) < month ? {month, counts} : null};
}

function continueWorkers(input: CountsInput): Columns {
  const {known, anchor} = knownMeasure(labourForce, input);
  return known.map((column, part) =>
    continueLabourForce({
      known: column,
      months: input.months,
      anchor: anchor && {month: anchor.month, value: anchor.counts[part]!},
      share: (month) => input.share(part, month)
    })
  );
}

function continueUnemployed(workers: Columns, input: CountsInput): Columns {
  const {known, anchor} = knownMeasure(unemployed, input);
  const longer = known.map((column, part) =>
    unemployedFromShares(
      column,
      workers[part]!,
      input.months.map((month) => input.share(part, month))
    )
  );
  return continueLevels(longer, {name: unemployed, months: input.months, anchor, turn: null, factors: null});
}

/** By what all measures of vacancies are multiplied. */
function vacancyFactors(input: CountsInput): number[] | null {
  const {known, anchor} = knownMeasure(vacancies, input);
  const {months} = input;
  if (!anchor) return null;
  const expected = expectLevels(known, {name: vacancies, months, anchor, turn: null, factors: null});
  return bendFactors(sumColumns(expected), months, lastKnown(known, months), anchor.month);
}

interface Around {
  /** Of the measures before. */
  readonly counts: ReadonlyMap<string, Columns>;
  readonly factors: readonly number[] | null;
  readonly months: readonly Month[];
}

function continueMeasure({code, known, anchor}: KnownMeasure, rule: MeasureRule, around: Around): Columns {
  const of = (other: string): Columns => around.counts.get(other)!;
  const level: LevelRule = {name: code, months: around.months, anchor, turn: null, factors: null};
  switch (rule.kind) {
    case "part":
      return continueParts(known, rule.without ? minus(of(rule.of), of(rule.without)) : of(rule.of), level);
    case "remainder":
      return keep(known, minus(of(rule.of), of(rule.without)), level);
    case "level":
      return continueLevels(known, {...level, turn: rule.turn, factors: rule.bends ? around.factors : null});
    case "sum":
      return continueSum(known, rule.of.map(of).reduce(plus), level);
  }
}

/** A sum of what other measures say and of a rest, which goes on by itself. */
function continueSum(known: Columns, others: Columns, rule: LevelRule): Columns {
  const {anchor, months} = rule;
  const rest = known.map((column, part) => column.map((count, t) => Math.max(0, count - others[part]![t]!)));
  return keep(
    known,
    plus(others, continueLevels(rest, {...rule, anchor: anchor && without(anchor, others, months)})),
    rule
  );
}

function without({month, counts}: AnchorCounts, others: Columns, months: readonly Month[]): AnchorCounts {
  const row = months.indexOf(month);
  return {month, counts: counts.map((count, part) => Math.max(0, count - others[part]![row]!))};
}

/** What is known and, in its month, the real answer stay as they are. */
function keep(known: Columns, made: Columns, {months, anchor}: LevelRule): Columns {
  return made.map((column, part) =>
    column.map((count, t) => known[part]![t] ?? (anchor && months[t] === anchor.month ? anchor.counts[part]! : count))
  );
}

function plus(a: Columns, b: Columns): Columns {
  return a.map((column, part) => column.map((count, t) => count + b[part]![t]!));
}

function minus(a: Columns, b: Columns): Columns {
  return a.map((column, part) => column.map((count, t) => count - b[part]![t]!));
}

function lastKnown(known: Columns, months: readonly Month[]): Month {
  return addMonths(months[0]!, known[0]!.length - 1);
}
