import {expect, test} from "vitest";
import {describeRelease} from "../../../../scripts/publish/releases/describe-release.ts";
import type {ReleaseSources} from "../../../../scripts/publish/releases/describe-release.ts";
import {renderRecord} from "../../../../scripts/publish/releases/render-record.ts";
import {releaseRecordSchema} from "../../../../src/model/releases/releases.ts";
import {coverage} from "../../../src/i18n/samples.ts";

const estimate = {kind: "estimate", att: 0.6, p: 0.5, pAdjusted: 0.9, inTime: null, unreliable: null} as const;
const areas = [
  {...estimate, area: "espoo"},
  {...estimate, area: "salo", att: -0.6, p: 0.04, pAdjusted: 0.5, unreliable: true},
  {...estimate, area: "raahe", att: -0.6, p: 0.01, pAdjusted: 0.05},
  {...estimate, area: "oulu", att: 0.01},
  {kind: "unavailable", area: "kemi", reason: "gaps in series", units: ["kemi"]}
] as const;
const revision = {
  measure: "TYOVOIMATK",
  area: "KU005",
  month: "2022-01",
  vintage: "2023-11-21",
  oldValue: 3813,
  newValue: 3757,
  cause: "revised"
} as const;

const sources: ReleaseSources = {
  date: "2026-11-21",
  vintages: ["2022-03-22", "2023-11-21"],
  coverage: [coverage("unemployed-share", {first: "2006-01", last: "2023-10"})],
  cells: {
    measures: [{measure: "TYOVOIMATK", added: 20, revised: 2}],
    revisions: [revision, {...revision, area: "KU009", newValue: 3812}]
  },
  indicators: [
    {
      indicator: "unemployed-share",
      estimates: {scale: "as published", band: 1, placebos: 89, areas, incomparable: []}
    }
  ],
  files: [
    {path: "/data/charts/b.csv", format: "csv", topic: "charts", sha256: "b".repeat(64)},
    {path: "/data/charts/a.csv", format: "csv", topic: "charts", sha256: "a".repeat(64)},
    {path: "/data/charts/a.fi.csv", format: "csv fi", topic: "charts", sha256: "c".repeat(64)},
    {path: "/data/code-list.csv", format: "csv", topic: "code-list", sha256: "d".repeat(64)},
    {path: "/data/known.zip", format: "zip", topic: null, sha256: "e".repeat(64)}
  ],
  knownFiles: new Set(["/data/known.zip", "/data/code-list.csv", "/alueet/espoo/"])
};

test("a record holds what readers are told: months, counts, the largest revision and a verdict for each area", () => {
  expect(describeRelease(sources)).toEqual({
    date: "2026-11-21",
    vintages: ["2022-03-22", "2023-11-21"],
    coverage: [{indicator: "unemployed-share", first: "2006-01", last: "2023-10"}],
    cells: [{measure: "TYOVOIMATK", added: 20, revised: 2}],
    revisions: [
      {
        vintage: "2023-11-21",
        measure: "TYOVOIMATK",
        cause: "revised",
        cells: 2,
        first: "2022-01",
        last: "2022-01",
        largest: revision
      }
    ],
    verdicts: {
      "unemployed-share": {
        espoo: {kind: "estimate", side: "higher", rarity: "usual", isDoubtful: false},
        salo: {kind: "estimate", side: "lower", rarity: "unusual alone", isDoubtful: true},
        raahe: {kind: "estimate", side: "lower", rarity: "unusual among all", isDoubtful: false},
        oulu: {kind: "estimate", side: "higher", rarity: "no gap", isDoubtful: false},
        kemi: {kind: "unavailable", reason: "gaps in series"}
      }
    },
    files: {count: 5, added: ["/data/charts/a.csv", "/data/charts/a.fi.csv", "/data/charts/b.csv"]},
    tables: [{topic: "charts", sums: "aaaaaaaa bbbbbbbb"}]
  });
});

test("in the first release every file is new, so that none is named", () => {
  expect(describeRelease({...sources, knownFiles: null}).files).toEqual({count: 5, added: []});
});

test("the file of a record gives each verdict a line and reads as what was written", () => {
  const record = describeRelease(sources);
  const text = renderRecord(record);
  expect(releaseRecordSchema.parse(JSON.parse(text))).toEqual(record);
  expect(text.split("\n")).toContain(
    '   "espoo": {"kind": "estimate", "side": "higher", "rarity": "usual", "isDoubtful": false},'
  );
  expect(text.endsWith("}\n")).toBe(true);
});

test("a record that does not fit its schema is not written", () => {
  const wrong = {...describeRelease(sources), date: "today"};
  expect(() => renderRecord(wrong)).toThrow("data/releases/today.json");
});
