import type {ComparisonResult, IndicatorComparison} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimate, AreaRefusal, DonorWeight} from "../../../src/model/comparisons/comparisons.ts";
import {hasBothBases, plainControlIds} from "../../../src/model/comparisons/control-ids.ts";
import type {AreaComparison, WeightedModel} from "../../../src/model/pages/pages.ts";
import {headlineOf} from "../../../src/model/reference.ts";
import {comparisonOf, controlsOf, estimateOf} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** The headline indicator of an area beside all its controls by all methods. */
export function areaComparison(publication: Publication, area: string): AreaComparison {
  const headline = headlineOf(publication.reference);
  const comparison = comparisonOf(publication, headline.id);
  const methods = methodsTable(comparison.results.filter((result) => result.area === area));
  return {
    controls: controlsOf(publication, area),
    methods,
    methodsDisagree: haveBothSigns(methods),
    weighted: weightedModel(comparison, area)
  };
}

/** An area beside its weighted comparison. */
export function weightedModel(comparison: IndicatorComparison, area: string): WeightedModel {
  const estimate = estimateOf(comparison, area);
  const weights = weightsOf(estimate);
  const others = weights.filter(({weight}) => weight < leastMainWeight);
  return {
    scale: comparison.weighted.scale,
    estimate,
    placebos: comparison.weighted.placebos.length,
    areas: comparison.weighted.areas.filter(({kind}) => kind === "estimate").length,
    mainWeights: weights.filter(({weight}) => weight >= leastMainWeight),
    otherWeights: {count: others.length, weight: others.reduce((sum, {weight}) => sum + weight, 0)}
  };
}

/** Municipalities with less are not named on pages. */
const leastMainWeight = 0.02;

/** Where the table has room for one number of a control, it is that from the last ordinary year; the other is in the file. */
const ordinaryBase = "2019-03";

function methodsTable(results: readonly ComparisonResult[]): ComparisonResult[] {
  const of = (control: ComparisonResult["control"]) => results.filter((result) => result.control === control);
  const twofold = plainControlIds.filter(hasBothBases).flatMap(of);
  const single = plainControlIds.filter((id) => !hasBothBases(id)).flatMap(of);
  return [...twofold, ...single.filter(({base}) => base?.first === ordinaryBase), ...of("weighted")];
}

function haveBothSigns(results: readonly ComparisonResult[]): boolean {
  const atts = results.flatMap(({result}) =>
    result.kind === "figures" ? [result.att, ...(result.wholePilot ? [result.wholePilot.att] : [])] : []
  );
  return atts.some((att) => att > 0) && atts.some((att) => att < 0);
}

function weightsOf(estimate: AreaEstimate | AreaRefusal): readonly DonorWeight[] {
  return estimate.kind === "estimate" ? estimate.weights : [];
}
