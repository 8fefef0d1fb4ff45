import {describe, expect, test} from "vitest";
import {checkIsNewest, planUpdateVintage} from "../../../../scripts/observations/vintages/plan-update.ts";
import {measureCells, plainTable, sourceTable, vintage} from "../tables.ts";

const held = [
  vintage("2021-04-20", {TYOVOIMATK: measureCells(["2021-03"], {SSS: [9], KU091: [4]})}),
  vintage("2021-05-25", {TYOVOIMATK: measureCells(["2021-04"], {SSS: [9], KU091: [5]})})
];
const same = sourceTable("answers", {TYOVOIMATK: measureCells(["2021-03", "2021-04"], {KU091: [4, 5]})});
const newer = sourceTable("answers", {TYOVOIMATK: measureCells(["2021-03", "2021-05"], {KU091: [3, 6]})});

function facts(date: string) {
  return {date, retrieved: "2021-06-22", input: {file: "2 answers", sha256: "0".repeat(64)}, query: {areas: "KU091"}};
}

test("what is new or changed becomes a vintage that tells what was asked", () => {
  const plan = planUpdateVintage(newer, held, facts("2021-06-22"));
  expect(plan?.vintage.manifest).toMatchObject({
    date: "2021-06-22",
    query: {areas: "KU091"},
    cells: {added: 1, revised: 1}
  });
  expect(plan && plainTable(plan.vintage.cells)).toEqual(
    new Map([["TYOVOIMATK", measureCells(["2021-03", "2021-05"], {KU091: [3, 6]})]])
  );
});

describe("nothing is to be written when all of it is held", () => {
  test("on another day", () => {
    expect(planUpdateVintage(same, held, facts("2021-06-22"))).toBeNull();
  });

  test("on the same day, whatever else its vintage covers", () => {
    expect(planUpdateVintage(same, held, facts("2021-05-25"))).toBeNull();
  });
});

test("totals of regions alone are worth a vintage, for sums are checked against them", () => {
  const regions = new Map([["TYOVOIMATK", measureCells(["2021-03"], {MK01: [4]})]]);
  const plan = planUpdateVintage({...same, regions}, held, facts("2021-06-22"));
  expect(plan?.vintage.manifest.cells).toEqual({added: 0, revised: 0});
  expect(plan && plainTable(plan.vintage.regions)).toEqual(regions);
});

test("further figures of a day that is held are refused, with what to do about them", () => {
  expect(() => planUpdateVintage(newer, held, facts("2021-05-25"))).toThrow(
    "vintage 2021-05-25: held already, and the source gives 2 further cells for the same day: expected none. " +
      "Remove data/vintages/2021-05-25 and run the update again"
  );
});

test("a table older than the newest vintage is refused", () => {
  expect(() => checkIsNewest("2021-05-24", held)).toThrow(
    "the source last changed its table on 2021-05-24, and 2021-05-25 is held already: expected a newer one."
  );
  expect(() => checkIsNewest("2021-05-25", held)).not.toThrow();
  expect(() => checkIsNewest("2006-01-01", [])).not.toThrow();
});
