import {existsSync, readdirSync} from "node:fs";
import {expect, test} from "vitest";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import type {ReleaseModel} from "../../../src/model/releases/releases.ts";
import {withRemarks} from "../../../src/site/releases.ts";

const file = (title: unknown, html = "") => ({frontmatter: {title}, compiledContent: async () => html});
const release = (date: string): ReleaseModel => ({
  date,
  isFirst: false,
  vintages: [],
  reached: null,
  months: [],
  cells: [],
  revisions: [],
  verdicts: [],
  files: {count: 1, added: []},
  tables: []
});

test("a release stands with what was written about its day, and without where nothing was", async () => {
  const [second, first] = [release("2027-01-05"), release("2026-11-21")];
  const recorded = ["2026-11-21", "2027-01-05", "2027-02-05"];
  const releases = await withRemarks(
    {releases: [second, first], recorded},
    {
      "../content/fi/releases/2026-11-21.md": file("First", "<p>a</p>"),
      "../content/fi/releases/2027-02-05.md": file("Of a release that a site as of an earlier day does not tell of")
    }
  );
  expect(releases).toEqual([
    {model: second, remark: null},
    {model: first, remark: {title: "First", html: "<p>a</p>"}}
  ]);
});

test("a remark without a day or a title is refused by its path", async () => {
  const none = {releases: [], recorded: []};
  await expect(withRemarks(none, {"../fi/releases/first.md": file("First")})).rejects.toThrow(
    "../fi/releases/first.md"
  );
  await expect(withRemarks(none, {"../fi/releases/2026-11-21.md": file(undefined)})).rejects.toThrow("and a title");
});

test("a remark of a day without a release is refused, with the days that have one", async () => {
  const list = {releases: [release("2026-11-21")], recorded: ["2026-11-21", "2027-01-05"]};
  await expect(withRemarks(list, {"../content/fi/releases/2026-12-24.md": file("Of no release")})).rejects.toThrow(
    "remark of 2026-12-24: expected the day of a release, one of 2026-11-21, 2027-01-05; " +
      "npm run release -- --date 2026-12-24 makes one where it is later than those"
  );
});

test("every remark is of a release, and there in every language", () => {
  const remarksIn = (locale: Locale) => readdirSync(`src/content/${locale}/releases`).sort();
  const days = remarksIn("fi").map((name) => name.replace(".md", ""));
  expect(days.filter((day) => !existsSync(`data/releases/${day}.json`))).toEqual([]);
  for (const locale of locales) expect(remarksIn(locale), locale).toEqual(days.map((day) => `${day}.md`));
});
