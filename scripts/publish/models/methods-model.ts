import type {Comparisons} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimate, AreaEstimates} from "../../../src/model/comparisons/comparisons.ts";
import type {SimulatedCoverage} from "../../../src/model/comparisons/simulated-coverage.ts";
import type {AreaEffectLine, InTimeTable, MethodsModel} from "../../../src/model/pages/methods-page.ts";
import {controlCounts} from "./control-counts.ts";
import {headlineEstimates} from "./publication.ts";

/** How far the comparison can be trusted: placebos, all areas together, pretended starts, simulations. */
export function methodsModel(comparisons: Comparisons, simulated: SimulatedCoverage): MethodsModel {
  const {methods, pooled, sensitivity} = comparisons.headline;
  const estimates = headlineEstimates(comparisons);
  return {
    donors: comparisons.donors,
    months: estimates.months,
    areas: estimatesIn(estimates).map(effectLine),
    placebos: estimates.placebos,
    band: bandOf(estimates),
    pooled,
    controls: controlCounts(comparisons),
    inTime: methods.map(inTimeTable),
    sensitivity,
    simulated
  };
}

function estimatesIn({areas}: AreaEstimates): AreaEstimate[] {
  return areas.filter((area) => area.kind === "estimate");
}

function effectLine({area, att, p, pAdjusted, unreliable, points}: AreaEstimate): AreaEffectLine {
  return {area, att, p, pAdjusted, unreliable, effects: points.map(({effect}) => effect)};
}

/** The placebos are the same for all areas, and so is the band. */
function bandOf(estimates: AreaEstimates): MethodsModel["band"] {
  const [first] = estimatesIn(estimates);
  if (!first || first.band === null) return null;
  return {att: first.band, byMonth: first.points.flatMap(({band}) => band ?? [])};
}

function inTimeTable(estimates: AreaEstimates): InTimeTable {
  const areas = estimatesIn(estimates).map(({area, inTime}) => ({area, inTime}));
  const atts = areas.flatMap(({inTime}) => inTime?.atts ?? []);
  const squares = atts.reduce((sum, att) => sum + att ** 2, 0);
  return {method: estimates.estimator, rms: atts.length > 0 ? Math.sqrt(squares / atts.length) : null, areas};
}
