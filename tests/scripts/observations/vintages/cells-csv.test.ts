import fc from "fast-check";
import {expect, test} from "vitest";
import {formatCells, parseCells} from "../../../../scripts/observations/vintages/cells-csv.ts";
import type {MeasureCells} from "../../../../src/model/observations/cells.ts";
import {anyCells, measureCells, plainCells} from "../tables.ts";

test("months are rows, areas columns; a blank says nothing and three points are confidential", () => {
  const cells = measureCells(["2021-03", "2021-05"], {KU091: [12, undefined], KU005: [null, 0], SSS: [5.5, 7]});
  expect(written(cells)).toBe("month,SSS,KU005,KU091\n2021-03,5.5,...,12\n2021-05,7,0,\n");
});

test("what is written reads as the same cells", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: true}), (measures) => {
      for (const cells of Object.values(measures))
        expect(plainCells(parseCells(written(cells), "a.csv"))).toEqual(cells);
    })
  );
});

test.each([
  ["another first column", "kk,KU005\n2021-03,1\n", 'a.csv: first column "kk": expected "month"'],
  ["a month that is none", "month,KU005\n2021-3,1\n", 'a.csv: month "2021-3": expected a code'],
  ["months out of order", "month,KU005\n2021-04,1\n2021-03,1\n", "a.csv: month 2021-03 after 2021-04: expected"],
  ["a month twice", "month,KU005\n2021-04,1\n2021-04,1\n", "a.csv: month 2021-04 after 2021-04: expected"],
  ["an area twice", "month,KU005,KU005\n2021-04,1,1\n", "a.csv: expected each area in one column only"],
  ["text for a number", "month,KU005\n2021-04,1 000\n", 'a.csv: cell KU005 2021-04: "1 000", expected a number'],
  ["a negative number", "month,KU005\n2021-04,-1\n", 'a.csv: cell KU005 2021-04: "-1", expected a number'],
  ["a comma for the point", 'month,KU005\n2021-04,"1,5"\n', 'a.csv: cell KU005 2021-04: "1,5", expected a number'],
  ["a short row", "month,KU005,KU009\n2021-04,1\n", "a.csv: row 2: 2 fields, expected 3 as in the header"],
  ["an open quote", 'month,KU005\n2021-04,"1\n', "a.csv: row 2: Quoted field unterminated"],
  ["nothing", "", 'a.csv: first column undefined: expected "month"']
])("a file with %s is refused", (_, text, message) => {
  expect(() => parseCells(text, "a.csv")).toThrow(message);
});

// A line is overwritten by the next one.
function written(cells: MeasureCells): string {
  let text = "";
  for (const line of formatCells(cells)) text += Buffer.from(line).toString("utf8");
  return text;
}
