import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {checkedStateAt, regionsAt, stateAt} from "../../../scripts/observations/state.ts";
import {monthRange} from "../../../src/model/months.ts";
import {lastStated} from "../../../src/model/observations/observations.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import {anyCells, listCells, measureCells, vintage} from "./tables.ts";

const first = vintage("2021-05-25", {
  TYOTTOMATLOPUSSA: measureCells(["2021-03", "2021-04"], {KU049: [10, 11], KU005: [null, 7]})
});
const second = vintage("2021-08-24", {
  TYOTTOMATLOPUSSA: measureCells(["2021-03", "2021-04", "2021-07"], {KU049: [undefined, 12, 13], KU005: [5, null, 0]})
});

test("the newest value of a cell wins, and says which vintage gave it", () => {
  const {months, columns, vintage: date} = stateAt([first, second]);
  expect(date).toBe("2021-08-24");
  expect(months).toEqual(["2021-03", "2021-04", "2021-05", "2021-06", "2021-07"]);
  expect(columns.get("TYOTTOMATLOPUSSA")?.get("KU049")).toEqual([
    {value: 10, status: "normal", vintage: "2021-05-25"},
    {value: 12, status: "normal", vintage: "2021-08-24"},
    null,
    null,
    {value: 13, status: "normal", vintage: "2021-08-24"}
  ]);
  expect(columns.get("TYOTTOMATLOPUSSA")?.get("KU005")?.slice(0, 2)).toEqual([
    {value: 5, status: "normal", vintage: "2021-08-24"},
    {value: null, status: "suppressed", vintage: "2021-08-24"}
  ]);
});

test.each(["2021-05-25", "2021-08-23"])("the state at %s is that of the vintages up to it", (date) => {
  expect(stateAt([first, second], date)).toEqual(stateAt([first]));
});

test("there is no state before the first vintage", () => {
  expect(() => stateAt([first, second], "2021-05-24")).toThrow(
    "date 2021-05-24: expected 2021-05-25, the first vintage, or later"
  );
  expect(() => stateAt([])).toThrow("expected at least one vintage");
});

test("the state of two vintages is the older one overwritten by the newer one", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: true}), anyCells({mayBeBlank: true}), (a, b) => {
      const [older, newer] = [vintage("2022-05-24", a), vintage("2022-06-21", b)];
      const expected = new Map([...listCells(older.cells), ...listCells(newer.cells)]);
      expect(valuesOf(stateAt([older, newer]))).toEqual(expected);
    })
  );
});

test("regions are apart from municipalities", () => {
  const both = vintage("2021-05-25", {}, {TYOVOIMATK: measureCells(["2021-03"], {MK01: [9]})});
  expect(stateAt([first, both]).columns.has("TYOVOIMATK")).toBe(false);
  expect(valuesOf(regionsAt([first, both]))).toEqual(new Map([["TYOVOIMATK MK01 2021-03", 9]]));
});

describe("the labour force of a year is provisional", () => {
  const months = monthRange("2021-12", "2022-02");
  const winter = vintage("2022-03-22", {
    TYOVOIMATK: measureCells(months, {KU005: [1, 2, 3]}),
    TYOTOSUUS: measureCells(months, {KU005: [4, null, 6]}),
    TYOTTOMATLOPUSSA: measureCells(months, {KU005: [7, 8, 9]})
  });
  const statuses = (state: ObservationState, measure: string): (string | undefined)[] =>
    state.columns
      .get(measure)!
      .get("KU005")!
      .map((cell) => cell?.status);

  test("while its newest vintage is from before April, and so is the share that rests on it", () => {
    const state = stateAt([winter]);
    expect(statuses(state, "TYOVOIMATK")).toEqual(["normal", "provisional", "provisional"]);
    expect(statuses(state, "TYOTOSUUS")).toEqual(["normal", "suppressed", "provisional"]);
    expect(statuses(state, "TYOTTOMATLOPUSSA")).toEqual(["normal", "normal", "normal"]);
  });

  test("until a vintage of April or later covers it, even one that leaves the cell as it was", () => {
    const stated = ["2022-01", "2022-02", "2022-03"] as const;
    const spring = vintage(
      "2022-04-26",
      {TYOVOIMATK: measureCells([...stated], {KU005: [20, undefined, 4]})},
      {},
      {cells: {TYOVOIMATK: measureCells([...stated], {KU005: [20, 3, 4]})}}
    );
    const state = stateAt([winter, spring]);
    expect(statuses(state, "TYOVOIMATK")).toEqual(["normal", "normal", "normal", "normal"]);
    expect(statuses(state, "TYOTOSUUS").slice(2)).toEqual(["provisional", undefined]);
    expect(statuses(stateAt([winter, spring], "2022-04-25"), "TYOVOIMATK")[2]).toBe("provisional");
  });
});

describe("a cell was last stated", () => {
  const cell = {value: 1, status: "normal", vintage: "2021-05-25"} as const;
  const place = {measure: "TYOTTOMATLOPUSSA", area: "KU049"};
  const whole = (date: string, months: Parameters<typeof measureCells>[0]) =>
    vintage(date, {TYOTTOMATLOPUSSA: measureCells(months, {KU049: months.map(() => 1)})});

  test("in the newest vintage that states it, although that left it as it was", () => {
    const state = stateAt([first, whole("2021-06-22", ["2021-04", "2021-05"])]);
    const stated = state.months.map((_, row) => lastStated(state, {...place, row}, cell));
    expect(stated).toEqual(["2021-05-25", "2021-06-22", "2021-06-22"]);
    expect(lastStated(state, {...place, measure: "TYOVOIMATK", row: 1}, cell)).toBe("2021-05-25");
  });

  test("in none that states other areas or months of its measure", () => {
    const others = {
      TYOTTOMATLOPUSSA: measureCells(["2021-03", "2021-04"], {KU005: [null, 7], KU049: [10, undefined]})
    };
    const state = stateAt([first, vintage("2021-06-22", {}, {}, {cells: others})]);
    const stated = (area: string): string[] => [0, 1].map((row) => lastStated(state, {...place, area, row}, cell));
    expect(stated("KU049")).toEqual(["2021-06-22", "2021-05-25"]);
    expect(stated("KU005")).toEqual(["2021-06-22", "2021-06-22"]);
    expect(stated("SSS")).toEqual(["2021-05-25", "2021-05-25"]);
    expect(lastStated(state, {...place, row: 1}, {...cell, vintage: "2021-06-22"})).toBe("2021-06-22");
  });
});

function valuesOf({months, columns}: ObservationState): Map<string, number | null> {
  const cells = [...columns].flatMap(([measure, areas]) =>
    [...areas].flatMap(([area, column]) =>
      column.flatMap((cell, t) => (cell ? [[`${measure} ${area} ${months[t]}`, cell.value] as const] : []))
    )
  );
  return new Map(cells);
}

test("what checks look at is the state, column by column, but for what is provisional", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: true}), anyCells({mayBeBlank: true}), (a, b) => {
      const vintages = [vintage("2022-05-24", a), vintage("2022-06-21", b)];
      const {months, confirmed, columns} = checkedStateAt(vintages);
      const state = stateAt(vintages);
      expect({months, confirmed}).toEqual({months: state.months, confirmed: state.confirmed});
      const found = [...columns].map(([measure, of]) => [
        measure,
        new Map([...of.keys()].map((area) => [area, of.get(area)]))
      ]);
      expect(found).toEqual([...state.columns]);
      expect(columns.get("LOMAUTETTU")?.get("MK01")).toBeUndefined();
    })
  );
});
