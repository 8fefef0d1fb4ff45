import {unusual} from "../../model/comparisons/comparisons.ts";
import type {PooledEstimates, Unavailable} from "../../model/comparisons/comparisons.ts";
import {pilotEnd} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {MethodsModel} from "../../model/pages/methods-page.ts";
import type {IndicatorCoverage, PublishedFile} from "../../model/pages/pages.ts";
import {earlierThanLast} from "../sentences/series-ends.ts";
import {pooledFindings, pretendedSpan} from "./findings.ts";
import type {ProseCondition} from "./prose-figures.ts";

/** What decides what the prose may say: a part of the models of the site and of the methods page. */
export interface ConditionSources {
  /** Where the program code is; empty where nobody says. */
  readonly code: string;
  readonly site: {
    /** The headline indicator first. */
    readonly indicators: readonly Pick<IndicatorCoverage, "last" | "countsLast">[];
    readonly vintages: readonly unknown[];
    readonly files: readonly Pick<PublishedFile, "path" | "rows">[];
  };
  readonly methods: {
    readonly months: readonly Month[];
    readonly areas: readonly {readonly pAdjusted: number}[];
    readonly band: MethodsModel["band"];
    readonly pooled: PooledEstimates | Unavailable;
    readonly inTime: MethodsModel["inTime"];
  };
}

/** What the prose may say of the figures as they are now. */
export function proseConditionValues({
  code,
  site,
  methods
}: ConditionSources): Readonly<Record<ProseCondition, boolean>> {
  const someStandOut = methods.areas.some(({pAdjusted}) => pAdjusted <= unusual);
  const revisions = site.files.find(({path}) => path === "/data/revisions.csv");
  return {
    sharesOutlastCounts: site.indicators[0]?.countsLast != null,
    seriesEndApart: earlierThanLast(site.indicators).length > 0,
    codePublished: code !== "",
    severalVintages: site.vintages.length > 1,
    revised: revisions !== undefined && revisions.rows > 0,
    wholePilot: methods.months.some((month) => month >= pilotEnd),
    banded: methods.band !== null,
    someEstimated: methods.areas.length > 0,
    noneStandsOut: methods.areas.length > 0 && !someStandOut,
    someStandOut,
    pretended: pretendedSpan(methods) !== null && methods.inTime.every(({rms}) => rms !== null),
    ...pooledConditions(methods)
  };
}

type PooledCondition = "pooledTogether" | "pooledNearItsError" | "pooledTested" | "movedApartBefore";

function pooledConditions({pooled}: ConditionSources["methods"]): Record<PooledCondition, boolean> {
  const {weighted, preTest} = pooledFindings(pooled);
  const ratio = Math.abs(weighted?.att ?? 0) / (weighted?.standardError ?? 0);
  return {
    pooledTogether: weighted !== null,
    pooledTested: preTest !== null,
    // Of the same size: neither twice as large nor half as large.
    pooledNearItsError: ratio > 0.5 && ratio < 2,
    movedApartBefore: preTest !== null && preTest.p <= unusual
  };
}
