import {describe, expect, test} from "vitest";
import {readSource} from "../../../scripts/sources/read-source.ts";
import {smallReference} from "../small-reference.ts";
import {plainTable} from "../observations/tables.ts";
import {content, jsonStatFile} from "./json-stat-file.ts";
import type {Content} from "./json-stat-file.ts";

test("municipalities and the country are kept, regions apart", () => {
  const {cells, regions} = accept(content);
  expect(plainTable(cells).get("TYOTTOMATLOPUSSA")).toEqual({
    months: ["2021-03", "2021-04"],
    columns: new Map([
      ["SSS", [1001, 1002]],
      ["KU091", [2001, 2002]],
      ["KU049", [3001, null]]
    ])
  });
  expect(plainTable(regions).get("TYOTTOMATLOPUSSA")?.columns).toEqual(new Map([["MK01", [4001, 4002]]]));
});

test("a table that names nobody as its source is refused", () => {
  const text = JSON.stringify({...jsonStatFile(), source: "  "});
  expect(() => readSource(new TextEncoder().encode(text), "a.json", smallReference)).toThrow(
    "a.json: source: expected who published the figures, got nothing"
  );
});

test("another table of the source is refused", () => {
  const text = JSON.stringify(jsonStatFile()).replace("12r5 -- ", "12r6 -- ");
  expect(() => readSource(Buffer.from(text), "a.json", smallReference)).toThrow(
    "a.json: table 12r6, expected 12r5 of StatFin"
  );
});

describe("areas by kind:", () => {
  const judged = (...codes: string[]) =>
    accept({
      ...content,
      areas: [...content.areas, ...codes],
      measures: [...content.measures, "KASSASSA"],
      cell: () => 7
    });

  test("those of no certain municipality stand beside the regions, for they count in the country's sums", () => {
    const {cells, regions} = judged("KU199", "KUJOU");
    expect([...cells.get("TYOTOSUUS")!.columns.keys()]).toEqual(["SSS", "KU091", "KU049"]);
    expect([...regions.get("TYOTOSUUS")!.columns.keys()]).toEqual(["MK01", "KU199", "KUJOU"]);
  });

  test("whatever else is no municipality is left out with its kind, even a kind that never was before", () => {
    const {cells, regions, leftOut} = judged(
      "MK91",
      "SK011",
      "MKJO",
      "SKJOU",
      "ELY80",
      "HVA01",
      "HVAJOU",
      "TYA7",
      "091"
    );
    expect([...cells.get("TYOTOSUUS")!.columns.keys()]).toEqual(["SSS", "KU091", "KU049"]);
    expect([...regions.get("TYOTOSUUS")!.columns.keys()]).toEqual(["MK01"]);
    expect(leftOut).toEqual(
      new Map([
        ["other region", ["MK91", "MKJO"]],
        ["sub-region", ["SK011", "SKJOU"]],
        ["other ELY area", ["ELY80"]],
        ["HVA area", ["HVA01", "HVAJOU"]],
        ["TYA area", ["TYA7"]],
        ["area of no known kind", ["091"]],
        ["redefined measure", ["KASSASSA"]]
      ])
    );
  });

  test.each(["KU998", "KU49", "KU0491", "KU09X"])("%s looks like a municipality, so it is refused", (code) => {
    expect(() => judged(code)).toThrow(`a.json: area ${code}: expected a municipality of data/reference`);
  });

  test("a municipality that we do not know stops with the row that a merger needs", () => {
    expect(() => judged("KU998")).toThrow(
      "a.json: area KU998: expected a municipality of data/reference/municipalities.csv; for a new code after a merger " +
        "choose as heir one of the merged municipalities, whose page goes on, and add for each of the others a row to " +
        "data/reference/municipality-changes.csv: its code, heir, from (the first month), source (address of the " +
        "decision) and as new_code KU998"
    );
  });
});

describe("a merged municipality under a new code", () => {
  const merger = {
    code: "KU049",
    heir: "KU091",
    from: "2021-04",
    source: "https://example.org/",
    newCode: "KU998"
  } as const;
  const merged = {...smallReference, changes: [...smallReference.changes, merger]};
  const areas = ["SSS", "KU998", "MK01"];

  test("is kept as its heir, once the row says so", () => {
    const {cells, regions} = accept({...content, areas, cell: () => 7}, merged);
    expect([...cells.get("TYOTOSUUS")!.columns.keys()]).toEqual(["SSS", "KU091"]);
    expect([...regions.get("TYOTOSUUS")!.columns.keys()]).toEqual(["MK01"]);
  });

  test("is refused beside its heir's old code", () => {
    expect(() => accept({...content, areas: [...areas, "KU091"], cell: () => 7}, merged)).toThrow(
      "a.json: areas KU998 and KU091: both are KU091, one by the new_code of data/reference/municipality-changes.csv"
    );
  });
});

test("a municipality that has ceased may be missing", () => {
  const {cells} = accept({...content, areas: ["SSS", "KU507"], cell: () => 7});
  expect([...cells.get("TYOTOSUUS")!.columns.keys()]).toEqual(["SSS", "KU507"]);
});

test("a file of regions alone has no cells of municipalities", () => {
  expect(accept({...content, areas: ["MK01", "ELY10"], cell: () => 7}).cells.size).toBe(0);
});

function accept(of: Content, reference = smallReference): ReturnType<typeof readSource> {
  return readSource(new TextEncoder().encode(JSON.stringify(jsonStatFile(of))), "a.json", reference);
}
