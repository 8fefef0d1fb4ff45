import {describe, expect, test} from "vitest";
import {createFeed, listFeeds} from "../../../../src/outputs/feeds/create-feed.ts";
import type {FeedSources} from "../../../../src/outputs/feeds/create-feed.ts";
import {stableId} from "../../../../src/outputs/feeds/stable-id.ts";
import {coverage} from "../../i18n/samples.ts";
import {entry, release, second, site} from "./made-up-feeds.ts";

const entries = ["2026-12-17", "2025-02-25", "2023-11-21"].map((vintage) => entry(vintage));
const sources: FeedSources = {
  site,
  feeds: {releases: entries, areas: {espoo: entries}, indicators: {"unemployed-share": entries}},
  releases: [
    {model: second, remark: null},
    {model: release(), remark: {title: "First <release>", html: "<p>By hand</p>\n"}}
  ],
  origin: new URL("https://example.org"),
  base: "/pilots/"
};

describe("the feed of releases", () => {
  const {items, updated} = createFeed({kind: "releases"}, "en", sources);

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

  test("tells every vintage before the first release", () => {
    const early = createFeed({kind: "releases"}, "en", {...sources, releases: []});
    expect(early.items.map(({day}) => day)).toEqual(["2026-12-17", "2025-02-25", "2023-11-21"]);
  });
});

describe("a feed", () => {
  const area = createFeed({kind: "area", area: "espoo"}, "sv", sources);

  test("is about an area, an indicator or all of the site", () => {
    const titleOf = (feed: Parameters<typeof createFeed>[0]) => createFeed(feed, "sv", sources).title;
    expect(area.title).toBe("Esbo – Kuntakokeilut");
    expect(titleOf({kind: "indicator", indicator: "unemployed-share"})).toBe(
      "Andelen arbetslösa av arbetskraften – Kuntakokeilut"
    );
    expect(createFeed({kind: "releases"}, "en", sources).title).toBe("Kuntakokeilut: new figures and releases");
  });

  test("belongs to a page and is there in both formats, below the base", () => {
    expect(area.home).toBe("https://example.org/pilots/sv/omraden/espoo/");
    expect(area.self).toEqual({
      atom: "https://example.org/pilots/feeds/areas/espoo.sv.atom",
      json: "https://example.org/pilots/feeds/areas/espoo.sv.json"
    });
    expect(createFeed({kind: "releases"}, "en", sources).home).toBe("https://example.org/pilots/en/changes/");
  });

  test("has an id that stays when the site moves", () => {
    const moved = createFeed({kind: "area", area: "espoo"}, "sv", {...sources, base: "/"});
    expect(moved.id).toBe(area.id);
    expect(area.id).toBe(stableId("areas/espoo.sv"));
  });

  test.each([{kind: "area", area: "espoo"} as const, {kind: "indicator", indicator: "unemployed-share"} as const])(
    "of an $kind has an entry for each vintage, and none for releases",
    (feed) => {
      const {items, updated} = createFeed(feed, "en", sources);
      expect(items.map(({day}) => day)).toEqual(["2026-12-17", "2025-02-25", "2023-11-21"]);
      expect(updated).toBe("2026-12-17");
    }
  );

  test("without entries is as new as the newest vintage", () => {
    const {items, updated} = createFeed({kind: "area", area: "aanekoski"}, "fi", sources);
    expect([items, updated]).toEqual([[], "2026-12-17"]);
  });
});

test("there is a feed of releases, and one for each area and each indicator", () => {
  const listed = listFeeds({...site, indicators: [coverage("vacancies")]});
  expect(listed).toEqual([
    {kind: "releases"},
    {kind: "area", area: "espoo"},
    {kind: "area", area: "aanekoski"},
    {kind: "indicator", indicator: "vacancies"}
  ]);
});
