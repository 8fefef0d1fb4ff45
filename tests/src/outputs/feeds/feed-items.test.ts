import {describe, expect, test} from "vitest";
import type {FeedId} from "../../../../src/model/pages/feeds.ts";
import {entryItem} from "../../../../src/outputs/feeds/feed-items.ts";
import {coverage, point, summary} from "../../i18n/samples.ts";
import {entry, release, revised, second, setting} from "./made-up-feeds.ts";

const area: FeedId = {kind: "area", area: "espoo"};
const ofArea = setting({
  feed: area,
  subject: "Espoo",
  home: "https://example.org/pilots/en/areas/espoo/",
  releases: [
    {model: second, remark: null},
    {model: release(), remark: null}
  ]
});
const figure = {
  summary: summary(point("2026-11", 9.8), point("2025-11", 10.4), point("2026-11", 8.3)),
  coverage: coverage("unemployed-share", {last: "2026-11"})
};
const reached = [{month: "2026-11", indicators: ["unemployed-share", "vacancies"]}] as const;
const vintage =
  '<p><a href="https://example.org/pilots/en/data/#vintage-2026-12-17">Data published: 17 December 2026</a></p>';

describe("a vintage that brought a new month", () => {
  const item = entryItem(entry("2026-12-17", {reached, figure, added: 1200, revised: 1, revisions: [revised]}), ofArea);

  test("has the subject and the month in its title, and leads to the vintage, so that no two entries share an address", () => {
    expect(item).toMatchObject({
      title: "Espoo: figures to November 2026",
      url: "https://example.org/pilots/en/data/#vintage-2026-12-17",
      day: "2026-12-17"
    });
  });

  test("says the figure in words, and how many came in and changed", () => {
    expect(item.summary).toMatch(/^At the end of November 2026, 9\.8 per cent of the labour force in Espoo/);
    expect(item.summary).toMatch(/ The source added 1,200 figures\. One earlier figure changed\.$/);
    expect(item.html).toContain("<p>Latest month: November 2026 (unemployed share, vacancies).</p>");
  });

  test("lists the changed figures, and ends with links to the page of the feed and to the vintage", () => {
    const lines = item.html.split("\n");
    expect(lines.filter((line) => line.startsWith("<li>TYOVOIMATK"))).toHaveLength(1);
    expect(lines.slice(-2)).toEqual(['<p><a href="https://example.org/pilots/en/areas/espoo/">Espoo</a></p>', vintage]);
  });

  test("gives the same in figures for programs", () => {
    expect(item.facts).toEqual({
      vintage: "2026-12-17",
      month: "2026-11",
      added: 1200,
      revised: 1,
      largest_revisions: [
        {measure: "TYOVOIMATK", area: "KU049", month: "2026-01", old: 150_000, new: 151_000, cause: "revised"}
      ]
    });
  });
});

describe("a vintage that brought no new month", () => {
  test("fills earlier ones or changes them, and has no month for programs", () => {
    const filled = entryItem(entry("2026-12-17"), ofArea);
    expect([filled.title, filled.facts?.month]).toEqual(["Espoo: new figures for earlier months", null]);
    expect(entryItem(entry("2026-12-17", {added: 0, revised: 2}), ofArea).title).toBe("Espoo: changed figures");
  });

  test("of which no figure can be told has no empty paragraph and no empty list", () => {
    const {html, summary: words} = entryItem(entry("2026-12-17"), setting());
    expect(words).toBe("The source added one figure. No earlier figure changed.");
    expect(html).toBe(`<p>The source added one figure. No earlier figure changed.</p>\n${vintage}`);
  });
});

describe("comparisons that are described differently", () => {
  const htmlOf = (feed: FeedId, date: string) => entryItem(entry(date), {...ofArea, feed}).html;

  test("are told with the vintage that the release brought, each in its own feeds", () => {
    expect(htmlOf(area, "2026-12-17")).toContain("<li>Espoo: earlier above");
    expect(htmlOf(area, "2026-12-17")).not.toContain("salo");
    expect(htmlOf({kind: "indicator", indicator: "vacancies"}, "2026-12-17")).toContain("<li>salo: earlier above");
    expect(htmlOf({kind: "indicator", indicator: "vacancies"}, "2026-12-17")).not.toContain("<li>Espoo");
  });

  test("are not told with other vintages, nor once more in the feed of releases", () => {
    expect(htmlOf(area, "2025-02-25")).not.toContain("earlier above");
    expect(htmlOf({kind: "releases"}, "2026-12-17")).not.toContain("earlier above");
  });
});

test("in the feed of releases, an entry leads to the vintage, and its figure is of all areas together", () => {
  const {url, summary: words} = entryItem(entry("2026-12-17", {figure}), setting());
  expect(url).toBe("https://example.org/pilots/en/data/#vintage-2026-12-17");
  expect(words).toContain("in the pilot areas");
});

test("an entry has an id of its own in each feed, vintage and language", () => {
  const ids = [
    entryItem(entry("2026-12-17"), ofArea).id,
    entryItem(entry("2025-02-25"), ofArea).id,
    entryItem(entry("2026-12-17"), {...ofArea, locale: "sv"}).id,
    entryItem(entry("2026-12-17"), setting()).id
  ];
  expect(new Set(ids).size).toBe(4);
});

test("names with signs of markup stand in it as they are", () => {
  const changed = {...second.verdicts[0]!, area: "aanekoski"};
  const releases = [{model: {...second, verdicts: [changed]}, remark: null}];
  const {html} = entryItem(entry("2026-12-17"), {...ofArea, feed: {kind: "area", area: "aanekoski"}, releases});
  expect(html).toContain("<li>Äänekoski &amp; &lt;muut&gt;: earlier");
});

test("the feed of an area that is not there is an error", () => {
  expect(() => entryItem(entry("2026-12-17"), {...ofArea, feed: {kind: "area", area: "x"}})).toThrow(
    "feed of x: expected one of the areas"
  );
});
