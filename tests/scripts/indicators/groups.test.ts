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
    ["pilots", "KU001 KU002"],
    ["rest", "KU003 KU004"],
    ["country", "KU001 KU002 KU003 KU004 KU005"],
    ["KU001", "KU001"],
    ["KU002", "KU002"],
    ["KU003", "KU003"],
    ["KU004", "KU004"],
    ["KU005", "KU005"]
  ]);
});

test("all areas together are a group", () => {
  const groups = listGroups({
    areas: [madeUpArea("east", ["KU001"]), madeUpArea("west", ["KU003", "KU002"])],
    municipalities: ["KU001", "KU002", "KU003", "KU004"].map((code) => madeUpMunicipality(code))
  });
  expect(groups.find(({area}) => area === "pilots")?.members).toEqual(["KU001", "KU003", "KU002"]);
});

test("what is left of a region without its pilots is a group when it is three municipalities, in Åland too", () => {
  const groups = listGroups({
    areas: [madeUpArea("east", ["KU001"]), madeUpArea("west", ["KU002"]), madeUpArea("far", ["KU009"])],
    municipalities: [
      ...["KU012", "KU013", "KU014"].map((code) => madeUpMunicipality(code, "MK21")),
      ...["KU001", "KU002", "KU003", "KU004", "KU005"].map((code) => madeUpMunicipality(code, "MK05")),
      ...["KU009", "KU010", "KU011"].map((code) => madeUpMunicipality(code, "MK04"))
    ]
  });
  // MK04 has only two municipalities beside its pilot.
  const regions = groups.filter(({area}) => area.startsWith("rest-"));
  expect(regions).toEqual([
    {area: "rest-MK05", members: ["KU003", "KU004", "KU005"], publishedAs: null},
    {area: "rest-MK21", members: ["KU012", "KU013", "KU014"], publishedAs: null}
  ]);
});

test("only the country is published as a whole", () => {
  const groups = listGroups({areas: [], municipalities: [madeUpMunicipality("KU001")]});
  expect(groups.map(({area, publishedAs}) => [area, publishedAs])).toEqual([
    ["pilots", null],
    ["rest", null],
    ["country", "SSS"],
    ["KU001", null]
  ]);
});
