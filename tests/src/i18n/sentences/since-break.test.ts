import {expect, test} from "vitest";
import {chartAltText} from "../../../../src/i18n/sentences.ts";
import {sinceBreak, sinceBreakNote} from "../../../../src/i18n/sentences/since-break.ts";
import {coverage, espoo, plain, point} from "../samples.ts";

const broken = [
  point("2024-01", 20),
  point("2024-02", 19),
  point("2024-03", 9, {status: "break"}),
  point("2024-04", 8),
  point("2024-05", 10)
];

test("since the newest break there are only figures of one kind", () => {
  expect(sinceBreak(broken).map(({month}) => month)).toEqual(["2024-03", "2024-04", "2024-05"]);
  expect(sinceBreak(broken.slice(0, 2))).toEqual(broken.slice(0, 2));
});

test("the text of a picture names the highest and the lowest figure since the break, and says so", () => {
  const text = plain(chartAltText([{id: "area", points: broken}], coverage("unemployed-share"), espoo, "en"));
  expect(text).toContain("highest in May 2024 (10.0%) and lowest in April 2024 (8.0%)");
  expect(text).toMatch(
    /The series breaks in March 2024: the highest and the lowest figure are those since the break\.$/
  );
});

test("where nothing breaks nothing is said of it", () => {
  expect(sinceBreakNote(broken.slice(0, 2), "fi")).toBe("");
  expect(sinceBreakNote(broken, "fi")).toBe(
    " Sarja katkeaa maaliskuussa 2024: suurin ja pienin luku ovat katkon jälkeiseltä ajalta."
  );
  expect(sinceBreakNote(broken, "sv")).toBe(
    " Serien bryts i mars 2024: den största och den minsta siffran är från tiden efter brottet."
  );
});

test("the month of the break is named also where the first figures after it are missing", () => {
  const late = [point("2024-01", 20), point("2024-05", 10, {status: "break", since: "2024-03"})];
  expect(sinceBreakNote(late, "en")).toMatch(/^ The series breaks in March 2024:/);
});
