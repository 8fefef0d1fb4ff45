import {expect, test} from "vitest";
import {readReleases} from "../../../src/site/releases.ts";

const file = (title: unknown, html = "") => ({frontmatter: {title}, compiledContent: async () => html});

test("releases come newest first, each of the day of its folder", async () => {
  const releases = await readReleases({
    "../content/releases/2026-11-21/fi.md": file("First", "<p>a</p>"),
    "../content/releases/2027-01-05/fi.md": file("Second")
  });
  expect(releases).toEqual([
    {day: "2027-01-05", title: "Second", html: ""},
    {day: "2026-11-21", title: "First", html: "<p>a</p>"}
  ]);
});

test("a release without a day or a title is refused by its path", async () => {
  await expect(readReleases({"../releases/first/fi.md": file("First")})).rejects.toThrow("../releases/first/fi.md");
  await expect(readReleases({"../releases/2026-11-21/fi.md": file(undefined)})).rejects.toThrow("and a title");
});
