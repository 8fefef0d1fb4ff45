import {expect, test} from "vitest";
import {filesReport} from "../../../../scripts/publish/files/files-report.ts";
import {madeUpFile, threeFiles} from "../made-up-files.ts";

test("the table of files has a line per kind with counts and sizes, the three CSV files of a table together, and a sum", () => {
  const files = [
    ...threeFiles("/data/charts/east/unemployed", 2),
    ...threeFiles("/data/charts/west/unemployed", 2),
    {...madeUpFile("/data/areas/east.xlsx", "xlsx", 9), bytes: 2_345_678},
    madeUpFile("/data/kuntakokeilut.zip", "zip", 0)
  ];
  expect(filesReport(files)).toEqual([
    "  files        size  what",
    "      6     0.00 MB  charts, CSV in three languages",
    "      1     2.35 MB  areas, xlsx",
    "      1     0.00 MB  everything, zip",
    "      8     2.35 MB  in all"
  ]);
});
