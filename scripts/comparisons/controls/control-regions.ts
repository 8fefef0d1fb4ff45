import type {AreaControls} from "../../../src/model/comparisons/control-regions.ts";
import {regionControl} from "../../../src/model/comparisons/control-regions.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {Series} from "../../../src/model/series.ts";
import {findSimilar} from "./similar-municipalities.ts";

/** From what similar municipalities are found: shares of unemployed by area, and sizes. */
export interface SimilaritySource {
  readonly shares: ReadonlyMap<string, Series>;
  /** Codes of the municipalities that may stand in for an area. */
  readonly donors: readonly string[];
  readonly labourForce: ReadonlyMap<string, number>;
}

/** Finds the municipalities beside which each area is set, or the reasons why there are none. */
export function listControls(reference: Reference, {shares, donors, labourForce}: SimilaritySource): AreaControls[] {
  const candidates = donors.flatMap((code) => shares.get(code) ?? []);
  const unmatched = new Map(reference.noComparableAreas.map(({area, reason}) => [area, reason]));
  return reference.areas.map((area) => {
    const share = shares.get(area.id);
    if (!share) throw new Error(`area ${area.id}: expected its share of unemployed among the series`);
    return {
      area: area.id,
      region: regionControl(area, reference),
      similar: findSimilar(share, candidates, labourForce),
      noComparableArea: unmatched.get(area.id) ?? null
    };
  });
}
