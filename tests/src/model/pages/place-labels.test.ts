import {expect, test} from "vitest";
import {placeLabel} from "../../../../src/model/pages/place-labels.ts";

const cases: [name: string, label: {name: string; detail: string}][] = [
  ["Espoo", {name: "Espoo", detail: ""}],
  ["Pohjois-Savo (Kuopio ja Ylä-Savo)", {name: "Pohjois-Savo", detail: "(Kuopio ja Ylä-Savo)"}],
  ["Björneborgsregionen", {name: "Björneborgs\u00adregionen", detail: ""}],
  ["Saloregionen", {name: "Saloregionen", detail: ""}]
];

test.each(cases)("%s is shown in parts that may be broken", (name, label) => {
  expect(placeLabel(name)).toEqual(label);
});
