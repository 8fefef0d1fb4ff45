import {expect, test} from "vitest";
import {formerMunicipalities} from "../../../../src/i18n/places/former.ts";

test("a former municipality is found by its name, the stem of its genitive and its Swedish name, where it had one", () => {
  const former = formerMunicipalities("KU481");
  expect(former.map(([name]) => name)).toEqual(["Askainen", "Villnäs", "Lemu", "Lemo"]);
  expect(former[0]).toContain("Askaiste");
});

test("an heir of several lines has them all, and most municipalities are no heirs", () => {
  expect(formerMunicipalities("KU734").map(([name]) => name)).toEqual(
    expect.arrayContaining(["Halikko", "Bjärnå", "Pertteli", "S:t Bertils", "Finby"])
  );
  expect(formerMunicipalities("KU049")).toEqual([]);
});
