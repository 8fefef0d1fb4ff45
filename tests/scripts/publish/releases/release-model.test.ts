import {describe, expect, test} from "vitest";
import {isNothingNew, releaseModel, renderReleases} from "../../../../scripts/publish/releases/release-model.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {ReleaseList, ReleaseRecord} from "../../../../src/model/releases/releases.ts";
import {madeUpRecord, refused, verdict} from "./made-up-records.ts";

const first = madeUpRecord();
const later = {date: "2026-12-22", vintages: ["2025-02-25", "2026-12-17"], cells: []};

describe("the first release", () => {
  test("is all new: every vintage and every month, without changes", () => {
    expect(releaseModel(first, null)).toMatchObject({
      isFirst: true,
      vintages: ["2025-02-25"],
      months: [
        {first: "2006-01", last: "2025-01", indicators: ["unemployed-share"]},
        {first: "2006-01", last: "2022-02", indicators: ["jobseekers"]}
      ],
      verdicts: []
    });
  });
});

describe("a release beside the one before", () => {
  test("names the vintages that came and the months by which series grew, those of one length together", () => {
    const grown = madeUpRecord({
      ...later,
      coverage: [
        {indicator: "unemployed-share", first: "2006-01", last: "2026-11"},
        {indicator: "unemployed", first: "2006-01", last: "2026-11"},
        {indicator: "jobseekers", first: "2006-01", last: "2026-11"}
      ]
    });
    const before = madeUpRecord({
      coverage: [...first.coverage, {indicator: "unemployed", first: "2006-01", last: "2022-02"}]
    });
    const model = releaseModel(grown, before);
    expect(model.vintages).toEqual(["2026-12-17"]);
    expect(model.months).toEqual([
      {first: "2025-02", last: "2026-11", indicators: ["unemployed-share"]},
      {first: "2022-03", last: "2026-11", indicators: ["unemployed", "jobseekers"]}
    ]);
  });

  test("names older months that came in, all months of a new indicator, and none of a series that ends earlier", () => {
    const coverage = [
      {indicator: "unemployed-share", first: "2005-10", last: "2024-12"},
      {indicator: "jobseekers", first: "2006-01", last: "2022-02"},
      {indicator: "vacancies", first: "2010-01", last: "2022-02"}
    ] as const;
    expect(releaseModel(madeUpRecord({...later, coverage}), first).months).toEqual([
      {first: "2010-01", last: "2022-02", indicators: ["vacancies"]},
      {first: "2005-10", last: "2005-12", indicators: ["unemployed-share"]}
    ]);
  });

  test("names each verdict that changed, in the order of indicators and areas", () => {
    const verdicts = {
      jobseekers: {espoo: refused("break in series"), salo: verdict({rarity: "no gap", side: "lower"})},
      "unemployed-share": {espoo: verdict({isDoubtful: true}), salo: verdict({rarity: "unusual alone"})}
    };
    expect(releaseModel(madeUpRecord({...later, verdicts}), first).verdicts).toEqual([
      {indicator: "unemployed-share", area: "espoo", before: verdict(), after: verdict({isDoubtful: true})},
      {
        indicator: "unemployed-share",
        area: "salo",
        before: refused("too few donors"),
        after: verdict({rarity: "unusual alone"})
      },
      {
        indicator: "jobseekers",
        area: "espoo",
        before: verdict({side: "lower"}),
        after: refused("break in series")
      }
    ]);
  });

  test("an area that changes sides is described differently, but no gap has no side", () => {
    const verdicts = {
      "unemployed-share": {espoo: verdict({side: "lower"})},
      jobseekers: {salo: verdict({rarity: "no gap", side: "lower"})}
    };
    const changes = releaseModel(madeUpRecord({...later, verdicts}), first).verdicts;
    expect(changes.map(({area}) => area)).toEqual(["espoo"]);
  });

  test("a refusal for another reason is a change", () => {
    const verdicts = {"unemployed-share": {salo: refused("gaps in series")}};
    expect(releaseModel(madeUpRecord({...later, verdicts}), first).verdicts).toHaveLength(1);
  });
});

describe("the newest month of all", () => {
  const reached = (last: Month, other: Month) =>
    releaseModel(
      madeUpRecord({
        ...later,
        coverage: [
          {indicator: "unemployed-share", first: "2005-01", last},
          {indicator: "jobseekers", first: "2006-01", last: other}
        ]
      }),
      first
    ).reached;

  test("is told where no release had it, whichever indicator has it now", () => {
    expect([reached("2025-02", "2022-02"), reached("2025-01", "2025-03")]).toEqual(["2025-02", "2025-03"]);
    expect(releaseModel(first, null).reached).toBe("2025-01");
  });

  // Months of other indicators, and months before the first ones, came in too.
  test("is not told where an indicator had it before", () => {
    expect(reached("2025-01", "2023-10")).toBeNull();
  });
});

describe("tables of another content", () => {
  const tables = [
    {topic: "charts", sums: "aaaaaaaa bbbbbbbb cccccccc"},
    {topic: "pooled", sums: "dddddddd"}
  ];
  const changed = (now: ReleaseRecord["tables"], before: ReleaseRecord["tables"]) =>
    releaseModel(madeUpRecord({...later, tables: now}), madeUpRecord({tables: before})).tables;

  test("are counted by kind, one that has been added not, and kinds that stayed as they were are left out", () => {
    const now = [{topic: "charts", sums: "aaaaaaaa bbbbbbbb eeeeeeee ffffffff"}, tables[1]!];
    expect(changed(now, tables)).toEqual([{topic: "charts", changed: 1, count: 4}]);
    expect(changed(tables, tables)).toEqual([]);
  });

  test("are unknown where nothing was kept of them before, and a new kind has no content before", () => {
    expect(changed(tables, undefined)).toEqual([]);
    expect(changed(tables, [tables[1]!])).toEqual([]);
  });
});

describe("nothing is new", () => {
  const before = madeUpRecord({tables: [{topic: "comparisons", sums: "11111111"}]});
  const news = (rest: Parameters<typeof madeUpRecord>[0]) =>
    isNothingNew(releaseModel(madeUpRecord({date: "2026-12-22", ...rest}), before));

  test("when only the day is another", () => {
    expect(news({})).toBe(true);
  });

  test.each([
    ["a vintage", {vintages: ["2025-02-25", "2026-12-17"]}],
    ["a month", {coverage: [{indicator: "unemployed-share", first: "2006-01", last: "2025-02"}]}],
    ["a verdict", {verdicts: {"unemployed-share": {espoo: refused("described only")}}}],
    ["the content of a table", {tables: [{topic: "comparisons", sums: "22222222"}]}],
    ["a file", {files: {count: 11, added: ["/data/breaks.csv"]}}]
  ] as const)("but %s is news", (_, rest) => {
    expect(news(rest)).toBe(false);
  });
});

test("the file lists releases newest first, and of a site as of an earlier day only those that showed nothing newer", () => {
  const second = madeUpRecord(later);
  const datesOf = (vintages: readonly string[]) =>
    (JSON.parse(renderReleases([first, second], vintages).content) as {releases: {date: string}[]}).releases.map(
      ({date}) => date
    );
  expect(datesOf(["2025-02-25", "2026-12-17"])).toEqual(["2026-12-22", "2026-11-21"]);
  expect(datesOf(["2025-02-25"])).toEqual(["2026-11-21"]);
  expect(datesOf([])).toEqual([]);
  const {recorded} = JSON.parse(renderReleases([first, second], []).content) as ReleaseList;
  expect(recorded).toEqual(["2026-11-21", "2026-12-22"]);
});
