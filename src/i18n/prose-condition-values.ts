import type {PooledEstimates, Unavailable} from "../model/comparisons.ts";
import {pilotEnd} from "../model/months.ts";
import type {Month} from "../model/months.ts";
import type {IndicatorCoverage, PublishedFile} from "../model/pages.ts";
import type {ProseCondition} from "./prose-figures.ts";
import {earlierThanLast} from "./sentences/earlier-ends.ts";

/** What decides what the prose may say: a part of the models of the site and of the methods page. */
export interface ConditionSources {
  readonly site: {
    /** The headline indicator first. */
    readonly indicators: readonly Pick<IndicatorCoverage, "last" | "countsLast">[];
    readonly vintages: readonly unknown[];
    readonly files: readonly Pick<PublishedFile, "path" | "rows">[];
  };
  readonly methods: {
    readonly months: readonly Month[];
    readonly areas: readonly {readonly pAdjusted: number}[];
    readonly pooled: PooledEstimates | Unavailable;
  };
}

/** What the prose may say of the figures as they are now. */
export function proseConditionValues({site, methods}: ConditionSources): Readonly<Record<ProseCondition, boolean>> {
  const revisions = site.files.find(({path}) => path === "/data/revisions.csv");
  return {
    sharesOutlastCounts: site.indicators[0]?.countsLast != null,
    seriesEndApart: earlierThanLast(site.indicators).length > 0,
    severalVintages: site.vintages.length > 1,
    revised: revisions !== undefined && revisions.rows > 0,
    wholePilot: methods.months.some((month) => month >= pilotEnd),
    noneStandsOut: methods.areas.every(({pAdjusted}) => pAdjusted > usualLevel),
    ...pooledConditions(methods)
  };
}

/** What is called unusual. */
const usualLevel = 0.05;

function pooledConditions({
  pooled
}: ConditionSources["methods"]): Record<"pooledNearItsError" | "movedApartBefore", boolean> {
  if (pooled.kind === "unavailable") return {pooledNearItsError: false, movedApartBefore: false};
  const weighted = pooled.estimates.find(({estimator}) => estimator === "sdid");
  const preTest = pooled.eventStudies.find(({base}) => base === -1)?.preTest;
  const ratio = Math.abs(weighted?.att ?? 0) / (weighted?.standardError ?? 0);
  return {
    // Of the same size: neither twice as large nor half as large.
    pooledNearItsError: ratio > 0.5 && ratio < 2,
    movedApartBefore: preTest != null && preTest.p <= usualLevel
  };
}
