import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import {formatBlocks, parseBlocks, statedBlocks} from "../../../../scripts/observations/vintages/stated-blocks.ts";
import type {StatedBlock} from "../../../../scripts/observations/vintages/stated-blocks.ts";
import {monthRange} from "../../../../src/model/months.ts";
import {anyCells, listCells, measureCells} from "../tables.ts";

test("a whole table is one block, with regions among its areas", () => {
  const months = monthRange("2021-03", "2021-05");
  const tables = {
    cells: new Map([
      ["B", measureCells(months, {KU005: [1, null, 3], SSS: [4, 5, 6]})],
      ["A", measureCells(months, {SSS: [4, 5, 6], KU005: [1, 2, 3]})]
    ]),
    regions: new Map(["A", "B"].map((measure) => [measure, measureCells(months, {MK01: [0, 0, 0]})]))
  };
  expect(statedBlocks(tables)).toEqual([
    {measures: ["A", "B"], first: "2021-03", last: "2021-05", areas: ["KU005", "MK01", "SSS"]}
  ]);
});

test("files of different months, areas and measures are no rectangle: blocks state what they give and nothing else", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: true}), (given) => {
      const cells = new Map(Object.entries(given));
      const stated = listStated(statedBlocks({cells, regions: new Map()}));
      expect(stated.toSorted()).toEqual([...listCells(cells).keys()].sort());
    })
  );
});

test("what is written reads the same", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: false}), (given) => {
      const blocks = statedBlocks({cells: new Map(Object.entries(given)), regions: new Map()});
      expect(parseBlocks(formatBlocks(blocks), "stated.json")).toEqual(blocks);
    })
  );
});

test.each([
  ["", "stated.json: expected JSON"],
  ["[]", "stated.json: no block, expected at least one"],
  ['[{"measures":["A"],"first":"2021-13","last":"2021-12","areas":["SSS"]}]', "stated.json: 0.first: "]
])("%s is refused with the name of the file", (text, message) => {
  expect(() => parseBlocks(text, "stated.json")).toThrow(message);
});

describe("of what is held", () => {
  const vintages = readVintages(diskFiles(".")).filter(({manifest}) => manifest.date <= "2025-02-25");

  test("every cell of a vintage is one that it states", () => {
    for (const {manifest, stated, cells, regions} of vintages) {
      const known = new Set(
        stated.flatMap(({measures, areas}) => measures.flatMap((m) => areas.map((a) => `${m} ${a}`)))
      );
      const held = [cells, regions].flatMap((table) =>
        [...table].flatMap(([measure, {columns}]) => [...columns.keys()].map((area) => `${measure} ${area}`))
      );
      expect(
        held.filter((place) => !known.has(place)),
        manifest.date
      ).toEqual([]);
    }
  });

  // The file of February 2025 has no row of the country and none of Pertunmaa, which had merged.
  test("the share of early 2022 stays provisional where no later vintage states it", () => {
    const {months, columns} = stateAt(vintages);
    const row = months.indexOf("2022-02");
    const statusOf = (area: string) => columns.get("TYOTOSUUS")?.get(area)?.[row]?.status;
    expect(["SSS", "KU588", "KU507", "KU091"].map(statusOf)).toEqual([
      "provisional",
      "provisional",
      "normal",
      "normal"
    ]);
  });
});

function listStated(blocks: readonly StatedBlock[]): string[] {
  return blocks.flatMap(({measures, first, last, areas}) =>
    measures.flatMap((measure) =>
      areas.flatMap((area) => monthRange(first, last).map((month) => `${measure} ${area} ${month}`))
    )
  );
}
