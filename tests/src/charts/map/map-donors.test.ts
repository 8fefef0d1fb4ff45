import {expect, test} from "vitest";
import {mapDonors} from "../../../../src/charts/map/map-donors.ts";
import {named} from "../../../named.ts";

const map = {
  country: "M0 0l9 0 0 9z",
  borders: "M1 1l2 0",
  areas: [],
  municipalities: [
    {id: "KU049", path: "M3 3l1 0 0 1z"},
    {id: "KU992", path: "M4 4l1 0 0 1z"}
  ]
};
const names = {KU049: named("Espoo", "Esbo")};

test("the municipalities of a weighted comparison have name, weight and outline, in the order of the weights", () => {
  const weights = [
    {code: "KU992", weight: 0.5},
    {code: "KU049", weight: 0.1234}
  ];
  expect(mapDonors(weights, map, {...names, KU992: named("Äänekoski")}, "sv")).toEqual([
    {title: "Äänekoski: 50,0\u00a0%", path: "M4 4l1 0 0 1z"},
    {title: "Esbo: 12,3\u00a0%", path: "M3 3l1 0 0 1z"}
  ]);
  expect(mapDonors([], map, names, "fi")).toEqual([]);
});

test("one whose name is not known goes by its code", () => {
  expect(mapDonors([{code: "KU992", weight: 1}], map, names, "en")[0]?.title).toBe("KU992: 100.0%");
});

test("one without an outline is an error", () => {
  expect(() => mapDonors([{code: "KU999", weight: 1}], map, {}, "fi")).toThrow("outline of KU999");
});
