import type {
  MonthSpan,
  SimilarControl,
  SimilarityFeature,
  Unavailable
} from "../../../src/model/comparisons/comparisons.ts";
import {expected} from "../../../src/model/expected.ts";
import {isCount} from "../../../src/model/pages/summary.ts";
import type {Series} from "../../../src/model/series.ts";
import {mean} from "../../statistics/vectors.ts";
import {observedUnit} from "../estimates/observed.ts";
import {isComplete} from "../estimators/panel.ts";
import type {Control} from "./control.ts";
import {meanSeries} from "./mean-series.ts";
import {nearestUnits} from "./nearest-units.ts";
import type {Described} from "./nearest-units.ts";
import {seriesIn} from "./series-by-area.ts";

/** The five years before COVID-19, from which similarity is judged; the last of them counts as recent. */
const years: MonthSpan = {first: "2015-03", last: "2020-02"};

/** How many similar municipalities make a control region. */
const memberCount = 10;

/** When the last of them is farther away, in standard deviations, they are no close match. */
const closeDistance = 3;

/** The mean figures of the municipalities most similar to an area, whatever their size. */
export const similar: Control<SimilarControl> = {
  find: ({id}, {shares, donors, labourForce}) => {
    const share = expected(shares.get(id), `area ${id}: expected its share of unemployed among the series`);
    const candidates = donors.flatMap((code) => shares.get(code) ?? []);
    return findSimilar(share, candidates, labourForce);
  },
  series: ({area, members}, series, indicator) => {
    if (isCount(indicator.unit)) return {kind: "unavailable", reason: "not for counts", units: []};
    const ofMembers = members.map(({code}) => seriesIn(series, code));
    return {kind: "series", series: meanSeries(`similar-${area}`, ofMembers)};
  }
};

/**
 * Finds the municipalities most like an area in level, trend, season and size of
 * its unemployment before the pilots.
 *
 * @param area its share of unemployed, as are the donors'
 * @param labourForce of areas and donors in 2020-12, by id
 */
export function findSimilar(
  area: Series,
  donors: readonly Series[],
  labourForce: ReadonlyMap<string, number>
): SimilarControl | Unavailable {
  if (observedUnit(area, years, "as published").broken) {
    return {kind: "unavailable", reason: "break in series", units: [area.area]};
  }
  const described = describe(area, labourForce);
  if (!described) return {kind: "unavailable", reason: "missing or not finite", units: [area.area]};
  const candidates = donors.map((donor) => describe(donor, labourForce)).filter((candidate) => candidate !== null);
  if (candidates.length < memberCount) return {kind: "unavailable", reason: "too few donors", units: []};
  const members = nearestUnits(described, candidates, memberCount).map(({id, ...found}) => ({code: id, ...found}));
  return {
    kind: "similar",
    area: area.area,
    features: described.features,
    members,
    close: members.every(({distance}) => distance <= closeDistance)
  };
}

function describe(share: Series, labourForce: ReadonlyMap<string, number>): Described<SimilarityFeature> | null {
  const unit = observedUnit(share, years, "as published");
  const size = labourForce.get(share.area) ?? 0;
  if (!isComplete(unit) || unit.broken || size <= 0) return null;
  const values = Float64Array.from(unit.values, Number);
  const recent = mean(values.subarray(48));
  return {
    id: share.area,
    features: {
      "recent share": recent,
      "long share": mean(values),
      change: recent - mean(values.subarray(36, 48)),
      seasonality: seasonality(values),
      size: Math.log(size)
    }
  };
}

/** How far apart the highest and the lowest calendar month lie on average, relative to the mean. */
function seasonality(values: Float64Array): number {
  const months = Array.from({length: 12}, (_, month) => mean(values.filter((_, t) => t % 12 === month)));
  return (Math.max(...months) - Math.min(...months)) / mean(values);
}
