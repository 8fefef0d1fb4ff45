import {randomNormal} from "d3";
import type {Random} from "../../statistics/random.ts";
import {elementAt as at} from "../../statistics/vectors.ts";
import {assemblePanel} from "../estimators/panel.ts";
import type {Panel, PanelUnit} from "../estimators/panel.ts";

/** How simulated areas move; deviations and steps in percentage points of the labour force. */
export interface SimulatedWorld {
  readonly donors: number;
  readonly treated: number;
  readonly preLength: number;
  readonly postLength: number;
  /** Areas differ in level by so much (standard deviation) … */
  readonly levels: number;
  /** … and in how strongly they take part in the common business cycle, … */
  readonly participation: number;
  /** … which takes a random step of this size every month. */
  readonly cycleStep: number;
  /** Half the difference between winter and summer, which areas share in as they do in the cycle. */
  readonly season: number;
  /** What happens to an area alone: a step every month … */
  readonly ownStep: number;
  /** … of which this part remains a month later. */
  readonly ownMemory: number;
}

/** Makes a panel in which treated units and donors are drawn alike and nothing has an effect. */
export function simulatePanel(world: SimulatedWorld, random: Random): Panel {
  const normal = randomNormal.source(random)();
  const length = world.preLength + world.postLength;
  const cycle = randomWalk(length, 1, () => world.cycleStep * normal());
  const seasons = Float64Array.from({length}, (_, t) => world.season * Math.cos((2 * Math.PI * t) / 12));
  const unit = (id: string): PanelUnit => {
    const level = 10 + world.levels * normal();
    const inCycle = 1 + world.participation * normal();
    const inSeason = 1 + world.participation * normal();
    const own = randomWalk(length, world.ownMemory, () => world.ownStep * normal());
    return {id, values: own.map((value, t) => value + level + inCycle * at(cycle, t) + inSeason * at(seasons, t))};
  };
  const units = (count: number, kind: string): PanelUnit[] =>
    Array.from({length: count}, (_, i) => unit(`${kind} ${i}`));
  return assemblePanel(units(world.donors, "donor"), units(world.treated, "treated"), world.preLength);
}

function randomWalk(length: number, memory: number, step: () => number): Float64Array {
  let place = 0;
  return Float64Array.from({length}, () => (place = memory * place + step()));
}
