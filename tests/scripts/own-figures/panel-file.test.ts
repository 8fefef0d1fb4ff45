import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {parsePanel} from "../../../scripts/own-figures/panel-file.ts";

const sound = ["unit,treated,2001,2002,2003", "a,0,1,2.5,-3", "b,0,.5,1e2,+3", '"c, d",1,7,8,9'];
const file = (...lines: string[]) => lines.join("\n");

test("units, periods and numbers are read as they stand", () => {
  const {panel, periods} = parsePanel(file(...sound), "p.csv", 2);
  expect(periods).toEqual(["2001", "2002", "2003"]);
  expect(panel.donors).toEqual([
    {id: "a", values: Float64Array.of(1, 2.5, -3)},
    {id: "b", values: Float64Array.of(0.5, 100, 3)}
  ]);
  expect(panel.treated).toEqual([{id: "c, d", values: Float64Array.of(7, 8, 9)}]);
  expect(panel.preLength).toBe(2);
});

test("line ends of Windows, spaces around cells and empty last lines do not matter", () => {
  const windows = `${sound.join("\r\n").replace("a,0,1", " a , 0 , 1 ")}\r\n\r\n`;
  expect(parsePanel(windows, "p.csv", 2)).toEqual(parsePanel(file(...sound), "p.csv", 2));
});

test("the reference panels are read", () => {
  const {panel, periods} = parsePanel(readFileSync("tests/reference/cps_logwage_minwage.csv", "utf8"), "cps.csv", 30);
  expect([panel.donors.length, panel.treated.length, periods.length]).toEqual([42, 8, 40]);
});

describe("refused with file, line and column:", () => {
  const [header = "", a = "", b = "", c = ""] = sound;
  const cases: [title: string, text: string, pre: number, message: string][] = [
    ["nothing", "", 2, "p.csv: expected a header and at least one row below it"],
    ["a header alone", header, 2, "p.csv: expected a header and at least one row below it"],
    ["other columns", file("name,treated,1,2,3", a, b, c), 2, "p.csv, line 1: expected the columns unit, treated"],
    ["semicolons", file(header, a, b).replaceAll(",", ";"), 2, "p.csv, line 1: expected the columns unit, treated"],
    ["text", file(header, "a,0,1,x,3", b, c), 2, 'p.csv, line 2, column 2002: "x", expected a number such as 12.5'],
    ["an empty cell", file(header, a, "b,0,1,2,", c), 2, 'p.csv, line 3, column 2003: "", expected a number'],
    ["a decimal comma", file(header, a, b, 'c,1,"7,5",8,9'), 2, 'line 4, column 2001: "7,5", expected a number'],
    ["infinity", file(header, "a,0,1,1e999,3", b, c), 2, 'line 2, column 2002: "1e999", expected a number'],
    ["a hexadecimal number", file(header, "a,0,1,0x1F,3", b, c), 2, '"0x1F", expected a number'],
    ["a short row", file(header, "a,0,1,2", b, c), 2, "p.csv, line 2: 4 cells, expected 5 as in the header"],
    ["an empty line between", file(header, a, "", b, c), 2, "p.csv, line 3: 1 cell, expected 5 as in the header"],
    ["an open quote", file(header, 'a,0,"1,2,3', b, c), 2, "p.csv, line 2:"],
    ["another mark of treatment", file(header, "a,no,1,2,3", b, c), 2, 'line 2, column treated: "no", expected 0 or 1'],
    [
      "a control after a treated unit",
      file(header, a, c, b),
      2,
      "line 4, column treated: 0 after a 1, expected the untreated"
    ],
    [
      "no treated unit",
      file(header, a, b),
      2,
      "p.csv: 2 units with treated 0 and 0 with treated 1, expected at least 2 and 1"
    ],
    ["one control", file(header, a, c), 2, "p.csv: 1 unit with treated 0 and 1 with treated 1"],
    ["a unit twice", file(header, a, a, c), 2, 'line 3, column unit: unit "a" a second time'],
    [
      "a unit without a name",
      file(header, a, ",0,1,2,3", c),
      2,
      "line 3, column unit: empty, expected the name of a unit"
    ],
    ["a period twice", file("unit,treated,1,2,1", a, b, c), 2, 'line 1, column 1: period "1" a second time'],
    [
      "a start after the end",
      file(...sound),
      3,
      "--pre 3: expected a whole number from 2 to 2, because p.csv has 3 periods"
    ],
    ["a start too early", file(...sound), 1, "--pre 1: expected a whole number from 2 to 2"]
  ];
  test.each(cases)("%s", (_, text, pre, message) => {
    expect(() => parsePanel(text, "p.csv", pre)).toThrow(message);
  });
});
