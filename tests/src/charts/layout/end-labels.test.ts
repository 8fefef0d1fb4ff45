import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {spreadLabels, wrapLabel} from "../../../../src/charts/layout/end-labels.ts";

describe("labels", () => {
  test("stay where they want to be when they have room", () => {
    const blocks = [
      {wanted: 50, height: 20},
      {wanted: 100, height: 20}
    ];
    expect(spreadLabels(blocks, 0, 200)).toEqual([50, 100]);
  });

  test("that would cover one another move apart without changing their order", () => {
    const blocks = [
      {wanted: 100, height: 20},
      {wanted: 95, height: 20}
    ];
    expect(spreadLabels(blocks, 0, 200)).toEqual([107.5, 87.5]);
  });

  test("share the way they have to move", () => {
    const blocks = [90, 100, 100].map((wanted) => ({wanted, height: 20}));
    const middles = spreadLabels(blocks, 0, 200);
    const moved = middles.reduce((sum, middle, i) => sum + middle - blocks[i]!.wanted, 0);
    expect(moved).toBeCloseTo(0, 9);
  });

  test("at the bottom push the others up", () => {
    const blocks = [
      {wanted: 195, height: 20},
      {wanted: 190, height: 20}
    ];
    expect(spreadLabels(blocks, 0, 200)).toEqual([190, 170]);
  });

  test("that do not all fit rise above the top", () => {
    const blocks = [60, 70, 80].map((wanted) => ({wanted, height: 40}));
    expect(spreadLabels(blocks, 10, 100)).toEqual([0, 40, 80]);
  });

  test("never cover one another and never leave the chart as long as they all fit", () => {
    const block = fc.record({
      wanted: fc.double({min: 0, max: 300, noNaN: true}),
      height: fc.double({min: 10, max: 60, noNaN: true})
    });
    fc.assert(
      fc.property(fc.array(block, {minLength: 1, maxLength: 5}), (blocks) => {
        const middles = spreadLabels(blocks, 0, 300);
        const edges = blocks
          .map(({height}, i) => [middles[i]! - height / 2, middles[i]! + height / 2] as const)
          .sort((a, b) => a[0] - b[0]);
        expect(edges[0]![0]).toBeGreaterThanOrEqual(-1e-9);
        expect(edges.at(-1)![1]).toBeLessThanOrEqual(300 + 1e-9);
        edges.slice(1).forEach(([top], i) => expect(top).toBeGreaterThanOrEqual(edges[i]![1] - 1e-9));
      })
    );
  });
});

describe("a name is broken", () => {
  const cases: [name: string, letters: number, lines: string[]][] = [
    ["Espoo", 13, ["Espoo"]],
    ["Jämsä, Keuruu ja Saarijärvi", 18, ["Jämsä, Keuruu ja", "Saarijärvi"]],
    ["Etelä-Pohjanmaan seutukaupungit", 13, ["Etelä-", "Pohjanmaan", "seutukaupungit"]],
    ["Björneborgs\u00adregionen", 13, ["Björneborgs-", "regionen"]],
    ["Björneborgs\u00adregionen", 20, ["Björneborgsregionen"]]
  ];
  test.each(cases)("%s into lines of %i letters", (name, letters, lines) => {
    expect(wrapLabel(name, letters)).toEqual(lines);
  });
});
