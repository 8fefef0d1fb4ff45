import {expect, test} from "vitest";
import {tableScope, tableTitle} from "../../../../src/i18n/files/table-titles.ts";
import {espoo, inAll} from "../samples.ts";

test("a table of a chart is called after its indicator and area", () => {
  const subject = {topic: "charts", area: espoo.name, indicator: "unemployed-share"} as const;
  expect(inAll((locale) => tableTitle(subject, locale))).toEqual([
    "Työttömien osuus työvoimasta: Espoo",
    "Andelen arbetslösa av arbetskraften: Esbo",
    "Unemployed share of the labour force: Espoo"
  ]);
});

test("a table of one of them says how much of the other it holds", () => {
  expect(tableTitle({topic: "areas", area: espoo.name, indicator: null}, "en")).toBe("Espoo, all indicators");
  expect(tableTitle({topic: "municipalities", area: null, indicator: "vacancies"}, "fi")).toBe(
    "Avoimet työpaikat, kunnittain"
  );
});

test("a table of neither is called after its kind, whose name says it all", () => {
  expect(tableTitle({topic: "placebos", area: null, indicator: null}, "fi")).toBe(
    "Kunnat ilman kokeilua ikään kuin kokeilussa"
  );
  expect(tableScope("placebos", "fi")).toEqual([]);
});
