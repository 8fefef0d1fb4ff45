import fc from "fast-check";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {renderCsv} from "../../../scripts/publish/csv.ts";
import type {TableCell} from "../../../scripts/publish/tables/tables.ts";

function render(rows: readonly (readonly TableCell[])[]): Map<string, string> {
  const files = renderCsv({path: "/data/indicators/unemployed", topic: "indicators", rows});
  return new Map(files.map(({path, content}) => [path, Buffer.from(content).toString("utf8")]));
}

test("the plain file has points, commas and line feeds, the others what Excel expects in Finland and Sweden", () => {
  const files = render([
    ["espoo", "2021-03", 8.5, null, null, "A"],
    ["espoo", "2021-04", null, null, null, "Q"]
  ]);
  expect(Object.fromEntries(files)).toEqual({
    "/data/indicators/unemployed.csv": "area,month,value,low,high,status\nespoo,2021-03,8.5,,,A\nespoo,2021-04,,,,Q\n",
    "/data/indicators/unemployed.fi.csv":
      "\uFEFFAlue;Kuukausi;Arvo;Alaraja;Yläraja;Tila\r\nespoo;2021-03;8,5;;;A\r\nespoo;2021-04;;;;Q\r\n",
    "/data/indicators/unemployed.sv.csv":
      "\uFEFFOmråde;Månad;Värde;Nedre gräns;Övre gräns;Status\r\nespoo;2021-03;8,5;;;A\r\nespoo;2021-04;;;;Q\r\n"
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
  const rows = Array.from({length: 25_001}, (_, i) => ["espoo", "2021-03", i, null, null, "A"]);
  const [plain] = renderCsv({path: "/data/municipalities/unemployed", topic: "municipalities", rows});
  const lines = Buffer.from(plain!.content).toString().split("\n");
  expect(plain!.rows).toBe(25_001);
  expect(lines).toHaveLength(25_003);
  expect([lines[1], lines[10_001], lines[25_001]]).toEqual([
    "espoo,2021-03,0,,,A",
    "espoo,2021-03,10000,,,A",
    "espoo,2021-03,25000,,,A"
  ]);
});

const figure = fc.oneof(fc.constant(null), fc.nat(), fc.double({noNaN: true, noDefaultInfinity: true}));
const row = fc.tuple(
  fc.constantFrom("espoo", "KU049", "rest"),
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
      expect(read(finnish, ";", ",")).toEqual(expected);
      expect(read(swedish, ";", ",")).toEqual(expected);
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
