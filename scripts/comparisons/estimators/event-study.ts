import {counted} from "../../../src/model/counted.ts";
import {compareMeans, testAllZero} from "../../statistics/mean-differences.ts";
import type {MeanDifferences, WaldTest} from "../../statistics/mean-differences.ts";
import {elementAt, mean} from "../../statistics/vectors.ts";
import type {Panel, PanelUnit} from "./panel.ts";

/** How much more the treated units changed than the donors, from the base block to another. */
interface EventBlock {
  /** 0 begins with the start, −1 ends before it. */
  readonly block: number;
  /** How many periods of the block are seen. */
  readonly length: number;
  readonly estimate: number;
  /** From the spread of the units' own changes; 0 in the base block. */
  readonly standardError: number;
}

export interface EventStudy {
  readonly base: number;
  readonly blocks: readonly EventBlock[];
  /** Whether treated units and donors moved alike before the start; null when the changes vary too little to tell. */
  readonly preTest: WaldTest | null;
}

/**
 * The plain mean change of the treated units less that of the donors, block by
 * block, every unit counting the same.
 *
 * @param panel at least two units of either kind, whole blocks before the start
 * @param blockLength periods in a block: 12 for years
 * @param base the block from which changes are counted, −1 for the last before the start
 */
export function eventStudy(panel: Panel, blockLength: number, base: number): EventStudy {
  const before = panel.preLength / blockLength;
  if (!Number.isInteger(before) || !Number.isInteger(base) || base < -before || base > -1) {
    throw new Error(
      `base block ${base} of ${counted(panel.preLength, "period")} before the start: expected one of its whole blocks`
    );
  }
  const blocks = Array.from({length: Math.ceil(panel.target.length / blockLength)}, (_, i) => i - before);
  const compare = (some: readonly number[]): MeanDifferences => {
    const changes = (units: readonly PanelUnit[]): Float64Array[] =>
      some.map((block) =>
        Float64Array.from(units, (unit) => blockChange(unit, blockLength, before + base, before + block))
      );
    return compareMeans(changes(panel.treated), changes(panel.donors));
  };
  const {differences, standardErrors} = compare(blocks);
  return {
    base,
    blocks: blocks.map((block, i) => ({
      block,
      length: Math.min(blockLength, panel.target.length - i * blockLength),
      estimate: elementAt(differences, i),
      standardError: elementAt(standardErrors, i)
    })),
    preTest: testAllZero(compare(blocks.filter((block) => block < 0 && block !== base)))
  };
}

/** A unit's mean in one block less that in another, blocks counted from 0. */
function blockChange({values}: PanelUnit, blockLength: number, from: number, to: number): number {
  const blockMean = (block: number): number => mean(values.subarray(block * blockLength, (block + 1) * blockLength));
  return blockMean(to) - blockMean(from);
}
