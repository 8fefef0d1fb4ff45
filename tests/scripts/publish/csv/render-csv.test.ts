import fc from "fast-check";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {csvRenderer} from "../../../../scripts/publish/csv/render-csv.ts";
import type {TableCell} from "../../../../scripts/publish/tables/tables.ts";
import {madeUpPublication} from "../made-up-publication.ts";

const renderCsv = csvRenderer(madeUpPublication().reference);

function render(rows: readonly (readonly TableCell[])[]): Map<string, string> {
  const files = renderCsv({path: "/data/indicators/unemployed-share", topic: "indicators", rows});
  return new Map(files.map(({path, content}) => [path, Buffer.from(content).toString("utf8")]));
}

test("the plain file has points, commas and line feeds, the others what Excel expects in Finland and Sweden", () => {
  const files = render([
    ["east", "2021-03", 8.5, null, null, "A"],
    ["east", "2021-04", null, null, null, "Q"]
  ]);
  expect(Object.fromEntries(files)).toEqual({
    "/data/indicators/unemployed-share.csv":
      "area,month,value,low,high,status\neast,2021-03,8.5,,,A\neast,2021-04,,,,Q\n",
    "/data/indicators/unemployed-share.fi.csv":
      "\uFEFFAlue;Kuukausi;Arvo;Alaraja;Yläraja;Tila;Alue, nimi;Tila, selite\r\n" +
      "east;2021-03;8,5;;;A;east;tavallinen\r\neast;2021-04;;;;Q;east;ei näytetä\r\n",
    "/data/indicators/unemployed-share.sv.csv":
      "\uFEFFOmråde;Månad;Värde;Nedre gräns;Övre gräns;Status;Område, namn;Status, i ord\r\n" +
      "east;2021-03;8,5;;;A;east;vanlig\r\neast;2021-04;;;;Q;east;visas inte\r\n"
  });
});

test("a table without rows is a header", () => {
  const [plain] = renderCsv({path: "/data/revisions", topic: "revisions", rows: []});
  expect(plain).toMatchObject({path: "/data/revisions.csv", rows: 0});
  expect(Buffer.from(plain!.content).toString()).toBe("measure,area,month,vintage,old,new,cause\n");
});

test("texts with separators, quotes or line breaks stay one cell in all three files", () => {
  const text = 'Lappi (Rovaniemi, "Kemi"); toinen\nrivi';
  const row = ["lappi", "pilot area", text, text, text, null, null, null];
  const files = renderCsv({path: "/data/area-list", topic: "area-list", rows: [row]});
  const read = files.map(
    ({content}) => Papa.parse<string[]>(Buffer.from(content).toString("utf8").trim()).data[1]?.[2]
  );
  expect(read).toEqual([text, text, text]);
});

test("a table longer than one block keeps every row in its place", () => {
  const rows = Array.from({length: 25_001}, (_, i) => ["east", "2021-03", i, null, null, "A"]);
  const [plain] = renderCsv({path: "/data/municipalities/unemployed", topic: "municipalities", rows});
  const lines = Buffer.from(plain!.content).toString().split("\n");
  expect(plain!.rows).toBe(25_001);
  expect(lines).toHaveLength(25_003);
  expect([lines[1], lines[10_001], lines[25_001]]).toEqual([
    "east,2021-03,0,,,A",
    "east,2021-03,10000,,,A",
    "east,2021-03,25000,,,A"
  ]);
});

/** Numbers that files for Excel have too: two decimals of a share. */
const hundredths = (figure: number) => Number(figure.toFixed(2)) + 0;
const figure = fc.oneof(fc.constant(null), fc.nat(), fc.double({noNaN: true, noDefaultInfinity: true}));
const row = fc.tuple(
  fc.constantFrom("east", "KU001", "rest"),
  fc.constantFrom("2021-03", "2025-01"),
  figure,
  figure,
  figure,
  fc.constantFrom("A", "E", "Q")
);

test("all three files hold the same rows and figures", () => {
  fc.assert(
    fc.property(fc.array(row, {maxLength: 12}), (rows) => {
      const [plain = "", finnish = "", swedish = ""] = [...render(rows).values()];
      const expected = rows.map((cells) => cells.map((cell) => (cell === 0 ? 0 : cell)));
      expect(read(plain, ",", ".")).toEqual(expected);
      const rounded = expected.map((cells) =>
        cells.map((cell) => (typeof cell === "number" ? hundredths(cell) : cell))
      );
      const withoutNames = (cells: TableCell[]) => cells.slice(0, 6);
      expect(read(finnish, ";", ",").map(withoutNames)).toEqual(rounded);
      expect(read(swedish, ";", ",").map(withoutNames)).toEqual(rounded);
    })
  );
});

/** Reads a file back as its locale would: figures stand in the third to fifth columns. */
function read(text: string, delimiter: string, decimal: string): TableCell[][] {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, skipEmptyLines: true});
  expect(errors).toEqual([]);
  const value = (cell: string) => (cell === "" ? null : Number(cell.replace(decimal, ".")));
  return data.slice(1).map((cells) => cells.map((cell, i) => (i >= 2 && i <= 4 ? value(cell) : cell)));
}

test("counts are whole for a reader, shares have two decimals, and plain figures all that there are", () => {
  const rows = [
    ["unemployed", "2021-03", 66.5],
    ["unemployed-share", "2021-03", 8.527197921178]
  ].map((row) => [...row, ...[null, null, "A", null, "A", null, null, null, null, null, null, null]]);
  const [plain, finnish] = renderCsv({path: "/data/areas/east", topic: "areas", rows}).map(({content, format}) => {
    const delimiter = format === "csv" ? "," : ";";
    return Papa.parse<string[]>(Buffer.from(content).toString("utf8"), {delimiter}).data;
  });
  expect(plain?.slice(1, 3).map((row) => row[2])).toEqual(["66.5", "8.527197921178"]);
  expect(finnish?.slice(1, 3).map((row) => row[2])).toEqual(["67", "8,53"]);
});

test("rows that are in another plain table are given for Excel only", () => {
  const files = renderCsv({path: "/data/measures/U", topic: "measures", rows: [["KU001", "2021-03", 5, "A"]]});
  expect(files.map(({path}) => path)).toEqual(["/data/measures/U.fi.csv", "/data/measures/U.sv.csv"]);
  expect(Buffer.from(files[0]!.content).toString()).toContain("KU001;2021-03;5;A;One;tavallinen");
});

test("a code that stands for nothing is an error that names it", () => {
  const rows = [["KU999", "2021-03", 5, null, null, "A"]];
  expect(() => renderCsv({path: "/data/indicators/unemployed", topic: "indicators", rows})).toThrow(
    'column area_name: expected what "KU999" stands for'
  );
});
