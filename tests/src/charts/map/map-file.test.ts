import {expect, test} from "vitest";
import {mapFile} from "../../../../src/charts/map/map-file.ts";

const map = {
  country: "M0 0l9 0 0 9z",
  borders: "M1 1l2 0",
  areas: [{id: "espoo", path: "M2 2l1 0 0 1z"}],
  municipalities: [{id: "KU049", path: "M3 3l1 0 0 1z"}]
};

test("the file of outlines has an id for each shape that pages draw, and no colours for them", () => {
  expect(mapFile(map).split("\n")).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 570 1000">',
    '<g fill="none" stroke="#5a544a">',
    '<path id="country" d="M0 0l9 0 0 9z"/>',
    '<path id="espoo" d="M2 2l1 0 0 1z"/>',
    '<path id="borders" d="M1 1l2 0"/>',
    "</g>",
    "</svg>",
    ""
  ]);
});
