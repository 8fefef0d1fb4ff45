import {expect, test} from "vitest";
import {findMissing} from "../../../../scripts/observations/checks/missing-municipalities.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import {measureCells, vintage} from "../tables.ts";

const remedy = "npm run data:update, or the import of a file of all of them, brings the rest";
const none = new Set<Month>();

/** Five municipalities in the first half of a year. */
const whole = vintage("2021-07-20", {
  UUDETAVP: measureCells(monthRange("2021-01", "2021-06"), {
    SSS: [9, 9, 9, 9, 9, 9],
    ...Object.fromEntries(["KU005", "KU009", "KU010", "KU016", "KU018"].map((code) => [code, [1, 2, 3, 1, 2, 3]]))
  })
});

test("a part that was imported after the last whole month is one warning of its vintage", () => {
  const part = vintage("2021-12-21", {
    UUDETAVP: measureCells(monthRange("2021-07", "2021-11"), {KU018: [1, 2, 3, 4, 5]})
  });
  expect(findMissing(stateAt([whole, part]), "UUDETAVP", [], none)).toEqual([
    {
      rule: "municipalities-missing",
      severity: "warning",
      where: "UUDETAVP, vintage 2021-12-21",
      message: `1 of 5 municipalities in 5 months from 2021-07 to 2021-11, without KU005 KU009 KU010 …: ${remedy}`
    }
  ]);
});

test("every vintage that brought a part has a sentence, and one month is named alone", () => {
  const two = vintage("2021-09-21", {
    UUDETAVP: measureCells(["2021-07", "2021-08"], {KU005: [1, 2], KU009: [1, undefined], KU010: [7, 8]})
  });
  const three = vintage("2021-10-26", {UUDETAVP: measureCells(["2021-09"], {KU010: [1], KU016: [1], KU018: [0]})});
  const found = findMissing(stateAt([whole, two, three]), "UUDETAVP", [], none);
  expect(found.map(({where, message}) => `${where}: ${message}`)).toEqual([
    `UUDETAVP, vintage 2021-09-21: 2…3 of 5 municipalities in 2 months from 2021-07 to 2021-08, without KU009 KU016 KU018: ${remedy}`,
    `UUDETAVP, vintage 2021-10-26: 3 of 5 municipalities in 2021-09, without KU005 KU009: ${remedy}`
  ]);
});

test("a confidential cell is there, a month that only the country has is no part, and what is told is not told again", () => {
  const rest = vintage("2021-12-21", {
    UUDETAVP: measureCells(["2021-07", "2021-08", "2021-09"], {
      SSS: [9, 9, 9],
      KU005: [null, undefined, 1],
      ...Object.fromEntries(["KU009", "KU010", "KU016", "KU018"].map((code) => [code, [1, undefined, undefined]]))
    })
  });
  const state = stateAt([whole, rest]);
  expect(findMissing(state, "UUDETAVP", [], new Set<Month>(["2021-09"]))).toEqual([]);
  expect(findMissing(state, "UUDETAVP", [], none)).toHaveLength(1);
});

test("a municipality that has merged is missing only before, and not where its heir has the new borders", () => {
  const change = {
    code: "KU018",
    heir: "KU016",
    from: "2021-08",
    source: "https://example.org/",
    newCode: null
  } as const;
  const others = (count: number) => Array.from({length: 2}, () => count);
  // Of July there are figures from after the merger, published in September, and of August too.
  const after = (date: string) =>
    vintage(date, {
      UUDETAVP: measureCells(
        ["2021-07", "2021-08"],
        Object.fromEntries(["KU005", "KU009", "KU010", "KU016"].map((code) => [code, others(4)]))
      )
    });
  expect(findMissing(stateAt([whole, after("2021-09-21")]), "UUDETAVP", [change], none)).toEqual([]);
  // Published before the new borders held, July lacks it, and August does not.
  const early = findMissing(stateAt([whole, after("2021-08-24")]), "UUDETAVP", [change], none);
  expect(early.map(({message}) => message)).toEqual([`4 of 5 municipalities in 2021-07, without KU018: ${remedy}`]);
});

test("a municipality that a measure never has is not missing in it", () => {
  const other = vintage("2021-12-21", {
    LOMAUTETTU: measureCells(["2021-06", "2021-07"], {KU005: [1, 2], KU009: [3, 4]})
  });
  expect(findMissing(stateAt([whole, other]), "LOMAUTETTU", [], none)).toEqual([]);
});
