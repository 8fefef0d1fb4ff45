import {describe, expect, test} from "vitest";
import {eventStudy} from "../../../../scripts/comparisons/estimators/event-study.ts";
import {assemblePanel} from "../../../../scripts/comparisons/estimators/panel.ts";
import type {PanelUnit} from "../../../../scripts/comparisons/estimators/panel.ts";

const unit = (id: string, ...values: number[]): PanelUnit => ({id, values: Float64Array.from(values)});

// Blocks of two periods; the last is cut short. Means by hand.
const panel = assemblePanel(
  [unit("a", 0, 2, 1, 1, 3, 5, 4), unit("b", 1, 1, 3, 3, 2, 2, 2), unit("c", 0, 0, 2, 2, 2, 2, 3)],
  [unit("s", 4, 4, 5, 5, 9, 9, 10), unit("t", 2, 4, 4, 4, 6, 6, 7)],
  4
);

describe("an event study", () => {
  const study = eventStudy(panel, 2, -1);

  test("gives the change of the treated units less that of the donors", () => {
    expect(study.blocks.map(({block, length}) => [block, length])).toEqual([
      [-2, 2],
      [-1, 2],
      [0, 2],
      [1, 1]
    ]);
    // Block means: a 1 1 4 4, b 1 3 2 2, c 0 2 2 3; s 4 5 9 10, t 3 4 6 7.
    const expected = [-1 + (0 + 2 + 2) / 3, 0, 3 - (3 - 1 + 0) / 3, 4 - (3 - 1 + 1) / 3];
    study.blocks.forEach(({estimate}, i) => expect(estimate).toBeCloseTo(expected[i]!, 14));
  });

  test("takes standard errors from the spread of the units' own changes", () => {
    // Changes to block 0: treated 4 and 2 (variance 2), donors 3, −1 and 0 (variance 13/3).
    expect(study.blocks[2]!.standardError).toBeCloseTo(Math.sqrt(2 / 2 + 13 / 3 / 3), 14);
    expect(study.blocks[1]!.standardError).toBe(0);
  });

  test("tests the blocks before the start against the base", () => {
    // One block: changes −1 and −1 (variance 0), 0, −2 and −2 (variance 4/3); (−1 + 4/3)² / (4/9) = 1/4.
    expect(study.preTest!.chiSquare).toBeCloseTo(0.25, 12);
    expect(study.preTest!.degrees).toBe(1);
    expect(study.preTest!.p).toBeCloseTo(0.6170750774519738, 12);
  });

  test("counts from another block when asked to", () => {
    const other = eventStudy(panel, 2, -2);
    expect(other.blocks[0]!.estimate).toBe(0);
    expect(other.blocks[2]!.estimate).toBeCloseTo(4 - (3 + 1 + 2) / 3, 14);
  });
});

test.each([0, -3, -1.5])("base block %s is refused", (base) => {
  expect(() => eventStudy(panel, 2, base)).toThrow(`base block ${base} of 4 periods before the start`);
});

test("broken blocks before the start are refused", () => {
  expect(() => eventStudy(panel, 3, -1)).toThrow("expected one of its whole blocks");
});
