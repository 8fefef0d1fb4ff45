import {describe, expect, test} from "vitest";
import {named} from "../../named.ts";
import {buildFiles} from "./built-files.ts";
import {openJsonStat} from "./readers.ts";

const built = buildFiles();

describe("the cube of an indicator", () => {
  const text = built.text("indicators/unemployed-share.json");
  const dataset = openJsonStat(text);

  test("says what it is, from where and of which day", () => {
    expect(dataset).toMatchObject({
      class: "dataset",
      label: "Unemployed share of the labour force",
      source: "Employment Service Statistics (MEAE/KEHA Centre), Statistics Finland, StatFin 12r5",
      updated: "2022-02-22"
    });
    expect(dataset.note.length).toBeGreaterThan(1);
  });

  test("gives its dimensions roles, and its figures their unit", () => {
    expect(dataset.id).toEqual(["figure", "area", "month"]);
    expect(dataset.role).toMatchObject({metric: ["figure"], geo: ["area"], time: ["month"]});
    const {unit} = dataset.Dimension("figure").Category("value");
    expect(unit).toEqual({label: "per cent of the labour force", decimals: 1});
  });

  test("names areas in three languages", () => {
    expect(dataset.Dimension("area").Category("etela").label).toBe("South");
    const {dimension} = JSON.parse(text) as {dimension: {area: {extension: unknown}}};
    expect(dimension.area.extension).toMatchObject({
      label: named("Alue", "Område", "Area"),
      category: {fi: {etela: "Etelä"}, sv: {etela: "Södern"}}
    });
  });

  test("explains the letters of status in three languages", () => {
    const {extension} = JSON.parse(text) as {extension: {status: {label: Readonly<Record<string, unknown>>}}};
    expect(Object.keys(extension.status.label)).toEqual(["A", "P", "E", "B", "Q", "M"]);
    expect(extension.status.label["M"]).toEqual({fi: "puuttuu", sv: "saknas", en: "missing"});
  });
});

describe("the cube of an area", () => {
  const text = built.text("areas/etela.json");
  const dataset = openJsonStat(text);

  // Units are those of indicators, so that figures without one are no dimension of metrics.
  test("has one dimension of metrics, each of which has its unit", () => {
    const {role, dimension} = JSON.parse(text) as {
      role: object;
      dimension: {indicator: {category: {index: string[]; unit: object}}};
    };
    expect(role).toEqual({metric: ["indicator"], time: ["month"]});
    expect(Object.keys(dimension.indicator.category.unit)).toEqual(dimension.indicator.category.index);
  });

  test("has the area beside what it is compared with in every indicator, each with its unit", () => {
    expect(dataset.id).toEqual(["figure", "indicator", "month"]);
    expect(dataset.label).toBe("South");
    const {label, unit} = dataset.Dimension("indicator").Category("vacancies");
    expect([label, unit]).toEqual(["Vacancies", {label: "vacancies", decimals: 0}]);
    expect(dataset.Dimension("figure").Category("area").label).toBe("South");
  });
});
