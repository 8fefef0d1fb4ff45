import fc from "fast-check";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {parseCsv, parseCsvRows} from "../../../scripts/observations/csv.ts";

const field = fc.stringMatching(/^[\w ."',åäö-]{0,6}$/);

test("row by row a CSV reads as it does as a whole, with quotation marks or without", () => {
  const rows = fc.integer({min: 2, max: 5}).chain((width) => {
    const fields = fc.array(field, {minLength: width - 1, maxLength: width - 1});
    return fc.array(fields, {minLength: 1, maxLength: 8}).map((all) => all.map((each) => ["x", ...each]));
  });
  fc.assert(
    fc.property(rows, (written) => {
      const text = `${Papa.unparse(written, {newline: "\n"})}\n`;
      expect([...parseCsvRows(text, "a.csv")]).toEqual(written);
      expect(parseCsv(text, "a.csv")).toEqual(written);
    })
  );
});

test.each(["a,b\n1,2\n3\n", "a,b\n1,2\n\n", 'a,"b"\n1,2\n3\n'])("both refuse a row of another width: %j", (text) => {
  const message = /^a\.csv: row 3: 1 field, expected 2 as in the header$/;
  expect(() => [...parseCsvRows(text, "a.csv")]).toThrow(message);
  expect(() => parseCsv(text, "a.csv")).toThrow(message);
});

test("rows that Excel wrote end with two signs, all of them or those that were added", () => {
  const rows = [
    ["a", "b"],
    ["1", "2"],
    ["3", "4"]
  ];
  for (const text of ["a,b\r\n1,2\r\n3,4\r\n", "a,b\n1,2\n3,4\r\n", 'a,b\n1,"2"\n3,4\r\n', "a,b\r\n1,2\r\n3,4"]) {
    expect(parseCsv(text, "a.csv")).toEqual(rows);
    expect([...parseCsvRows(text, "a.csv")]).toEqual(rows);
  }
});

test("a last row without a line end counts, and nothing is no row", () => {
  expect([...parseCsvRows("a,b\n1,2", "a.csv")]).toEqual([
    ["a", "b"],
    ["1", "2"]
  ]);
  expect([...parseCsvRows("", "a.csv")]).toEqual([]);
});
