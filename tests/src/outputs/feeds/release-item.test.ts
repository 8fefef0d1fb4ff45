import {describe, expect, test} from "vitest";
import {largestRevisions, releaseItem} from "../../../../src/outputs/feeds/release-item.ts";
import {release, revised, second, setting} from "./made-up-feeds.ts";

describe("a release of new months", () => {
  const item = releaseItem({model: second, remark: null}, setting());

  test("leads to its place on the page of changes, on the day that it was made", () => {
    expect(item.url).toBe("https://example.org/pilots/en/changes/#release-2026-12-22");
    expect(item.day).toBe("2026-12-22");
  });

  test("tells what came in, what changed and which comparisons are described differently", () => {
    expect(item.title).toBe("Figures to November 2026");
    expect(item.summary).toBe("The source added 20 figures. One earlier figure changed.");
    const lines = item.html.split("\n");
    expect(lines[0]).toBe("<p>The source added 20 figures. One earlier figure changed.</p>");
    expect(lines).toContain("<li>New months: February 2025 – November 2026 (unemployed share).</li>");
    expect(item.html).toMatch(
      /<li>TYOVOIMATK \(.+\): 1 figure, largest change Espoo Jan 2026: 150,000 → 151,000<\/li>/
    );
    expect(item.html).toContain("<li>Espoo: earlier above its comparison, unusually far for a single area; now ");
    expect(lines.at(-1)).toBe(
      "<p>The words change when the figures or the method do. That does not show an effect.</p>"
    );
  });

  test("gives the same in figures for programs", () => {
    expect(item.facts).toEqual({
      vintage: "2026-12-17",
      month: "2026-11",
      added: 20,
      revised: 1,
      largest_revisions: [
        {measure: "TYOVOIMATK", area: "KU049", month: "2026-01", old: 150_000, new: 151_000, cause: "revised"}
      ]
    });
  });

  test("has another id in each language, and the same one wherever the site lies", () => {
    const idOf = (rest: Parameters<typeof setting>[0]) => releaseItem({model: second, remark: null}, setting(rest)).id;
    expect(new Set([idOf({}), idOf({locale: "fi"}), idOf({locale: "sv"})]).size).toBe(3);
    expect(idOf({home: "https://elsewhere.example/", full: (path) => path})).toBe(idOf({}));
  });
});

test("cells of several measures count together", () => {
  const cells = [
    {measure: "A", added: 20, revised: 1},
    {measure: "B", added: 3, revised: 4}
  ];
  expect(releaseItem({model: {...second, cells}, remark: null}, setting()).facts).toMatchObject({
    added: 23,
    revised: 5
  });
});

test("the title and the text that somebody wrote by hand come first, the text as it is", () => {
  const remark = {title: "First <release> & all", html: "<p>By <em>hand</em></p>\n"};
  const {title, html, summary} = releaseItem({model: release(), remark}, setting());
  expect(title).toBe("First <release> & all");
  expect(summary).toMatch(/^There are 0 figures/);
  expect(html).toMatch(/^<p>By <em>hand<\/em><\/p>\n<p>There are 0 figures of the source and 10 files/);
});

test("a release without a new vintage has no figures for programs", () => {
  expect(releaseItem({model: release({isFirst: false, vintages: []}), remark: null}, setting()).facts).toBeNull();
});

describe("the cells that changed most", () => {
  test("are there once for each measure that has one", () => {
    expect(largestRevisions([revised, {...revised, largest: null}]).map(({measure}) => measure)).toEqual([
      "TYOVOIMATK"
    ]);
    expect(largestRevisions([])).toEqual([]);
  });

  test("have no value where the cell was or became confidential", () => {
    const largest = {...revised.largest, oldValue: null};
    expect(largestRevisions([{...revised, largest}])).toMatchObject([{old: null, new: 151_000}]);
  });
});
