import {expect, test} from "vitest";
import {nameCollator} from "../../../src/model/name-order.ts";

// English collation would put Hämeenlinna before Helsinki and Äänekoski beside Akaa.
test("å, ä and ö come after z in all languages", () => {
  const order = ["Akaa", "Helsinki", "Hämeenlinna", "Oulu", "Ylöjärvi", "Åland", "Äänekoski", "Öja"];
  for (const language of ["fi", "sv", "en"]) {
    expect(order.toReversed().sort(nameCollator(language).compare), language).toEqual(order);
  }
});

test("numbers within names can be ordered by value", () => {
  expect(["1/2021", "12/2020", "2/2021"].sort(nameCollator("fi", {numeric: true}).compare)).toEqual([
    "1/2021",
    "2/2021",
    "12/2020"
  ]);
});
