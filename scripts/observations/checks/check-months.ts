import {median} from "d3";
import type {MunicipalityChange} from "../../../src/model/areas.ts";
import type {SeriesBreak} from "../../../src/model/breaks.ts";
import {counted} from "../../../src/model/counted.ts";
import type {Finding} from "../../../src/model/findings.ts";
import type {Month} from "../../../src/model/months.ts";
import {isMunicipalityCode} from "../../../src/model/observations/observations.ts";
import type {ObservationCell, ObservationState} from "../../../src/model/observations/observations.ts";
import {answerHere, answerTo} from "./answers.ts";
import {findMissing} from "./missing-municipalities.ts";

/**
 * Finds broken months: those in which a measure has far fewer municipalities than around them, in which all are zero
 * although there were many before, and in which every municipality has the figure of the month before. Each is an error
 * until `breaks.csv` says what it is. Months between others of which nothing is held, and months of which only some
 * municipalities are, are a warning: an update brings the rest.
 */
export function checkMonths(
  state: ObservationState,
  {breaks, changes}: {readonly breaks: readonly SeriesBreak[]; readonly changes: readonly MunicipalityChange[]}
): Finding[] {
  const {columns, months} = state;
  return [...columns].flatMap(([measure, areas]) => {
    const cells = [...areas].filter(([code]) => isMunicipalityCode(code)).map(([, column]) => column);
    const seen = months.map((_, t) => tally(cells, t));
    const [first, last] = [seen.findIndex(({count}) => count > 0), seen.findLastIndex(({count}) => count > 0)];
    const faults = months.flatMap((month, t) =>
      first <= t && t <= last ? faultsAt(seen, t, measure).map((fault) => ({...fault, month})) : []
    );
    const broken = faults.map((fault) => tell(fault, measure, fault.month, breaks));
    const incomplete = faults.filter(({rule}) => rule === "months-incomplete").map(({month}) => month);
    const missing = months.filter((_, t) => first < t && t < last && seen[t]?.count === 0);
    const parts = findMissing(state, measure, changes, new Set(incomplete));
    return [...tellMissing(missing, measure), ...parts, ...broken];
  });
}

function tellMissing(months: readonly Month[], measure: string): Finding[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined) return [];
  const span = first === last ? first : `${months.length} of the months ${first} to ${last}`;
  const message = `no figures in ${span}: npm run data:update brings what the source has`;
  return [{rule: "months-missing", severity: "warning", where: measure, message}];
}

/** With a tenth fewer municipalities than around it a month is not whole. */
const leastPart = 0.9;

/** How many months on either side are looked at: half a year. */
const around = 6;

/** So many people or vacancies do not go to zero in a month. */
const manyBefore = 1000;

/** So many municipalities with something to count do not all stay as they were. */
const manyCounted = 30;

/** The labour force is replaced once a year. */
const yearly = ["TYOVOIMATK"];

/** What the municipalities say of a measure in one month. */
interface Tally {
  /** How many have a cell. */
  readonly count: number;
  readonly sum: number;
  readonly confidential: number;
  /** How many have something to count, and how many cells differ from the month before. */
  readonly counted: number;
  readonly changed: number;
}

function tally(columns: readonly (readonly (ObservationCell | null)[])[], t: number): Tally {
  let [count, sum, confidential, counted, changed] = [0, 0, 0, 0, 0];
  for (const column of columns) {
    const [cell, before] = [column[t], column[t - 1]];
    if (!cell) continue;
    count += 1;
    sum += cell.value ?? 0;
    if (cell.value === null) confidential += 1;
    if (cell.value !== 0) counted += 1;
    if (!before || before.value !== cell.value) changed += 1;
  }
  return {count, sum, confidential, counted, changed};
}

/** A rule with what breaks it. */
interface Fault {
  readonly rule: string;
  readonly message: string;
}

function faultsAt(seen: readonly Tally[], t: number, measure: string): Fault[] {
  const [now, before] = [seen[t], seen[t - 1]];
  if (!now || now.count === 0) return [];
  const usual = median(seen.slice(Math.max(0, t - around), t + around + 1), ({count}) => count) ?? 0;
  if (now.count < leastPart * usual)
    return [
      {
        rule: "months-incomplete",
        message: `${counted(now.count, "municipality", "municipalities")}, expected about ${Math.round(usual)} as around it`
      }
    ];
  if (now.sum === 0 && now.confidential === 0 && before && before.sum >= manyBefore)
    return [{rule: "months-zero", message: `all municipalities are zero, after ${before.sum} in the month before`}];
  if (now.changed === 0 && now.counted >= manyCounted && !yearly.includes(measure))
    return [{rule: "months-repeated", message: "every municipality has the figure of the month before"}];
  return [];
}

function tell({rule, message}: Fault, measure: string, month: Month, breaks: readonly SeriesBreak[]): Finding {
  const where = `${measure} ${month}`;
  const answer = answerTo(breaks, measure, {first: month, last: month});
  if (!answer) return {rule, severity: "error", where, message: `${message}; ${answerHere}`};
  return {rule, severity: "note", where, message: `${message}; ${answer.kind}: ${answer.short.en}`};
}
