import {expect, test} from "vitest";
import {describeTable} from "../../../scripts/publish/tables/descriptions.ts";
import {breachesOf} from "./table-rules.ts";

const keys = new Map([
  ["area-list", new Set(["espoo"])],
  ["indicator-list", new Set<string>()]
]);
const head = "area,month,value,low,high,status\n";
const breaches = (rows: string) => breachesOf(describeTable("indicators"), head + rows, keys);

test("a table that keeps to its description has no breach", () => {
  expect(breaches("espoo,2021-03,8.5,,,A\nespoo,2021-04,,,,Q\n")).toEqual([]);
});

test.each([
  ["espoo,2021-13,8.5,,,A\n", "indicators.month has 2021-13, which is no month"],
  ["espoo,2021-03,8e5,,,A\n", "indicators.value has 8e5, which is no number"],
  ["espoo,2021-03,8.5,,,\n", "indicators.status has a blank cell"],
  ["espoo,2021-03,8.5,,,X\n", "indicators.status has X, which is not in the list of codes"],
  ["espoo,2021-03,8,,,A\nespoo,2021-03,9,,,A\n", "indicators has two rows with the same key"],
  ["vantaa,2021-03,8.5,,,A\n", "indicators.area has vantaa, which is not in area-list"]
])("the checks of other tests find what is wrong in %j", (rows, breach) => {
  expect(breaches(rows)).toEqual([breach]);
});
