import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {releaseModel} from "../../../../scripts/publish/releases/release-model.ts";
import {releaseReport} from "../../../../scripts/publish/releases/release-report.ts";
import type {ReportSources} from "../../../../scripts/publish/releases/release-report.ts";
import type {Measure} from "../../../../src/model/observations/measures.ts";
import type {SiteModel} from "../../../../src/model/pages/pages.ts";
import type {Revision} from "../../../../src/model/releases/vintages.ts";
import {named} from "../../../named.ts";
import {areaNamed} from "../../../src/i18n/samples.ts";
import {madeUpRecord, refused, verdict} from "./made-up-records.ts";

const measures = JSON.parse(readFileSync("data/reference/measures.json", "utf8")) as Measure[];
const site = {
  measures,
  municipalityNames: {
    KU005: named("Alajärvi"),
    KU507: named("Mäntyharju")
  },
  areas: [{area: areaNamed("espoo")}, {area: areaNamed("salo")}]
} as unknown as SiteModel;

const before = madeUpRecord();
const record = madeUpRecord({
  date: "2026-12-22",
  vintages: ["2025-02-25", "2026-12-17"],
  coverage: [{indicator: "unemployed-share", first: "2006-01", last: "2026-11"}, ...before.coverage.slice(1)],
  cells: [
    {measure: "TYOTTOMATLOPUSSA", added: 12_000, revised: 3},
    {measure: "UNKNOWN", added: 1, revised: 0}
  ],
  verdicts: {"unemployed-share": {espoo: verdict({rarity: "unusual alone"}), salo: refused("gaps in series")}},
  files: {count: 11, added: ["/data/breaks.csv"]}
});

const revision = (area: string, oldValue: number | null, newValue: number): Revision => ({
  measure: "TYOTTOMATLOPUSSA",
  area,
  month: "2024-01",
  vintage: "2026-12-17",
  oldValue,
  newValue,
  cause: "revised"
});
const revisions = [
  revision("KU005", 100, 101),
  revision("SSS", 250_000, 240_000),
  {...revision("KU507", null, 7), cause: "borders"} as const,
  revision("KU005", 100, 99)
];
const sources: ReportSources = {release: releaseModel(record, before), revisions, site, addresses: null};
const sections = (rest: Partial<ReportSources> = {}) =>
  new Map(
    releaseReport({...sources, ...rest})
      .split("\n## ")
      .slice(1)
      .map((section) => {
        const [heading = "", ...lines] = section.split("\n");
        return [heading, lines.filter((line) => line !== "")] as const;
      })
  );

test("the report begins with the day and names vintages and months", () => {
  expect(releaseReport(sources)).toMatch(/^# Release of 22 December 2026\n/);
  expect(sections().get("Vintages of the source")).toEqual(["- 17 December 2026"]);
  expect(sections().get("Months that came in")).toEqual(["- February 2025 – November 2026: Unemployed share"]);
});

test("cells are counted by measure and in all", () => {
  expect(sections().get("Cells of the source")).toEqual([
    "| measure | added | revised |",
    "|---|--:|--:|",
    "| Unemployed jobseekers on calculation date | 12,000 | 3 |",
    "| UNKNOWN | 1 | 0 |",
    "| all | 12,001 | 3 |"
  ]);
});

test("the largest revisions of a measure come first, three of each, confidential cells as the source writes them", () => {
  expect(sections().get("Largest revisions")).toEqual([
    expect.stringMatching(/Whole country.* Jan 2024: 250,000 → 240,000$/i),
    "- Unemployed jobseekers on calculation date: Mäntyharju Jan 2024: ... → 7 (new municipal boundary)",
    "- Unemployed jobseekers on calculation date: Alajärvi Jan 2024: 100 → 101"
  ]);
});

test("verdicts are told in words, before and after", () => {
  expect(sections().get("Comparisons of which something else is said")).toEqual([
    "- Unemployed share: Espoo: earlier above its comparison, within the usual variation; " +
      "now above its comparison, unusually far for a single area.",
    expect.stringMatching(/^- Unemployed share: Salo.*: earlier no comparison \(.+\); now no comparison \(.+\)\.$/)
  ]);
});

test("tables that were there before and have another content are counted by kind", () => {
  const tables = [
    {topic: "charts", changed: 12, count: 375},
    {topic: "of-old", changed: 1, count: 1}
  ];
  expect(sections({release: {...sources.release, tables}}).get("Tables of another content")).toEqual([
    "- Charts: 12 of 375",
    "- of-old: 1 of 1"
  ]);
});

test("new files are named, and addresses by kind once the site is built", () => {
  expect(sections().get("New files")).toEqual(["- `/data/breaks.csv`"]);
  expect(sections().get("New addresses")).toEqual(["- not known before the site is built"]);
  const addresses = ["/vintages/a.svg", "/data/breaks.csv", "/en/new/", "/vintages/b.svg", "/uusi/"];
  expect(sections({addresses}).get("New addresses")).toEqual([
    "- pages: `/en/new/`, `/uusi/`",
    "- `/data/`: 1",
    "- `/vintages/`: 2"
  ]);
});

test("what there is nothing of is said too, and long lists are cut", () => {
  const release = releaseModel({...before, date: "2026-12-22", cells: []}, before);
  const quiet = sections({release, revisions: [], addresses: []});
  for (const heading of [
    "Vintages of the source",
    "Months that came in",
    "Tables of another content",
    "New files",
    "New addresses"
  ]) {
    expect(quiet.get(heading)).toEqual(["None."]);
  }
  const added = Array.from({length: 45}, (_, i) => `/data/${i}.csv`);
  const many = sections({release: {...release, files: {count: 55, added}}}).get("New files");
  expect(many).toHaveLength(21);
  expect(many?.at(-1)).toBe("- and 25 more");
});
