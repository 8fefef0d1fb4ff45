import {expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import {releasedCells} from "../../../../scripts/observations/vintages/released-cells.ts";
import {measureCells, vintage} from "../tables.ts";

const months = ["2021-11", "2021-12"] as const;
const first = vintage("2022-01-20", {
  A: measureCells([...months], {KU002: [10, 11], KU005: [1, null]}),
  B: measureCells([...months], {KU005: [5, 6]})
});
const second = vintage("2022-02-20", {
  A: measureCells(["2021-12", "2022-01"], {KU002: [12, 13], KU005: [undefined, 3]})
});
const third = vintage("2022-03-20", {A: measureCells(["2021-12"], {KU002: [11], KU005: [4]})});
const merger = {code: "KU003", heir: "KU002", from: "2022-01", source: "https://example.org/", newCode: null} as const;

test("before the first release every cell is new, confidential ones too", () => {
  const {measures, revisions} = releasedCells(null, stateAt([first]), []);
  expect(measures).toEqual([
    {measure: "A", added: 4, revised: 0},
    {measure: "B", added: 2, revised: 0}
  ]);
  expect(revisions).toEqual([]);
});

test("beside the release before, cells are new or revised, and measures that stayed as they were are left out", () => {
  const {measures, revisions} = releasedCells(stateAt([first]), stateAt([first, second]), []);
  expect(measures).toEqual([{measure: "A", added: 2, revised: 1}]);
  expect(revisions).toEqual([
    {
      measure: "A",
      area: "KU002",
      month: "2021-12",
      vintage: "2022-02-20",
      oldValue: 11,
      newValue: 12,
      cause: "revised"
    }
  ]);
});

test("a cell that vintages changed to and fro between two releases is as it was, and one that was withheld is revised", () => {
  const {measures, revisions} = releasedCells(stateAt([first]), stateAt([first, second, third]), []);
  expect(measures).toEqual([{measure: "A", added: 2, revised: 1}]);
  expect(revisions.map(({area, oldValue, newValue}) => [area, oldValue, newValue])).toEqual([["KU005", null, 4]]);
});

test("a cell of a municipality that has grown in between changed with its borders", () => {
  const {revisions} = releasedCells(stateAt([first]), stateAt([first, second]), [merger]);
  expect(revisions.map(({cause}) => cause)).toEqual(["borders"]);
});

test("a cell that the first vintage of the new borders left as it was is revised by the source later", () => {
  const same = vintage("2022-02-20", {}, {}, {cells: {A: measureCells(["2021-12"], {KU002: [10]})}});
  const held = [first, same, vintage("2022-03-20", {A: measureCells(["2021-12"], {KU002: [12]})})];
  const {revisions} = releasedCells(stateAt([first, same]), stateAt(held), [merger]);
  expect(revisions.map(({cause}) => cause)).toEqual(["revised"]);
});

test("without a new vintage there is nothing", () => {
  expect(releasedCells(stateAt([first]), stateAt([first]), [])).toEqual({measures: [], revisions: []});
});

test("step by step as vintages came, releases count what the vintages say they brought", {timeout: 60_000}, () => {
  const vintages = readVintages(diskFiles(".")).filter(({manifest}) => manifest.date <= "2025-02-25");
  vintages.forEach(({manifest}, i) => {
    const before = i === 0 ? null : stateAt(vintages.slice(0, i));
    const {measures} = releasedCells(before, stateAt(vintages.slice(0, i + 1)), []);
    const sum = (kind: "added" | "revised") => measures.reduce((all, one) => all + one[kind], 0);
    expect({added: sum("added"), revised: sum("revised")}, manifest.date).toEqual(manifest.cells);
  });
});
