import {expect, test} from "vitest";
import {readSource} from "../../../scripts/sources/read-source.ts";
import {smallReference} from "../small-reference.ts";
import {content, jsonStatFile} from "./json-stat-file.ts";
import type {Content} from "./json-stat-file.ts";

test("municipalities and the country are kept, regions apart", () => {
  const {cells, regions} = accept(content);
  expect(cells.get("TYOTTOMATLOPUSSA")).toEqual({
    months: ["2021-03", "2021-04"],
    columns: new Map([
      ["SSS", [1001, 1002]],
      ["KU091", [2001, 2002]],
      ["KU049", [3001, null]]
    ])
  });
  expect(regions.get("TYOTTOMATLOPUSSA")?.columns).toEqual(new Map([["MK01", [4001, 4002]]]));
});

test("codes that are known but not kept are left out with a reason", () => {
  const areas = [...content.areas, "KU199", "KUJOU", "MK91", "SK011", "SK014"];
  const {cells, regions, leftOut} = accept({
    ...content,
    areas,
    measures: [...content.measures, "KASSASSA"],
    cell: () => 7
  });
  expect([...cells.keys()]).toEqual(["TYOTTOMATLOPUSSA", "TYOTOSUUS"]);
  expect([...cells.get("TYOTOSUUS")!.columns.keys(), ...regions.get("TYOTOSUUS")!.columns.keys()]).toEqual(
    content.areas
  );
  expect(leftOut).toEqual(
    new Map([
      ["area unknown", ["KU199", "MK91"]],
      ["no fixed area", ["KUJOU"]],
      ["sub-region, in no published figure", ["SK011", "SK014"]],
      ["redefined between vintages", ["KASSASSA"]]
    ])
  );
});

test("a municipality that has ceased may be missing", () => {
  const {cells} = accept({...content, areas: ["SSS", "KU507"], cell: () => 7});
  expect([...cells.get("TYOTOSUUS")!.columns.keys()]).toEqual(["SSS", "KU507"]);
});

test("a file of regions alone has no cells of municipalities", () => {
  expect(accept({...content, areas: ["MK01", "ELY10"], cell: () => 7}).cells.size).toBe(0);
});

function accept(of: Content): ReturnType<typeof readSource> {
  return readSource(new TextEncoder().encode(JSON.stringify(jsonStatFile(of))), "a.json", smallReference);
}
