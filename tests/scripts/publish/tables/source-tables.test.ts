import {expect, test} from "vitest";
import {measureTables, observationTable, revisionTable} from "../../../../scripts/publish/tables/source-tables.ts";
import type {ObservationState} from "../../../../src/model/observations/observations.ts";
import {headOf} from "../made-up-files.ts";
import {madeUpPublication} from "../made-up-publication.ts";

const state: ObservationState = {
  vintage: "2021-05-25",
  months: ["2021-03", "2021-04"],
  confirmed: new Map(),
  retrieved: new Map(),
  columns: new Map([
    [
      "U",
      new Map([
        ["KU001", [{value: 7, status: "provisional", vintage: "2021-04-20"}, null]],
        [
          "SSS",
          [
            {value: 900, status: "normal", vintage: "2021-04-20"},
            {value: null, status: "suppressed", vintage: "2021-05-25"}
          ]
        ],
        ["MK01", [{value: 8, status: "normal", vintage: "2021-04-20"}, null]]
      ] as const)
    ]
  ])
};

test("observations are the published cells of the country and the municipalities, each with its vintage", () => {
  const table = observationTable(state, madeUpPublication().reference);
  expect(headOf(table)).toBe("area,measure,month,value,status,vintage");
  expect([...table.rows]).toEqual([
    ["SSS", "U", "2021-03", 900, "A", "2021-04-20"],
    ["SSS", "U", "2021-04", null, "Q", "2021-05-25"],
    ["KU001", "U", "2021-03", 7, "P", "2021-04-20"]
  ]);
});

test("each measure that is held has a table of its own for Excel, without what it says of itself or the vintages", () => {
  const {reference} = madeUpPublication();
  const [first] = reference.measures;
  const measures = [...reference.measures, {...first!, code: "NOBODY"}];
  const tables = [...measureTables(state, {...reference, measures})];
  expect(tables.map(({path}) => path)).toEqual(["/data/measures/U"]);
  expect(headOf(tables[0]!)).toBe("area,month,value,status");
  expect([...tables[0]!.rows]).toEqual([
    ["SSS", "2021-03", 900, "A"],
    ["SSS", "2021-04", null, "Q"],
    ["KU001", "2021-03", 7, "P"]
  ]);
});

test("revisions show the figure before and after, blank when it is confidential", () => {
  const table = revisionTable([
    {
      measure: "U",
      area: "KU001",
      month: "2021-03",
      vintage: "2021-05-25",
      oldValue: 7,
      newValue: null,
      cause: "revised"
    }
  ]);
  expect(headOf(table)).toBe("measure,area,month,vintage,old,new,cause");
  expect([...table.rows]).toEqual([["U", "KU001", "2021-03", "2021-05-25", 7, null, "revised"]]);
});
