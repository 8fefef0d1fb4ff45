import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {computeFigure} from "../../../scripts/indicators/figures.ts";
import type {Part} from "../../../scripts/indicators/figures.ts";

const above = {numerator: 1, denominator: 0};
const below = {numerator: 0, denominator: 1};
const both = {numerator: 1, denominator: 1};
const subtracted = {numerator: -1, denominator: 0};

describe("a sum", () => {
  test("of known cells has no bounds", () => {
    expect(computeFigure([{...above, known: 120, hidden: 0}])).toEqual({
      kind: "value",
      value: 120,
      bounds: null
    });
  });

  test("counts a confidential cell as 2.5, between 1 and 4", () => {
    expect(computeFigure([{...above, known: 120, hidden: 2}])).toEqual({
      kind: "value",
      value: 125,
      bounds: {low: 122, high: 128}
    });
  });

  test("of nothing but zeros is zero", () => {
    expect(computeFigure([{...above, known: 0, hidden: 0}])).toEqual({kind: "value", value: 0, bounds: null});
  });

  test("that is one confidential cell is not estimated", () => {
    expect(computeFigure([{...above, known: 0, hidden: 1}])).toEqual({
      kind: "absent",
      reason: "confidential"
    });
  });

  // Width 3 per hidden cell: three leave 9 persons, four leave 12; 5 % of 240 is 12, of 239 a little less.
  test.each([
    [3, 0, "value"],
    [4, 229, "absent"],
    [4, 230, "value"]
  ])("with %i confidential cells beside %i known persons is shown as %s", (hidden, known, kind) => {
    expect(computeFigure([{...above, known, hidden}]).kind).toBe(kind);
  });

  test("of people is not shown when it could be below zero", () => {
    const parts = [
      {...above, known: 0, hidden: 1},
      {...subtracted, known: 0, hidden: 1}
    ];
    expect(computeFigure(parts)).toEqual({kind: "absent", reason: "too uncertain"});
  });

  test("with a confidential cell taken away is least when that cell is greatest", () => {
    const parts = [
      {...above, known: 30, hidden: 0},
      {...subtracted, known: 0, hidden: 1}
    ];
    expect(computeFigure(parts)).toEqual({kind: "value", value: 27.5, bounds: {low: 26, high: 29}});
  });
});

describe("a ratio", () => {
  test("divides the sums", () => {
    const parts = [
      {...above, known: 30, hidden: 0},
      {...below, known: 400, hidden: 0}
    ];
    expect(computeFigure(parts)).toEqual({kind: "value", value: 0.075, bounds: null});
  });

  test("over nothing is missing", () => {
    const parts = [
      {...above, known: 30, hidden: 0},
      {...below, known: 0, hidden: 0}
    ];
    expect(computeFigure(parts)).toEqual({kind: "absent", reason: "zero denominator"});
  });

  test("takes over why its numerator or its denominator is not shown", () => {
    const alone = {known: 0, hidden: 1};
    const wide = {known: 0, hidden: 9};
    const known = {known: 100, hidden: 0};
    expect(
      computeFigure([
        {...above, ...alone},
        {...below, ...known}
      ])
    ).toMatchObject({reason: "confidential"});
    expect(
      computeFigure([
        {...above, ...known},
        {...below, ...alone}
      ])
    ).toMatchObject({reason: "confidential"});
    expect(
      computeFigure([
        {...above, ...known},
        {...below, ...wide}
      ])
    ).toMatchObject({reason: "too uncertain"});
  });

  // 10 known in services, one cell hidden; 90 unemployed, one cell hidden: least (10+1)/(10+1+90+4), greatest
  // (10+4)/(10+4+90+1). Dividing the bounds of the sums would give 11/108 and 14/102.
  test("whose numerator is in its denominator moves both at once", () => {
    const figure = computeFigure([
      {...both, known: 10, hidden: 1},
      {...below, known: 90, hidden: 1}
    ]);
    expect(figure).toEqual({kind: "value", value: 12.5 / 105, bounds: {low: 11 / 105, high: 14 / 105}});
  });
});

const signs = fc.constantFrom(above, below, both, subtracted);
const amounts = fc.record({known: fc.nat({max: 2000}), hidden: fc.nat({max: 2})});
const part: fc.Arbitrary<Part> = fc.tuple(signs, amounts).map(([sign, {known, hidden}]) => ({...sign, known, hidden}));
const parts = fc.array(part, {minLength: 1, maxLength: 3});

/** Every value that the figure takes when each confidential cell is 1, 2, 3 or 4 on its own. */
function everyValue(cells: readonly Part[]): number[] {
  const isRatio = cells.some((cell) => cell.denominator !== 0);
  let sums = [{numerator: 0, denominator: 0}];
  for (const {numerator, denominator, known, hidden} of cells) {
    const add = (amount: number) =>
      sums.map((sum) => ({
        numerator: sum.numerator + numerator * amount,
        denominator: sum.denominator + denominator * amount
      }));
    sums = add(known);
    for (let i = 0; i < hidden; i++) sums = [1, 2, 3, 4].flatMap((person) => add(person));
  }
  return sums.map((sum) => (isRatio ? sum.numerator / sum.denominator : sum.numerator));
}

describe("for any cells", () => {
  test("the bounds are the least and the greatest value that whole persons allow, and the value lies between", () => {
    fc.assert(
      fc.property(parts, (cells) => {
        const figure = computeFigure(cells);
        fc.pre(figure.kind === "value" && figure.bounds !== null);
        const values = everyValue(cells);
        expect(figure.bounds.low).toBeCloseTo(Math.min(...values), 12);
        expect(figure.bounds.high).toBeCloseTo(Math.max(...values), 12);
        expect(figure.value).toBeGreaterThanOrEqual(figure.bounds.low);
        expect(figure.value).toBeLessThanOrEqual(figure.bounds.high);
      })
    );
  });

  test("the order of the parts does not matter", () => {
    fc.assert(
      fc.property(parts, (cells) => {
        expect(computeFigure(cells.toReversed())).toEqual(computeFigure(cells));
      })
    );
  });
});
