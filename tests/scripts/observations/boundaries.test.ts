import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {checkBoundaries} from "../../../scripts/observations/checks/check-boundaries.ts";
import {readBoundaries} from "../../../scripts/observations/read-boundaries.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import type {Boundaries} from "../../../src/model/boundaries.ts";
import {smallReference} from "../small-reference.ts";

function boundariesOf(...codes: string[]): Boundaries {
  const geometries = codes.map((id) => ({type: "Polygon" as const, id, arcs: [[0]]}));
  return {
    type: "Topology",
    source: "Made up",
    licence: "CC0",
    transform: {scale: [1, 1], translate: [0, 0]},
    objects: {municipalities: {type: "GeometryCollection", geometries}},
    arcs: []
  };
}

const messages = (...codes: string[]) =>
  checkBoundaries(boundariesOf(...codes), smallReference.municipalities).map(({message}) => message);

describe("borders are checked:", () => {
  test("nothing is found when every municipality has its own", () => {
    expect(messages("KU049", "KU091", "KU507", "KU588")).toEqual([]);
  });

  test("a municipality without any is named", () => {
    expect(messages("KU049", "KU091", "KU507")).toEqual(["KU588 has no borders"]);
  });

  test("so are one that nobody knows and one that comes twice", () => {
    expect(messages("KU049", "KU091", "KU507", "KU588", "KU999", "KU049")).toEqual([
      "KU999 is no municipality",
      "KU049 twice, expected once"
    ]);
  });
});

test("the borders that the project keeps are those of the 309 municipalities of 2021", () => {
  const files = diskFiles(".");
  const boundaries = readBoundaries(files);
  expect(boundaries.objects.municipalities.geometries).toHaveLength(309);
  expect(checkBoundaries(boundaries, readReference(files).municipalities)).toEqual([]);
  expect(boundaries.licence).toBe("CC BY 4.0");
});

test("a file of borders that is none is refused by name", () => {
  const files = {...diskFiles("."), readText: () => '{"type": "Topology"}'};
  expect(() => readBoundaries(files)).toThrow(
    "data/reference/boundaries.json: source: expected string, received undefined, and 4 other faults"
  );
});
