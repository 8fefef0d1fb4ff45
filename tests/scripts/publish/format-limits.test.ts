import {expect, test} from "vitest";
import {requireExcel} from "../../../scripts/publish/format-limits.ts";

// Excel's specification: 1 048 576 rows by 16 384 columns; the head is one of the rows.
test("a table of as many rows and columns as Excel takes passes", () => {
  expect(() => requireExcel("/data/a", {rows: 1_048_575, columns: 16_384})).not.toThrow();
});

test.each([[{rows: 1_048_576, columns: 6}], [{rows: 10, columns: 16_385}]])(
  "one of %o does not, for Excel would cut it without a word",
  (size) => {
    expect(() => requireExcel("/data/a", size)).toThrow(
      "table /data/a: expected at most 1048575 rows of 16384 columns"
    );
  }
);
