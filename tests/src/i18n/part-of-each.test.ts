import {expect, test} from "vitest";
import {partOfEach} from "../../../src/i18n/part-of-each.ts";

test("one part of every entry is given under the names of the entries, in their order", () => {
  const controls = {rest: {title: "Muut", note: "a"}, region: {title: "Maakunta", note: "b"}};
  expect(Object.entries(partOfEach(controls, "title"))).toEqual([
    ["rest", "Muut"],
    ["region", "Maakunta"]
  ]);
  expect(partOfEach(controls, "note")).toEqual({rest: "a", region: "b"});
});

test("of no entries there are no parts", () => {
  expect(partOfEach({}, "title")).toEqual({});
});
