import {existsSync, readdirSync} from "node:fs";
import {expect, test} from "vitest";
import type {ReleaseModel} from "../../../src/model/releases.ts";
import {withRemarks} from "../../../src/site/releases.ts";

const file = (title: unknown, html = "") => ({frontmatter: {title}, compiledContent: async () => html});
const release = (date: string): ReleaseModel => ({
  date,
  isFirst: false,
  vintages: [],
  months: [],
  cells: [],
  revisions: [],
  verdicts: [],
  files: {count: 1, added: []}
});

test("a release stands with what was written about its day, and without where nothing was", async () => {
  const [second, first] = [release("2027-01-05"), release("2026-11-21")];
  const releases = await withRemarks([second, first], {
    "../content/releases/2026-11-21/fi.md": file("First", "<p>a</p>"),
    "../content/releases/2026-12-24/fi.md": file("Of no release")
  });
  expect(releases).toEqual([
    {model: second, remark: null},
    {model: first, remark: {title: "First", html: "<p>a</p>"}}
  ]);
});

test("a remark without a day or a title is refused by its path", async () => {
  await expect(withRemarks([], {"../releases/first/fi.md": file("First")})).rejects.toThrow("../releases/first/fi.md");
  await expect(withRemarks([], {"../releases/2026-11-21/fi.md": file(undefined)})).rejects.toThrow("and a title");
});

test("every remark is of a release, and there in every language", () => {
  const remarks = "src/content/releases";
  const days = readdirSync(remarks);
  expect(days.filter((day) => !existsSync(`data/releases/${day}.json`))).toEqual([]);
  for (const day of days) expect(readdirSync(`${remarks}/${day}`).sort(), day).toEqual(["en.md", "fi.md", "sv.md"]);
});
