import {describe, expect, test} from "vitest";
import {lastFigures, lastRows} from "../../../../src/figures/tables/last-rows.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {summary} from "../../i18n/samples.ts";
import {areas} from "./made-up-estimates.ts";

const point: SeriesPoint = {month: "2021-03", value: 13498, status: "estimated", bounds: null, reason: null};
const turku = {area: "turku", summary: summary(point, {...point, value: 13000}, {...point, value: 13500})};
const none = {area: "espoo", summary: summary(null, null, null)};

describe("the table of the latest figures", () => {
  test("has areas in the order of the alphabet, with month, status and change", () => {
    const {rows, hasGap, statuses} = lastRows([turku, none], areas, "persons", "en");
    expect(rows.map(({name, value, mark, month, change}) => [name, value, mark, month, change])).toEqual([
      ["Espoo", "–", "", "–", "–"],
      ["Turku", "13,498", "E", "Mar 2021", "+498"]
    ]);
    expect([hasGap, statuses]).toEqual([false, ["estimated"]]);
  });

  test("is of one month where all areas reach the same, and of none where they do not", () => {
    const last = {...point, month: "2021-04"} as const;
    const monthOf = (other: typeof none) => lastRows([turku, other], areas, "persons", "fi").month;
    expect(monthOf({area: "espoo", summary: turku.summary})).toBe("2021-03");
    expect(monthOf({area: "espoo", summary: summary(last, null, null)})).toBeUndefined();
    expect(monthOf(none)).toBeUndefined();
  });

  test("has gaps where figures are no counts, and says why estimates are estimates", () => {
    const {hasGap, estimates} = lastRows([turku], areas, "percent", "fi");
    expect([hasGap, estimates]).toEqual([true, ["published shares"]]);
  });

  test("is empty without areas", () => {
    expect(lastRows([], areas, "percent", "sv")).toMatchObject({rows: [], statuses: [], estimates: []});
  });
});

describe("the latest figures of a series", () => {
  const figures = lastFigures(
    summary({...point, value: 9.84, status: "normal"}, {...point, value: 10}, {...point, value: 8.5}),
    "percent of labour force",
    "fi"
  );

  test("have signs where they are differences", () => {
    expect(figures).toMatchObject({value: "9,8", change: "−0,2", gap: "+1,3"});
  });

  test("have a month for people and one for machines, and no mark where they are ordinary", () => {
    expect(figures).toMatchObject({month: "3/2021", date: "2021-03", mark: ""});
  });

  test("are dashes where nothing is known", () => {
    expect(lastFigures(none.summary, "persons", "sv")).toEqual({
      value: "–",
      mark: "",
      month: "–",
      date: undefined,
      change: "–",
      gap: "–"
    });
  });
});
