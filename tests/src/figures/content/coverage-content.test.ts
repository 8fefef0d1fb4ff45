import {expect, test} from "vitest";
import {coverageContent, coverageRows} from "../../../../src/figures/content/coverage-content.ts";
import {data, measures} from "./made-up-coverage.ts";

test("measures stand in the order of the source, by name, with the part of municipalities that is known", () => {
  expect(coverageContent(data, measures, "en")).toEqual({
    first: "2020-12",
    last: "2021-02",
    rows: [
      {label: "Unemployed jobseekers on calculation date", first: "2020-12", known: [1, 0.75, 1]},
      {label: "Unemployed jobseekers with disabilities and long-term illnesses", first: "2021-02", known: [0.5]}
    ]
  });
});

test("the table tells months, how much is confidential, and when it was published", () => {
  expect(coverageRows(data, measures, "en")).toEqual([
    // 1 of 12 is confidential, then 2 of 4.
    ["Unemployed jobseekers on calculation date", "Dec 2020 – Feb 2021", "8.3%", "22 March 2021"],
    [
      "Unemployed jobseekers with disabilities and long-term illnesses",
      "Feb 2021 – Feb 2021",
      "50.0%",
      "22 March 2021, 22 March 2022"
    ]
  ]);
});

test("without any measure there is nothing to draw and no row", () => {
  expect(() => coverageContent({...data, coverage: []}, measures, "fi")).toThrow("expected at least one measure");
  expect(coverageRows(data, [], "fi")).toEqual([]);
});
