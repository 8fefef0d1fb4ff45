import {expect, test} from "vitest";
import MunicipalityStanding from "../../../../src/components/municipality/MunicipalityStanding.astro";
import type {MunicipalityLevels} from "../../../../src/model/pages/municipality-pages.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {places, point} from "../../i18n/samples.ts";
import {hrefsOf, render, textsOf, within} from "../render.ts";

const kouvola = places("municipalities").find(({name}) => name.fi === "Kouvola")!;
const confidential = {status: "suppressed", reason: "confidential"} as const;
const levelOf = (code: string, level: MunicipalityLevels["levels"][number]["level"]) => ({
  code,
  first: null,
  level,
  last: null
});

function shown(own: number | null, values = [4, 5, 6, 7, 8]) {
  const others = values.map((value, i) => levelOf(`KU90${i}`, point("2024-12", value)));
  const mine = own === null ? point("2024-12", null, confidential) : point("2024-12", own);
  const levels: MunicipalityLevels = {
    time: {kind: "year", year: "2024"},
    levels: [...others, levelOf(kouvola.id, mine)]
  };
  return render(MunicipalityStanding, {municipality: kouvola, levels, unit: "percent of labour force", locale: "en"});
}

test("the sentence names the level and its third, and always says what it does not show", async () => {
  const [sentence] = textsOf(await shown(9), "p");
  expect(sentence).toMatch(/averaged 9\.0 per cent in Kouvola\. That is in the higher third of all municipalities\./);
  const cautions = await Promise.all([shown(9), shown(null)].map(async (html) => textsOf(await html, "p", "b")));
  for (const caution of cautions) expect(caution[0]).toMatch(/^The figure is a level and says nothing about a pilot/);
});

test("the table says the same as the strip: the limits of the thirds, how many are in each, and whose the mark is", async () => {
  const html = await shown(9);
  expect(within(html, ".level-strip", "path").length).toBe(1);
  expect(textsOf(html, "tbody", "th")).toEqual(["Higher Kouvola 9.0%", "Middle", "Lower"]);
  expect(textsOf(html, "tbody", "td")).toEqual(["at least 8.0%", "2", "6.0–7.0%", "2", "at most 5.0%", "2"]);
  expect(within(html, ".own-third", "th").length).toBe(1);
  expect(hrefsOf(html, "a")).toContain(`/en/municipalities/#${kouvola.id}`);
  expect(hrefsOf(await shown(null), "a")).toContain("/en/municipalities/");
});

test("the strip is read from the municipality of the page on, in the words of the file that tells of each", async () => {
  const [reader] = within(await shown(5), "level-reader");
  const told = ["data-readings", "data-at", "data-own"].map((name) => attribute(reader, name));
  expect(told).toEqual(["/levels/en.json", "2", "Kouvola: 5.0%, lower third"]);
  const [none] = within(await shown(null), "level-reader");
  expect([attribute(none, "data-at"), attribute(none, "data-own")]).toEqual([
    "-1",
    "Read the municipalities with the pointer or the arrow keys."
  ]);
});

test("a municipality whose figure is confidential has no mark, and that figures are missing is said aloud", async () => {
  const html = await shown(null);
  expect(within(html, "circle")).toEqual([]);
  expect(select(html, "tr").some((row) => attribute(row, "class") === "own-third")).toBe(false);
  expect(textsOf(html, ".chart-notes")[0]).toContain(
    "One municipality is not in the chart, because its figure is confidential."
  );
});

// With hardly any difference between municipalities there are no thirds, and nothing is shaded.
test("thirds are spoken of where they are drawn, and nowhere else", async () => {
  const [notes] = textsOf(await shown(9), ".chart-notes");
  expect(notes).toContain("The shaded part is the middle third. Municipalities with the same figure");
  const even = await shown(5, [5, 5, 5, 5]);
  expect(within(even, "tbody", "tr")).toEqual([]);
  const [said] = textsOf(even, ".chart-notes");
  expect(said).toMatch(/^Each dot is a municipality\. The chart shows 5 municipalities/);
  expect(said).not.toMatch(/third|shaded/);
});
