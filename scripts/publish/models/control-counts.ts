import type {ComparisonResult, Comparisons} from "../../../src/model/comparisons/comparison-results.ts";
import type {PlainControlId} from "../../../src/model/comparisons/control-ids.ts";
import {controlFlag} from "../../../src/model/comparisons/control-regions.ts";
import {expected} from "../../../src/model/expected.ts";
import type {ControlCounts} from "../../../src/model/pages/methods-page.ts";

/** How many areas have which controls, and in how many of them the base period decides the sign of the headline. */
export function controlCounts({controls, indicators}: Comparisons): ControlCounts {
  const headline = expected([...indicators.values()][0], "comparisons: expected the headline indicator first");
  return {
    region: controls.filter(({region}) => region.kind === "region").length,
    notClose: controls.filter(({similar}) => controlFlag(similar) === "no close match").length,
    signChanges: {rest: signChanges(headline.results, "rest"), similar: signChanges(headline.results, "similar")}
  };
}

function signChanges(results: readonly ComparisonResult[], control: PlainControlId): number {
  const byArea = Map.groupBy(
    results.filter((result) => result.control === control),
    ({area}) => area
  );
  return [...byArea.values()].filter(hasBothSigns).length;
}

function hasBothSigns(results: readonly ComparisonResult[]): boolean {
  const atts = results.flatMap(({result}) => (result.kind === "figures" ? result.att : []));
  return atts.some((att) => att > 0) && atts.some((att) => att < 0);
}
