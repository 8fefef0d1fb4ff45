import {expect, test} from "vitest";
import {counted, nounFor} from "../../../src/model/counted.ts";

test("what is counted stands in the singular for one only", () => {
  expect([0, 1, 2].map((count) => counted(count, "month"))).toEqual(["0 months", "1 month", "2 months"]);
  expect([1, 2].map((count) => counted(count, "municipality", "municipalities"))).toEqual([
    "1 municipality",
    "2 municipalities"
  ]);
  expect([1, 2].map((count) => nounFor(count, "file"))).toEqual(["file", "files"]);
});
