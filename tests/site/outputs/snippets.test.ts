import {execFile} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, expect, test} from "vitest";
import {serve} from "../../browser/static-server.ts";
import type {StaticServer} from "../../browser/static-server.ts";
import {testWith} from "../../installed.ts";
import {builtSite} from "../built/built-site.ts";
import {parseHtml, select, textOf} from "../built/html.ts";

// Snippets: those in R and in Python's standard library are run as readers copy them, with the site served on localhost.
const {folder, pages} = builtSite();
const scratch = mkdtempSync(join(tmpdir(), "snippets-"));
const run = promisify(execFile);
const chart = {page: "alueet/espoo/unemployed-share/index.html", file: "data/charts/espoo/unemployed-share.csv"};
const data = {page: "en/data/index.html", file: "data/indicators/unemployed-share.csv"};
let server: StaticServer;

beforeAll(async () => {
  server = await serve(folder);
});
afterAll(() => {
  server.close();
  rmSync(scratch, {recursive: true});
});

test("chart and data pages have code for seven ways of reading the figures, with the file's whole address", () => {
  const names = ["R", "Python", "Python, pandas", "Python, polars", "Excel, Power Query", "Observable"];
  for (const {page, file} of [chart, data]) {
    const snippets = snippetsOf(page);
    expect([...snippets.keys()]).toEqual([...names, "DuckDB, Parquet"]);
    const origin = new URL(pages.find((one) => one.file === page)?.canonical ?? "").origin;
    for (const name of names) expect(snippets.get(name)).toContain(`"${origin}${builtSite().base}${file}"`);
    expect(snippets.get("DuckDB, Parquet")).toContain(`${origin}${builtSite().base}data/observations.parquet`);
  }
});

testWith("python3", "the Python code reads the last row of the file", async () => {
  for (const {page, file} of [chart, data]) {
    const {stdout} = await run("python3", [scriptOf(page, "Python")]);
    const last = lastRow(file);
    const printed = stdout.replace(/^\{|\}\s*$/g, "").split(", ");
    expect(printed).toEqual([...last].map(([name, value]) => `'${name}': '${value}'`));
  }
});

testWith("Rscript", "the R code reads the last row of the file", async () => {
  for (const {page, file} of [chart, data]) {
    const {stdout} = await run("Rscript", [scriptOf(page, "R")]);
    expect(stdout).toContain(`${lastRow(file).get("month")}-01`);
  }
});

function snippetsOf(page: string): Map<string, string> {
  const [section] = select(parseHtml(readFileSync(join(folder, page), "utf8")), "section.snippets");
  const blocks = section ? select(section, "details") : [];
  return new Map(blocks.map((block) => [textOf(select(block, "summary")[0]), codeOf(select(block, "pre")[0])]));
}

/** The code of a page, reading from the local server instead of the public address. */
function scriptOf(page: string, name: string): string {
  const path = join(scratch, `${page.replaceAll("/", "-")}.${name}`);
  const code = snippetsOf(page).get(name) ?? "";
  writeFileSync(
    path,
    code.replace(/https?:\/\/[^/"]+/, server.origin).replace(`${server.origin}${builtSite().base}`, `${server.origin}/`)
  );
  return path;
}

function lastRow(file: string): Map<string, string> {
  const [head = "", ...rows] = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const cells = rows.at(-1)?.split(",") ?? [];
  return new Map(head.split(",").map((name, i) => [name, cells[i] ?? ""]));
}

/** Line breaks are part of code. */
function codeOf(element: Parameters<typeof textOf>[0]): string {
  return (element?.childNodes ?? []).map((node) => ("value" in node ? node.value : "")).join("");
}
