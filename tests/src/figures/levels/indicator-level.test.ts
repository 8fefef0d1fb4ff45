import {expect, test} from "vitest";
import {indicatorLevels} from "../../../../src/figures/levels/indicator-level.ts";
import {plain, point, summary} from "../../i18n/samples.ts";

const years = {
  first: {year: "2019", area: 9.04, rest: null},
  last: {year: "2024", area: 11.26, rest: null}
};

test("an indicator is told in whole years, the last month of the pilots and the newest one after them", () => {
  const after = {point: point("2025-01", 12), rest: null};
  const all = indicatorLevels({...summary(point("2024-12", 11.5), null, null), years, after}, "percent", "en");
  expect(all).toEqual({
    beforePilots: {value: "9.0", when: "2019", shown: "2019"},
    yearOfPilots: {value: "11.3", when: "2024", shown: "2024"},
    monthOfPilots: {value: "11.5", when: "2024-12", shown: "Dec 2024"},
    afterPilots: {value: "12.0", when: "2025-01", shown: "Jan 2025"}
  });
});

test("what is not known is null", () => {
  const none = {beforePilots: null, yearOfPilots: null, monthOfPilots: null, afterPilots: null};
  const counted = indicatorLevels(summary(point("2022-02", 1234), null, null), "persons", "fi");
  expect(counted).toEqual({...none, monthOfPilots: {value: expect.anything(), when: "2022-02", shown: "2/2022"}});
  expect(plain(counted.monthOfPilots?.value ?? "")).toBe("1 234");
  expect(indicatorLevels(summary(null, null, null), "persons", "fi")).toEqual(none);
});

test("a figure that is known only after the pilots stands under them, not in them", () => {
  const late = indicatorLevels(summary(point("2025-02", 5), null, null), "persons", "fi");
  expect([late.monthOfPilots, late.afterPilots?.when]).toEqual([null, "2025-02"]);
});
