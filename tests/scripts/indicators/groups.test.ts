import {expect, test} from "vitest";
import {listGroups} from "../../../scripts/indicators/groups.ts";
import {madeUpArea, madeUpMunicipality} from "./made-up-reference.ts";

test("the rest of the mainland is every municipality outside the pilots but those of Åland", () => {
  const groups = listGroups({
    areas: [madeUpArea("east", ["KU001", "KU002"])],
    municipalities: [
      madeUpMunicipality("KU001"),
      madeUpMunicipality("KU002"),
      madeUpMunicipality("KU003"),
      madeUpMunicipality("KU004", "MK02"),
      madeUpMunicipality("KU005", "MK21")
    ]
  });
  expect(groups.map(({area, members}) => [area, members.join(" ")])).toEqual([
    ["east", "KU001 KU002"],
    ["rest", "KU003 KU004"],
    ["country", "KU001 KU002 KU003 KU004 KU005"],
    ["KU001", "KU001"],
    ["KU002", "KU002"],
    ["KU003", "KU003"],
    ["KU004", "KU004"],
    ["KU005", "KU005"]
  ]);
});

test("only the country is published as a whole", () => {
  const groups = listGroups({areas: [], municipalities: [madeUpMunicipality("KU001")]});
  expect(groups.map(({area, publishedAs}) => [area, publishedAs])).toEqual([
    ["rest", null],
    ["country", "SSS"],
    ["KU001", null]
  ]);
});
