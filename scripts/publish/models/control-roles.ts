import type {Comparisons} from "../../../src/model/comparisons/comparison-results.ts";
import {byAreaControl} from "../../../src/model/comparisons/control-ids.ts";
import {membersOf} from "../../../src/model/comparisons/control-regions.ts";
import {expected} from "../../../src/model/expected.ts";
import type {ControlRoles} from "../../../src/model/pages/municipality-pages.ts";
import {weightedModel} from "./comparison-models.ts";

/** Beside which areas a municipality without a pilot stands in the comparison of the headline indicator. */
export function controlRoles({controls, indicators}: Comparisons, code: string): ControlRoles {
  const headline = expected([...indicators.values()][0], "comparisons: expected one of the headline indicator");
  const weights = controls.flatMap(({area}) => {
    const found = weightedModel(headline, area).mainWeights.find((donor) => donor.code === code);
    return found ? [{area, weight: found.weight}] : [];
  });
  return {
    ...byAreaControl((id) =>
      controls.filter((one) => membersOf(one[id]).some((member) => member.code === code)).map(({area}) => area)
    ),
    weighted: weights.sort((a, b) => b.weight - a.weight)
  };
}
