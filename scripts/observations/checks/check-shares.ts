import type {MunicipalityChange} from "../../../src/model/areas.ts";
import type {Finding} from "../../../src/model/findings.ts";
import type {Month} from "../../../src/model/months.ts";
import type {CheckedState, ObservationCell} from "../../../src/model/observations/observations.ts";
import {areStatedTogether} from "./same-vintage.ts";

/**
 * Checks every published share of the unemployed against the numbers of people, as far as rounding to a tenth and
 * confidential numbers leave open. Cells that no vintage states together prove nothing.
 */
export function checkShares(state: CheckedState, changes: readonly MunicipalityChange[]): Finding[] {
  const measures = ["TYOTOSUUS", "TYOTTOMATLOPUSSA", "TYOVOIMATK"] as const;
  const [shares, unemployed, labourForce] = measures.map((measure) => state.columns.get(measure));
  const faults = [...(shares?.keys() ?? [])].flatMap((area) => {
    const [column = [], above = [], below = []] = [shares, unemployed, labourForce].map((columns) =>
      columns?.get(area)
    );
    return state.months.flatMap((month, t) => {
      const cells = [column[t], above[t], below[t]] as const;
      const stated = measures.map((measure, i) => [measure, cells[i]] as const);
      return areStatedTogether(stated, {state, area, t, changes}) ? faultAt(...cells, {area, month}) : [];
    });
  });
  const [worst] = faults.toSorted((a, b) => b.miss - a.miss);
  return worst ? [describe(worst, faults.length)] : [];
}

/** Half of the last decimal that is published, and what computing in binary adds. */
const rounding = 0.05 + 1e-9;

interface Place {
  readonly area: string;
  readonly month: Month;
}

/** A share that its numbers do not give. */
interface Fault extends Place {
  readonly share: number;
  /** The nearest share that the numbers can give. */
  readonly computed: number;
  readonly miss: number;
}

type Cell = ObservationCell | null | undefined;

function faultAt(share: Cell, above: Cell, below: Cell, place: Place): Fault[] {
  if (!share || !above || !below || share.value === null || !below.value) return [];
  const [low, high] = [above.value ?? 1, above.value ?? 4].map((count) => (100 * count) / Number(below.value));
  const computed = Math.min(high ?? 0, Math.max(low ?? 0, share.value));
  const miss = Math.abs(share.value - computed);
  return miss > rounding ? [{...place, share: share.value, computed, miss}] : [];
}

function describe({area, month, share, computed}: Fault, count: number): Finding {
  return {
    rule: "shares",
    severity: "error",
    where: `TYOTOSUUS ${area} ${month}`,
    message: `${share} published, ${computed.toFixed(2)} from TYOTTOMATLOPUSSA and TYOVOIMATK; cells like this: ${count}`
  };
}
