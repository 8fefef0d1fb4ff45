import {expect, test} from "vitest";
import {embedSpan, embedStem} from "../../../../src/model/pages/embeds.ts";

const series = {first: "2006-01", last: "2025-01"} as const;

test("a window holds as many months as its name says, up to the newest", () => {
  expect(embedSpan(series, "last-24")).toEqual({first: "2023-02", last: "2025-01"});
  expect(embedSpan(series, "last-60")).toEqual({first: "2020-02", last: "2025-01"});
  expect(embedSpan(series, "all")).toEqual(series);
});

test("a window does not begin before its series", () => {
  expect(embedSpan({first: "2024-06", last: "2025-01"}, "last-24")).toEqual({first: "2024-06", last: "2025-01"});
});

test("the address of a whole series names no period", () => {
  const embed = {area: "espoo", indicator: "unemployed"} as const;
  expect(embedStem({...embed, period: "all"}, "fi")).toBe("fi/espoo/unemployed");
  expect(embedStem({...embed, period: "last-24"}, "sv")).toBe("sv/espoo/unemployed/last-24");
});
