import type {MonthSpan, PooledEstimates, Unavailable} from "../../model/comparisons/comparisons.ts";
import type {MethodsModel} from "../../model/pages/methods-page.ts";

/** What is found of all areas together, as far as it is. */
export interface PooledFindings {
  readonly weighted: {readonly att: number; readonly standardError: number} | null;
  /** Whether the areas moved in step with the others before the year before the start. */
  readonly preTest: {readonly p: number} | null;
}

/** The weighted estimate of all areas together and the test of the years before; null what there is none of. */
export function pooledFindings(pooled: PooledEstimates | Unavailable): PooledFindings {
  if (pooled.kind === "unavailable") return {weighted: null, preTest: null};
  const {att, standardError} = pooled.estimates.find(({estimator}) => estimator === "sdid") ?? {};
  return {
    weighted: att === undefined || standardError == null ? null : {att, standardError},
    preTest: pooled.eventStudies.find(({base}) => base === -1)?.preTest ?? null
  };
}

/** The first and the last start before the pilots that was pretended; null where none was. */
export function pretendedSpan({inTime}: Pick<MethodsModel, "inTime">): MonthSpan | null {
  const starts = inTime.flatMap(({areas}) => areas).find((row) => row.inTime !== null)?.inTime?.starts ?? [];
  const [first, last] = [starts[0], starts.at(-1)];
  return first && last ? {first, last} : null;
}
