import {describe, expect, test} from "vitest";
import AllFiles from "../../../../src/components/data/AllFiles.astro";
import RevisionList from "../../../../src/components/data/RevisionList.astro";
import VintageList from "../../../../src/components/data/VintageList.astro";
import {countryCode} from "../../../../src/model/observations/observations.ts";
import type {RevisionSummary} from "../../../../src/model/pages/data-pages.ts";
import type {SiteModel} from "../../../../src/model/pages/pages.ts";
import type {ListedFile} from "../../../../src/model/releases/files.ts";
import type {Revision, VintageManifest} from "../../../../src/model/releases/vintages.ts";
import {named} from "../../../named.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {render, textsOf} from "../render.ts";

describe("vintages", () => {
  const vintage = (date: string, measures: readonly string[]): VintageManifest => ({
    ...{date, table: "12r5", title: "", source: "Source", licence: "", query: null, retrieved: date},
    input: {file: "a.csv", sha256: "0a"},
    coverage: {measures, first: "2006-01", last: "2023-10", municipalities: 309},
    cells: {added: 1234, revised: 0}
  });

  test("are listed newest first, each where other pages lead to it", async () => {
    const vintages = [vintage("2022-03-22", ["A"]), vintage("2023-11-21", ["A"])];
    const html = await render(VintageList, {vintages, locale: "en"});
    expect(select(html, "section").map((one) => attribute(one, "id"))).toEqual([
      "vintage-2023-11-21",
      "vintage-2022-03-22"
    ]);
  });

  test("name their measures up to three, and count more", async () => {
    const measuresOf = async (measures: readonly string[]) =>
      textsOf(await render(VintageList, {vintages: [vintage("2023-11-21", measures)], locale: "en"}), "dd")[4];
    expect(await measuresOf(["A", "B", "C"])).toBe("A, B, C");
    expect(await measuresOf(["A", "B", "C", "D"])).toBe("4");
  });
});

describe("revisions", () => {
  const site = {
    measures: [],
    municipalityNames: {KU049: named("Espoo", "Esbo")}
  } as unknown as SiteModel;
  const largest = (area: string): Revision => ({
    ...{measure: "X", area, month: "2021-12", vintage: "2023-11-21", cause: "revised"},
    oldValue: 10,
    newValue: 12
  });
  const shown = async (more: Partial<RevisionSummary>) => {
    const none: RevisionSummary = {
      ...{vintage: "2023-11-21", measure: "X", cause: "revised", cells: 2},
      ...{first: "2021-11", last: "2021-12", largest: null}
    };
    return textsOf(await render(RevisionList, {revisions: [{...none, ...more}], site, locale: "sv"}), "dd").at(-1);
  };

  test("name the place of the largest change in the language of the page", async () => {
    expect(await shown({largest: largest("KU049")})).toContain("Esbo");
    expect(await shown({largest: largest(countryCode)})).toContain("Hela landet");
  });

  test("have a dash where no change is known on both sides", async () => {
    expect(await shown({})).toBe("–");
  });
});

describe("all files", () => {
  const file = (path: string, format: ListedFile["format"], topic: string | null = null): ListedFile => ({
    ...{path, format, topic, bytes: 2048, rows: null, sha256: "0a"},
    names: named("a", "b", "c")
  });
  const many = (count: number) => Array.from({length: count}, (_, i) => file(`/data/areas/${i}.csv`, "csv", "areas"));
  const shown = (files: readonly ListedFile[]) => render(AllFiles, {files, locale: "en"});

  test("are listed by what they hold, without descriptions beside tables and files on pages of municipalities", async () => {
    const others = [
      file("/data/a.zip", "zip"),
      file("/data/a.csv-metadata.json", "csvw"),
      file("/data/municipality/049-espoo.csv", "csv", "municipality")
    ];
    const html = await shown([...many(2), ...others]);
    expect(select(html, "section").map((one) => attribute(one, "id"))).toEqual(["areas", "others"]);
    expect(textsOf(html, "a[download]")).toEqual(["areas/0.csv", "areas/1.csv", "a.zip"]);
  });

  test("are unfolded while there are fewer than ten of a kind", async () => {
    const isOpen = async (count: number) =>
      attribute(select(await shown(many(count)), "details")[0], "open") !== undefined;
    expect([await isOpen(9), await isOpen(10)]).toEqual([true, false]);
  });
});
