import {describe, expect, test} from "vitest";
import {mapContent} from "../../../../src/figures/content/map-content.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {ChartSummary} from "../../../../src/model/pages/pages.ts";
import {named} from "../../../named.ts";

const names = ["Äänekoski", "Espoo", "Oulu", "Raahe", "Salo", "Turku"];
const areas = names.map((name): PilotArea => ({
  id: name.toLowerCase(),
  name: named(name),
  municipalities: [],
  confidence: "high",
  note: named(""),
  sources: []
}));

function figure(area: string, value: number, month: "2025-01" | "2024-12" = "2025-01") {
  const last = {month, value, status: "estimated", bounds: null, reason: null} as const;
  const nothing = {yearEarlier: null, brokenIn: null, change: null, rest: null, gap: null, years: null, after: null};
  const summary: ChartSummary = {last, ...nothing};
  return {area, summary};
}

const figures = areas.map(({id}, i) => figure(id, 5 + 2 * i));

describe("a map", () => {
  test("lists the areas in the order of the alphabet, whatever their figures", () => {
    const {rows} = mapContent(figures, areas, "percent", "2025-01", "fi");
    expect(rows.map(({name}) => name)).toEqual(["Espoo", "Oulu", "Raahe", "Salo", "Turku", "Äänekoski"]);
  });

  test("says name and figure of an area as a reader of the language writes it", () => {
    const titles = (locale: "fi" | "sv" | "en") =>
      mapContent(figures, areas, "percent", "2025-01", locale).rows.map(({title}) => title);
    expect(titles("fi")[0]).toBe("Espoo: 7,0\u00a0%");
    expect(titles("sv")[0]).toBe("Espoo: 7,0\u00a0%");
    expect(titles("en")[0]).toBe("Espoo: 7.0%");
  });

  test("tells its classes in figures that neither overlap nor leave a gap", () => {
    const {classes} = mapContent(figures, areas, "percent", "2025-01", "en");
    expect(classes.map(({text}) => text)).toEqual([
      "under 7.0%",
      "7.0–8.9%",
      "9.0–10.9%",
      "11.0–12.9%",
      "at least 13.0%"
    ]);
    expect(classes.map(({range}) => range)[1]).toBe("7.0–8.9");
    expect(classes.map(({count}) => count)).toEqual([1, 1, 1, 1, 2]);
  });

  test("puts every area into the class that holds its figure", () => {
    const {rows} = mapContent(figures, areas, "percent", "2025-01", "fi");
    expect(rows.map((row) => row.class)).toEqual([1, 2, 3, 4, 4, 0]);
  });

  test("shows an area whose newest figure is of an earlier month as one without a figure", () => {
    const late = [...figures.slice(1), figure("äänekoski", 99, "2024-12")];
    const {rows, classes} = mapContent(late, areas, "percent", "2025-01", "fi");
    expect(rows.at(-1)).toMatchObject({class: null, value: "–", title: "Äänekoski: ei lukua tältä kuukaudelta"});
    expect(classes.reduce((sum, {count}) => sum + count, 0)).toBe(5);
  });

  test("has no classes when no area has a figure for the month", () => {
    expect(mapContent(figures, areas, "percent", "2025-02", "fi").classes).toEqual([]);
  });
});
