import {describe, expect, test} from "vitest";
import type {FeedEntry} from "../../../../src/model/pages/feeds.ts";
import type {SiteModel} from "../../../../src/model/pages/pages.ts";
import type {ReleaseModel} from "../../../../src/model/releases/releases.ts";
import {createFeed} from "../../../../src/outputs/feeds/create-feed.ts";
import type {FeedSources} from "../../../../src/outputs/feeds/create-feed.ts";
import {stableId} from "../../../../src/outputs/feeds/stable-id.ts";
import {verdict} from "../../../scripts/publish/releases/made-up-records.ts";
import {espoo} from "../../i18n/samples.ts";

const revision = {
  measure: "TYOVOIMATK",
  area: "KU049",
  month: "2026-01",
  vintage: "2026-12-17",
  oldValue: 150_000,
  newValue: 151_000,
  cause: "revised"
} as const;
const release = (rest: Partial<ReleaseModel>): ReleaseModel => ({
  date: "2026-11-21",
  isFirst: true,
  vintages: ["2023-11-21", "2025-02-25"],
  reached: null,
  months: [],
  cells: [],
  revisions: [],
  verdicts: [],
  files: {count: 10, added: []},
  tables: [],
  ...rest
});
const second = release({
  date: "2026-12-22",
  isFirst: false,
  vintages: ["2026-12-17"],
  reached: "2026-11",
  months: [{first: "2025-02", last: "2026-11", indicators: ["unemployed-share"]}],
  cells: [{measure: "TYOVOIMATK", added: 20, revised: 1}],
  revisions: [{...revision, cells: 1, first: "2026-01", last: "2026-01", largest: revision}],
  verdicts: [
    {indicator: "unemployed-share", area: "espoo", before: verdict({rarity: "unusual alone"}), after: verdict()},
    {indicator: "vacancies", area: "salo", before: verdict(), after: verdict({side: "lower"})}
  ]
});

const entry = (vintage: string): FeedEntry => ({
  vintage,
  reached: [],
  figure: null,
  added: 1,
  revised: 0,
  revisions: []
});
const entries = ["2026-12-17", "2025-02-25", "2023-11-21"].map(entry);
const sources: FeedSources = {
  site: {
    vintages: [{date: "2026-12-17"}],
    indicators: [],
    measures: [],
    municipalityNames: {KU049: espoo.name},
    areas: [{area: espoo}]
  } as unknown as SiteModel,
  feeds: {releases: entries, areas: {espoo: entries}, indicators: {"unemployed-share": entries}},
  releases: [
    {model: second, remark: null},
    {model: release({}), remark: {title: "First <release>", html: "<p>By hand</p>\n"}}
  ],
  origin: new URL("https://example.org"),
  base: "/"
};
const feedOf = (feed: Parameters<typeof createFeed>[0]) => createFeed(feed, "en", sources);

describe("the feed of releases", () => {
  const {items, updated} = feedOf({kind: "releases"});

  test("has an entry for each release, and one for each vintage of the time before the first", () => {
    expect(items.map(({day}) => day)).toEqual(["2026-12-22", "2026-11-21", "2025-02-25", "2023-11-21"]);
    expect(updated).toBe("2026-12-22");
  });

  test("keeps the ids that its entries had when they were of vintages and remarks only", () => {
    const names = [
      "release.en/2026-12-22",
      "release.en/2026-11-21",
      "releases.en/2025-02-25",
      "releases.en/2023-11-21"
    ];
    expect(items.map(({id}) => id)).toEqual(names.map(stableId));
  });

  test("tells what came in, what changed and which comparisons are described differently, and leads to the page", () => {
    const [item] = items;
    expect(item?.title).toBe("Figures to November 2026");
    expect(item?.url).toBe("https://example.org/en/changes/#release-2026-12-22");
    expect(item?.summary).toBe("Figures to November 2026. The source added 20 figures. One earlier figure changed.");
    const html = item?.html ?? "";
    expect(html).toContain("<li>New months: February 2025 – November 2026 (unemployed share).</li>");
    expect(html).toMatch(/<li>TYOVOIMATK \(.+\): 1 figure, largest change Espoo Jan 2026: 150,000 → 151,000<\/li>/);
    expect(html).toContain("<li>Espoo: earlier above its comparison, unusually far for a single area; now ");
    expect(html).toContain("<p>The words change when the figures or the method do. That does not show an effect.</p>");
  });

  test("gives the same in figures for programs", () => {
    expect(items[0]?.facts).toEqual({
      vintage: "2026-12-17",
      month: "2026-11",
      added: 20,
      revised: 1,
      largest_revisions: [
        {measure: "TYOVOIMATK", area: "KU049", month: "2026-01", old: 150_000, new: 151_000, cause: "revised"}
      ]
    });
  });

  test("has the title and the text that somebody wrote by hand first", () => {
    expect(items[1]?.title).toBe("First <release>");
    expect(items[1]?.html).toMatch(/^<p>By hand<\/p>\n<p>There are 0 figures of the source and 10 files/);
  });
});

test("a release without a new vintage has no figures for programs", () => {
  const releases = [{model: release({isFirst: false, vintages: []}), remark: null}];
  expect(createFeed({kind: "releases"}, "en", {...sources, releases}).items[0]?.facts).toBeNull();
});

test("before the first release, the feed tells every vintage", () => {
  const {items} = createFeed({kind: "releases"}, "en", {...sources, releases: []});
  expect(items.map(({day}) => day)).toEqual(["2026-12-17", "2025-02-25", "2023-11-21"]);
});

describe("feeds of areas and indicators", () => {
  test.each([{kind: "area", area: "espoo"} as const, {kind: "indicator", indicator: "unemployed-share"} as const])(
    "$kind: keep an entry for each vintage, with the changed comparisons of their own at the release of it",
    (feed) => {
      const {items} = feedOf(feed);
      expect(items.map(({day}) => day)).toEqual(entries.map(({vintage}) => vintage));
      const html = items.map((item) => item.html);
      expect(html[0]).toContain("<li>Espoo: earlier");
      expect(html[0]).not.toContain("Salo");
      expect(html.slice(1).join()).not.toContain("Espoo");
    }
  );
});

test("an entry has no empty paragraph where a vintage left a figure as it was", () => {
  const still = {...sources, feeds: {...sources.feeds, areas: {espoo: [{...entry("2026-12-17"), added: 0}]}}};
  const [item] = createFeed({kind: "area", area: "espoo"}, "en", still).items;
  expect(item?.html).toContain("<p>");
  expect(item?.html).not.toMatch(/<p>\s*<\/p>/);
});
