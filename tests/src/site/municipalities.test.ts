import {describe, expect, test} from "vitest";
import type {PilotArea} from "../../../src/model/areas.ts";
import type {MunicipalityEntry, MunicipalityIndex} from "../../../src/model/pages/municipality-pages.ts";
import {
  areasByRegion,
  byName,
  filesOf,
  municipalitiesByLetter,
  neighboursOf
} from "../../../src/site/municipalities.ts";
import {named} from "../../named.ts";

function entry(code: string, fi: string, region = "MK01", area: string | null = null, sv = fi): MunicipalityEntry {
  const regionName = named(region, region === "MK01" ? "Ö" : "A");
  return {code, name: named(fi, sv), region, regionName, ely: "ELY01", population2020: 1, area};
}

const index: MunicipalityIndex = {
  municipalities: [
    entry("KU001", "Ähtäri", "MK01", "east", "Etseri"),
    entry("KU002", "Espoo", "MK01", "west", "Esbo"),
    entry("KU003", "Eura", "MK01"),
    entry("KU004", "Akaa", "MK02", "east"),
    entry("KU005", "Utö", "MK02")
  ],
  headline: {time: {kind: "year", year: "2024"}, levels: []},
  surroundings: []
};

describe("municipalities by letter", () => {
  const letters = (locale: "fi" | "sv" | "en") =>
    municipalitiesByLetter(index.municipalities, locale).map(([letter, entries]) => [
      letter,
      ...entries.map(({name}) => name[locale])
    ]);

  test("stand in the alphabetical order of the language, Ä last in English too", () => {
    const order = [
      ["A", "Akaa"],
      ["E", "Espoo", "Eura"],
      ["U", "Utö"],
      ["Ä", "Ähtäri"]
    ];
    expect(letters("fi")).toEqual(order);
    expect(letters("en")).toEqual(order);
  });

  test("stand under their Swedish names in Swedish", () => {
    expect(letters("sv")).toEqual([
      ["A", "Akaa"],
      ["E", "Esbo", "Etseri", "Eura"],
      ["U", "Utö"]
    ]);
  });
});

describe("the neighbours of a municipality", () => {
  const codes = (code: string) => {
    const {kind, entries} = neighboursOf(index, code);
    return [kind, ...entries.map((one) => one.code)];
  };

  test("are the other members of its area, wherever they lie", () => {
    expect(codes("KU001")).toEqual(["area", "KU004"]);
  });

  test("are those of its region when it is an area alone or had no pilot", () => {
    expect(codes("KU002")).toEqual(["region", "KU001", "KU003"]);
    expect(codes("KU005")).toEqual(["region", "KU004"]);
  });

  test("are not guessed at", () => {
    expect(() => codes("KU999")).toThrow("municipality KU999: expected it among the municipalities");
  });
});

test("areas stand by the region of their leading municipality, regions in the order of the language", () => {
  const area = (id: string, name: string, municipalities: string[]) =>
    ({id, name: named(name), municipalities}) as unknown as PilotArea;
  const areas = [area("b", "Ö-alue", ["KU002"]), area("a", "A-alue", ["KU003", "KU005"]), area("c", "C", ["KU004"])];
  const grouped = (locale: "fi" | "sv") =>
    areasByRegion(areas, index, locale).map(([region, members]) => [region, ...members.map(({id}) => id)]);
  expect(grouped("fi")).toEqual([
    ["MK01", "a", "b"],
    ["MK02", "c"]
  ]);
  expect(grouped("sv")).toEqual([
    ["A", "c"],
    ["Ö", "a", "b"]
  ]);
});

test("the order of a list does not change the list", () => {
  const before = index.municipalities.map(({code}) => code);
  byName(index.municipalities, "fi");
  expect(index.municipalities.map(({code}) => code)).toEqual(before);
});

test("the files of an indicator are those of all municipalities in it alone", () => {
  const paths = ["indicators/unemployed.csv", "municipalities/unemployed.csv", "municipalities/unemployed-share.csv"];
  const files = paths.map((path) => ({
    path: `/data/${path}`,
    bytes: 1,
    rows: 1,
    names: named(path)
  }));
  expect(filesOf(files, "unemployed").map(({path}) => path)).toEqual(["/data/municipalities/unemployed.csv"]);
});
