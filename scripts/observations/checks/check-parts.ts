import type {MunicipalityChange} from "../../../src/model/areas.ts";
import type {Finding} from "../../../src/model/findings.ts";
import type {Month} from "../../../src/model/months.ts";
import type {CheckedState, ObservationCell} from "../../../src/model/observations/observations.ts";
import type {Bounds} from "../../../src/model/series.ts";
import {areStatedTogether} from "./same-vintage.ts";
import type {MeasureCell} from "./same-vintage.ts";

/** How measures must lie to each other in every area and month; a sum of measures stands for their sum. */
interface Relation {
  readonly parts: readonly string[];
  readonly whole: string;
  /** Whether the parts are all of the whole, but for a few of whom it is not told, or may be less. */
  readonly isAll: boolean;
}

const unemployed = "TYOTTOMATLOPUSSA";
const jobseekers = "HAKIJALOPUSSA";

const relations: readonly Relation[] = [
  {parts: ["TYOTTOMATMIEHET", "TYOTTOMATNAISET"], whole: unemployed, isAll: true},
  {parts: ["TYOTTOMAT20"], whole: "TYOTTOMAT25", isAll: false},
  {parts: ["TYOTTOMAT25", "TYOTTOMAT50"], whole: unemployed, isAll: false},
  ...["PITKAAIKAISTYOTTOMAT", "LOMAUTETTU", "TYOTTOMATSAIR", "TYOTTOMATULK"].map((part) => {
    return {parts: [part], whole: unemployed, isAll: false};
  }),
  {parts: [unemployed], whole: jobseekers, isAll: false},
  {parts: ["LYHTYOVKO"], whole: jobseekers, isAll: false}
];

/**
 * Checks parts against wholes in every area and month, a confidential cell counting as one to four: men and women are all
 * unemployed but for a few, groups are no more than those they belong to. Cells that no vintage states together prove
 * nothing.
 */
export function checkParts(state: CheckedState, changes: readonly MunicipalityChange[]): Finding[] {
  return relations.flatMap((relation) => {
    const faults = findFaults(state, relation, changes);
    const [worst] = faults.toSorted((a, b) => b.excess - a.excess);
    return worst ? [describe(relation, worst, faults.length)] : [];
  });
}

/** A cell of the whole that its parts cannot make. */
interface Fault {
  readonly area: string;
  readonly month: Month;
  readonly parts: Bounds;
  readonly whole: Bounds;
  /** By how much the parts are at least too large or too small. */
  readonly excess: number;
}

function findFaults(
  state: CheckedState,
  {parts, whole, isAll}: Relation,
  changes: readonly MunicipalityChange[]
): Fault[] {
  const {columns, months} = state;
  const measures = [whole, ...parts];
  const faults: Fault[] = [];
  for (const area of columns.get(whole)?.keys() ?? []) {
    const held = measures.map((measure) => columns.get(measure)?.get(area) ?? []);
    months.forEach((month, t) => {
      const cells = measures.map((measure, i): MeasureCell => [measure, held[i]?.[t]]);
      if (!areStatedTogether(cells, {state, area, t, changes})) return;
      const [total, ...terms] = cells.map(([, cell]) => cell);
      const [sum, limit] = [boundsOf(terms), boundsOf([total])];
      const lacking = isAll ? limit.low - sum.high - mostUntold(limit.low) : 0;
      const excess = Math.max(sum.low - limit.high, lacking);
      if (excess > 0) faults.push({area, month, parts: sum, whole: limit, excess});
    });
  }
  return faults;
}

// In June 2026 the sex of 132 of 352 001 unemployed people was not told, and of three in 800 in Åland.
function mostUntold(count: number): number {
  return 2 + 0.002 * count;
}

type Cells = readonly (ObservationCell | null | undefined)[];

function boundsOf(cells: Cells): Bounds {
  let [low, high] = [0, 0];
  for (const cell of cells) {
    low += cell?.value ?? 1;
    high += cell?.value ?? 4;
  }
  return {low, high};
}

function describe({parts, whole, isAll}: Relation, {area, month, ...found}: Fault, count: number): Finding {
  const sum = `${parts.join(" + ")} ${range(found.parts)}`;
  return {
    rule: "parts",
    severity: "error",
    where: `${area} ${month}`,
    message: `${sum}, expected ${isAll ? "" : "at most "}${whole} ${range(found.whole)}; cells like this: ${count}`
  };
}

function range({low, high}: Bounds): string {
  return low === high ? String(low) : `${low}…${high}`;
}
