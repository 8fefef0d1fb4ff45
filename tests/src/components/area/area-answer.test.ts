import {expect, test} from "vitest";
import AreaAnswer from "../../../../src/components/area/AreaAnswer.astro";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import type {ChartSummary} from "../../../../src/model/pages/pages.ts";
import {select} from "../../../site/built/html.ts";
import {coverage, point, summary} from "../../i18n/samples.ts";
import {render, textsOf} from "../render.ts";

const share = summary(point("2023-10", 9.04), point("2022-10", 9.54), point("2023-10", 8));
const shown = (made: ChartSummary, id: IndicatorId = "unemployed-share", isNamed = false) =>
  render(AreaAnswer, {summary: made, coverage: coverage(id), isNamed, locale: "en"});

test("a share stands with its unit, its change in a year and the gap to municipalities without a pilot", async () => {
  const html = await shown(share);
  expect(textsOf(html, ".answer-value", "b")).toEqual(["9.0%"]);
  expect(textsOf(html, "dd", "b")).toEqual(["−0.5", "+1.0"]);
  expect(textsOf(html, "dd", "span")).toEqual(["October 2022: 9.5%", "Municipalities without a pilot: 8.0%"]);
});

test("a count says its unit after the figure", async () => {
  const html = await shown(summary(point("2023-10", 13498), point("2022-10", 13000), null), "unemployed", true);
  expect(textsOf(html, ".answer-value", "b")).toEqual(["13,498"]);
  expect(textsOf(html, ".answer-value", "span")[0]).toMatch(/^people? at the end of October 2023|^persons? at/);
  expect(textsOf(html, "dt").length).toBe(1);
});

test("units agree with the numbers before them", async () => {
  const one = await shown(summary(point("2023-10", 1), point("2022-10", 2), null), "in-services", true);
  expect(textsOf(one, ".answer-value", "span")[0]).toMatch(/^person at the end/);
  expect(textsOf(one, "dd")[0]).toMatch(/^−1 person[A-Z]/);
  const two = await shown(summary(point("2023-10", 9), point("2022-10", 11), null), "vacancies", true);
  expect(textsOf(two, "dd")[0]).toMatch(/^−2 vacancies/);
});

test("a figure that is not final says so", async () => {
  const html = await shown(summary(point("2023-10", 9, {status: "provisional"}), null, null));
  expect(textsOf(html, ".answer-value", "i")).toEqual(["(provisional)"]);
  expect(select(html, "dl").flatMap(({childNodes}) => childNodes)).toEqual([]);
});

test("without a figure there are words, and no empty list", async () => {
  const html = await shown(summary(point("2023-10", null), null, null));
  expect(select(html, "b")).toEqual([]);
  expect(select(html, "p").length).toBe(1);
});

test("the gap says what it was before the pilots, where that is known", async () => {
  const years = {first: {year: "2019", area: 9.24, rest: 8.36}, last: {year: "2023", area: 9, rest: 8}};
  // 9.2 − 8.4, as readers see them.
  expect(textsOf(await shown({...share, years}), "dd").at(-1)).toMatch(
    /8\.0%In 2019 the figure was 0\.8.percentage points higher than there$/
  );
  const alone = {first: {...years.first, rest: null}, last: years.last};
  expect(textsOf(await shown({...share, years: alone}), "dd").at(-1)).toMatch(/8\.0%$/);
});

test("the newest figure comes after that of the pilots, under words that say so", async () => {
  const after = {point: point("2025-01", 9.44), rest: point("2025-01", 8.06)};
  const html = await shown({...share, after});
  expect(textsOf(html, "dt").at(-1)).toBe("After the pilots, at the end of January 2025");
  expect(textsOf(html, "dd").at(-1)).toMatch(/^9\.4%Municipalities without a pilot: 8\.1%$/);
});
