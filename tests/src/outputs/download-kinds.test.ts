import {expect, test} from "vitest";
import {downloadKind} from "../../../src/outputs/download-kinds.ts";

test.each([
  ["/data/indicators/unemployed.csv", "csv"],
  ["/data/indicators/unemployed.fi.csv", "excelFinnish"],
  ["/data/indicators/unemployed.sv.csv", "excelSwedish"],
  ["/data/areas/espoo.xlsx", "workbook"],
  ["/data/areas/espoo.json", "jsonStat"],
  ["/data/observations.parquet", "parquet"],
  ["/data/kuntakokeilut.zip", "archive"],
  ["/data/SHA256SUMS", "checksums"]
])("what a reader can do with %s is told by its ending", (path, kind) => {
  expect(downloadKind(path)).toBe(kind);
});

test.each([
  ["/data/observations.fi.csv", "longFinnish"],
  ["/data/observations.sv.csv", "longSwedish"],
  ["/data/observations.csv", "csv"],
  ["/data/measures/TYOTTOMAT.fi.csv", "excelFinnish"]
])("%s is told to be for Excel only where Excel holds it", (path, kind) => {
  expect(downloadKind(path)).toBe(kind);
});

test("the description of all tables is known by its whole name, for its ending is that of JSON-stat", () => {
  expect(downloadKind("/data/datapackage.json")).toBe("dataPackage");
  expect(downloadKind("/data/areas/mydatapackage.json")).toBe("jsonStat");
});

test("a file that no reader was promised is an error that names it", () => {
  expect(() => downloadKind("/data/areas/espoo.pdf")).toThrow(
    "file /data/areas/espoo.pdf: expected one of the endings"
  );
});
