import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {stateAt} from "../../scripts/observations/state.ts";
import {readVintages} from "../../scripts/observations/vintages/read-vintages.ts";
import {hasNewBorders} from "../../src/model/areas.ts";
import {builtSite} from "./built/built-site.ts";
import {parseHtml, select, textOf} from "./built/html.ts";

// The first vintage gave shares to February 2022, with a labour force for January and February that was replaced later.
const {folder, files} = builtSite();
const day = "2022-03-22";
const months = ["2022-02", "2022-01"] as const;
const vintages = readVintages(diskFiles("."));
const state = stateAt(vintages, day);
const newest = vintages.at(-1)?.manifest.date ?? day;
/** Municipalities that had taken in others by the newest vintage, and not by that day. */
const heirs = new Set(
  readReference(diskFiles("."))
    .changes.filter((change) => hasNewBorders(newest, change) && !hasNewBorders(day, change))
    .map(({heir}) => heir)
);
const pages = [...files].filter((file) => /^kunnat\/\d{3}-[^/]+\/index\.html$/.test(file));

test("a municipality's page tells the shares of early 2022 as they were first, where they are shown differently now", () => {
  const now = new Map(
    Papa.parse<Record<string, string>>(read("data/municipalities/unemployed-share.csv"), {header: true}).data.map(
      ({area, month, value = ""}) => [`${area} ${month}`, value]
    )
  );
  const told = pages.map((file) => `${file}: ${toldOn(file).join("; ")}`);
  const expected = pages.map((file) => {
    const code = `KU${file.slice("kunnat/".length, "kunnat/".length + 3)}`;
    const lines = months.flatMap((month) => {
      const [first, share] = [firstShare(code, month), now.get(`${code} ${month}`) ?? ""];
      if (first === null || share === "" || shown(first) === shown(Number(share))) return [];
      const [year, number] = month.split("-").map(Number);
      const grown = heirs.has(code) ? " ennen kuntaliitosta, liitoksen jälkeisin rajoin" : ", nyt";
      return [`${number}/${year}: julkaistu ensin ${shown(first)} % (22.3.2022)${grown} ${shown(Number(share))} %`];
    });
    // A page names the newest months; where it says that it does, older ones stand in the file only.
    const named = isCutOn(file) ? lines.filter((line) => toldOn(file).includes(line)) : lines;
    return `${file}: ${named.join("; ")}`;
  });
  expect(expected.filter((line) => line.includes("julkaistu ensin")).length).toBeGreaterThan(100);
  expect(told).toEqual(expected);
});

/** What the first chart of a page says of the two months. */
function toldOn(file: string): string[] {
  const [figure] = select(parseHtml(read(file)), "figure.chart[id=unemployed-share]");
  const items = figure ? select(figure, "li").map((item) => textOf(item).replaceAll("\u00a0", " ")) : [];
  return items.filter((text) => /^[12]\/2022: julkaistu ensin/.test(text));
}

function isCutOn(file: string): boolean {
  const [figure] = select(parseHtml(read(file)), "figure.chart[id=unemployed-share]");
  return figure !== undefined && select(figure, "details[id] li").length >= 24;
}

function firstShare(code: string, month: string): number | null {
  const t = state.months.findIndex((one) => one === month);
  const cell = (measure: string) => state.columns.get(measure)?.get(code)?.[t]?.value ?? null;
  const [unemployed, force] = [cell("TYOTTOMATLOPUSSA"), cell("TYOVOIMATK")];
  return unemployed === null || force === null ? null : (100 * unemployed) / force;
}

function shown(value: number): string {
  return value.toLocaleString("fi-FI", {minimumFractionDigits: 1, maximumFractionDigits: 1});
}

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
