import {createReadStream, readFileSync} from "node:fs";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {unzipSync} from "fflate";
import {expect, test} from "vitest";
import {builtSite} from "../built/built-site.ts";
import {downloadsIn} from "../built/downloads.ts";

// Nothing is called "for Excel" that Excel cannot hold: 1 048 576 rows by 16 384 columns, the head among them.
const {folder, base, files, pages} = builtSite();
const limits = {rows: 1_048_576, columns: 16_384};
/** What links say of files in words: "CSV Exceliin, suomeksi", "Excel-työkirja". */
const offered = new Map(
  pages.flatMap(({file}) =>
    downloadsIn(readFileSync(join(folder, file), "utf8"), base).map(({path, text}) => [path, text] as const)
  )
);
const forExcel = [...offered].filter(([, text]) => /Excel/.test(text) && !/liian pitkä|för lång|too long/.test(text));

test("every file that is offered for Excel fits into it", async () => {
  expect(forExcel.length).toBeGreaterThan(1500);
  const faults: string[] = [];
  for (const [path] of forExcel) {
    const {rows, columns} = await sizeOf(path);
    if (rows > limits.rows || columns > limits.columns) faults.push(`${path}: ${rows} rows, ${columns} columns`);
  }
  expect(faults).toEqual([]);
});

test("the observations, which do not fit, are offered for Excel in files by measure, and answer at their addresses", () => {
  const paths = forExcel.map(([path]) => path);
  const long = ["data/observations.fi.csv", "data/observations.sv.csv"];
  expect(paths.filter((path) => path.startsWith("data/observations"))).toEqual([]);
  for (const path of long) expect(files.has(path)).toBe(true);
  // Measures that any vintage gives.
  const measures = [...new Set(readFileSync(join(folder, "data/coverage.csv"), "utf8").match(/^[A-Z0-9]+(?=,)/gm))];
  expect(measures.length).toBeGreaterThan(15);
  expect(paths).toEqual(
    expect.arrayContaining(measures.flatMap((code) => [`data/measures/${code}.fi.csv`, `data/measures/${code}.sv.csv`]))
  );
});

/** Rows with the head, and columns of the widest one. */
async function sizeOf(path: string): Promise<{rows: number; columns: number}> {
  if (path.endsWith(".xlsx")) return sheetSize(path);
  let [rows, columns] = [0, 0];
  for await (const line of createInterface({input: createReadStream(join(folder, path))})) {
    rows += 1;
    columns = Math.max(columns, line.split(";").length);
  }
  return {rows, columns};
}

function sheetSize(path: string): {rows: number; columns: number} {
  const parts = Object.entries(unzipSync(readFileSync(join(folder, path)))).filter(([name]) =>
    /worksheets\/[^/]+\.xml$/.test(name)
  );
  const sheets = parts.map(([, part]) => Buffer.from(part).toString("latin1"));
  return {
    rows: Math.max(...sheets.map((sheet) => sheet.split("<row ").length - 1)),
    columns: Math.max(...sheets.flatMap((sheet) => sheet.split("<row ").map((row) => row.split("<c ").length - 1)))
  };
}
