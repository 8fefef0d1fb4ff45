import {expect, test} from "vitest";
import {finnishStems, partStems} from "../../../../src/i18n/places/name-stems.ts";

const forms = (row: string) => {
  const [name = "", genitive = "", inside = "", from = "", to = ""] = row.split(" | ");
  return {name, genitive, inside, from, to};
};

test("a name is found by what is left of its forms without their endings", () => {
  expect(finnishStems(forms("Turku | Turun | Turussa | Turusta | Turkuun"))).toEqual(["Turu"]);
  expect(finnishStems(forms("Tampere | Tampereen | Tampereella | Tampereelta | Tampereelle"))).toEqual(["Tamperee"]);
});

test("partitives that no other form shows are known, too", () => {
  expect(finnishStems(forms("Seinäjoki | Seinäjoen | Seinäjoella | Seinäjoelta | Seinäjoelle"))).toContain("Seinäjoke");
  expect(finnishStems(forms("Orivesi | Oriveden | Orivedellä | Orivedeltä | Orivedelle"))).toContain("Orivet");
});

test("a part that people use alone is found, too", () => {
  expect(partStems(["Mänttä-Vilppula", "Koski Tl", "S:t Michel", "Espoo"])).toEqual(["Vilppula", "Koski", "Michel"]);
});
