import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parseSeries} from "../../../scripts/own-figures/series-file.ts";

test("periods and values are read, quoted headers too", () => {
  const {periods, values} = parseSeries(readFileSync("tests/reference/AirPassengers.csv", "utf8"), "a.csv");
  expect(periods.slice(0, 2)).toEqual(["1949", "1949.08333333333"]);
  expect([values.length, values[0], values[143]]).toEqual([144, 112, 432]);
});

test.each([
  ["a third column", "t,value,x\n1,2,3", "s.csv, line 1: 3 columns, expected two"],
  ["text", "t,value\n1,2\n2,n/a", 's.csv, line 3, column value: "n/a", expected a number such as 12.5'],
  ["no rows", "t,value", "s.csv: expected a header and at least one row below it"]
])("refused: %s", (_, text, message) => {
  expect(() => parseSeries(text, "s.csv")).toThrow(message);
});
