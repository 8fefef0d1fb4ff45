import {randomNormal} from "d3";
import {assemblePanel} from "../../../scripts/comparisons/estimators/panel.ts";
import type {Panel, PanelUnit} from "../../../scripts/comparisons/estimators/panel.ts";
import {seededRandom} from "../../../scripts/statistics/random.ts";

/** Units that share a wandering trend to differing degrees and wander a little alone. */
export function randomPanel(seed: number, donors = 8, treated = 1, preLength = 20, postLength = 6): Panel {
  const normal = randomNormal.source(seededRandom(seed))();
  const length = preLength + postLength;
  const walk = (step: number): Float64Array => {
    let place = 0;
    return Float64Array.from({length}, () => (place += step * normal()));
  };
  const trend = walk(1);
  const unit = (id: string): PanelUnit => {
    const [level, share, own] = [10 + 3 * normal(), 1 + 0.3 * normal(), walk(0.3)];
    return {id, values: own.map((value, t) => level + share * trend[t]! + value)};
  };
  const units = (count: number, kind: string): PanelUnit[] =>
    Array.from({length: count}, (_, i) => unit(`${kind}${i}`));
  return assemblePanel(units(donors, "donor"), units(treated, "treated"), preLength);
}

/** The panel with every value changed. */
export function changed(panel: Panel, change: (value: number, t: number, unit: PanelUnit) => number): Panel {
  const apply = (unit: PanelUnit): PanelUnit => ({
    ...unit,
    values: unit.values.map((value, t) => change(value, t, unit))
  });
  return assemblePanel(panel.donors.map(apply), panel.treated.map(apply), panel.preLength);
}
