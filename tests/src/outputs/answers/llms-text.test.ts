import {expect, test} from "vitest";
import {llmsText} from "../../../../src/outputs/answers/llms-text.ts";
import {espoo, coverage} from "../../i18n/samples.ts";

const area = {
  ...espoo,
  municipalities: ["KU049"],
  confidence: "high" as const,
  note: {fi: "", sv: "", en: ""},
  sources: []
};
const indicators = [coverage("unemployed-share", {first: "2020-11", last: "2021-03"})];
const text = llmsText({areas: [{area}], indicators} as unknown as Parameters<typeof llmsText>[0], {
  origin: new URL("https://statistics.example"),
  base: "/kuntakokeilut/"
});

test("the index begins with a name and what the site is, and gives the patterns of addresses", () => {
  expect(text).toMatch(/^# Kuntakokeilut\n\n> \S/);
  expect(text).toContain("- JSON: https://statistics.example/kuntakokeilut/en/areas/{area}/{indicator}.json");
  expect(text).toContain("- Markdown: https://statistics.example/kuntakokeilut/en/areas/{area}/{indicator}.md");
});

test("it leads to every area, names every indicator, and says what the figures cannot say", () => {
  expect(text).toContain(
    "- [Espoo](https://statistics.example/kuntakokeilut/en/areas/espoo/unemployed-share.md): espoo"
  );
  expect(text).toMatch(/^- unemployed-share: Unemployed share of the labour force\. /m);
  expect(text).toMatch(/## What the figures cannot say\n\n- The areas were not chosen at random: /);
});
