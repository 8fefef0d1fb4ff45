import fc from "fast-check";
import jsonStat from "jsonstat-toolkit";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {Cube} from "../../../../scripts/sources/cube.ts";
import {parseJsonStat} from "../../../../scripts/sources/json/json-stat.ts";
import {content, jsonStatFile} from "../json-stat-file.ts";
import type {JsonStatFile} from "../json-stat-file.ts";

const known = new Set(["TYOTTOMATLOPUSSA", "TYOTOSUUS"]);

const parse = (file: unknown): Cube => parseJsonStat(JSON.stringify(file), "a.json", known);

test("a file gives its facts, its codes and its cells", () => {
  const cube = parse(jsonStatFile());
  expect(cube).toMatchObject({file: "a.json", title: "12r5 -- Työttömät työnhakijat", updated: "2021-05-25"});
  expect(cube.areas).toEqual(["SSS", "KU091", "KU049", "MK01"]);
  expect(cube.months).toEqual(["2021-03", "2021-04"]);
  expect([cube.cell(0, 0, 0), cube.cell(1, 1, 1), cube.cell(2, 1, 0)]).toEqual([1001, 2.2, null]);
});

describe("the cells are the same when", () => {
  const plain = cellsOf(parse(jsonStatFile()));
  const cases: [string, (file: JsonStatFile) => JsonStatFile][] = [
    ["the variables have their names of 2026", renamed({Kuukausi: "timeperiod_m", Tiedot: "contentscode"})],
    ["the roles are not given", (file) => ({...file, role: {}})],
    ["the index is a list", (file) => withIndexes(file, (index) => Object.keys(index))],
    [
      "the index names its codes in another order",
      (file) => withIndexes(file, (index) => Object.fromEntries(Object.entries(index).reverse()))
    ],
    ["the values are sparse", (file) => ({...file, value: sparse(file.value as unknown[])})],
    [
      "the statuses are a list",
      (file) => ({...file, status: (file.value as unknown[]).map((v) => (v === null ? "..." : null))})
    ],
    ["the dimensions come in another order", reordered(["Tiedot", "Alue", "Kuukausi"])],
    ["the months come first", reordered(["Kuukausi", "Tiedot", "Alue"])]
  ];
  test.each(cases)("%s", (_, change) => {
    expect(cellsOf(parse(change(jsonStatFile())))).toEqual(plain);
  });
});

test("a dimension of one category may leave its index out", () => {
  const file = jsonStatFile({...content, areas: ["KU049"], months: ["2021M03"], measures: ["TYOTTOMATLOPUSSA"]});
  for (const {category} of Object.values(file.dimension)) delete category.index;
  expect(cellsOf(parse(file))).toEqual({"KU049 2021-03 TYOTTOMATLOPUSSA": 3001});
});

test("several categories without an index are refused, for labels have no order", () => {
  const text = readFileSync(new URL("../answers/index-missing.json", import.meta.url), "utf8");
  expect(() => parseJsonStat(text, "a.json", known)).toThrow(
    "a.json: dimension Kuukausi: 2 categories without an index, expected one or an index"
  );
});

// JavaScript puts keys that look like numbers before all others and in their own order, whatever the file says.
test("months that look like numbers stand where the index puts them", () => {
  const file = jsonStatFile({...content, areas: ["KU049"], measures: ["TYOTOSUUS"]});
  file.dimension.Kuukausi!.category = {index: {"202104": 1, "202103": 0}, label: {"202104": "y", "202103": "x"}};
  expect(cellsOf(parse(file))).toEqual({"KU049 2021-03 TYOTOSUUS": 3.1, "KU049 2021-04 TYOTOSUUS": 3.2});
});

test("areas are known by any code of theirs, also those without a place", () => {
  for (const area of ["SK011", "SKJOU", "ELYJO", "KUJOU", "MKJO"]) {
    const file = jsonStatFile({...content, areas: [area], cell: () => 7});
    expect(parse(file).areas).toEqual([area]);
  }
});

test("the day is that of Finland, where midnight comes before midnight in UTC", () => {
  expect(parse({...jsonStatFile(), updated: "2021-05-24T22:30:00Z"}).updated).toBe("2021-05-25");
});

test("one status for all says that every cell is confidential", () => {
  const file = {...jsonStatFile(), value: {}, status: "..."};
  expect(new Set(Object.values(cellsOf(parse(file))))).toEqual(new Set([null]));
});

test("an answer of Statistics Finland reads as its page shows it", () => {
  const text = readFileSync(new URL("../answers/12r5-MK05-MK07-2025M03-04.json", import.meta.url), "utf8");
  const cube = parseJsonStat(text, "answer", new Set(["TYOTTOMATLOPUSSA"]));
  expect(cube.updated).toBe("2025-06-03");
  expect(cube.source).toBe("KEHA-keskus, Työnvälitystilasto");
  expect(cellsOf(cube)).toMatchObject({
    "MK05 2025-03 TYOTTOMATLOPUSSA": 8600,
    "MK05 2025-04 TYOTOSUUS": 10.6,
    "MK07 2025-04 UUDETAVP": 1023
  });
});

test("jsonstat-toolkit finds the same values at the same codes, whatever the order of the dimensions", () => {
  const orders = fc.shuffledSubarray(["Alue", "Kuukausi", "Tiedot"], {minLength: 3, maxLength: 3});
  fc.assert(
    fc.property(orders, (order) => {
      const file = reordered(order)(jsonStatFile());
      const cube = parse(file);
      const other = jsonStat(file);
      for (const [a, Alue] of cube.areas.entries())
        for (const [t, Kuukausi] of content.months.entries())
          for (const [m, Tiedot] of cube.measures.entries())
            expect(cube.cell(a, t, m)).toBe(other.Data({Alue, Kuukausi, Tiedot}).value);
    })
  );
});

function cellsOf(cube: Cube): Record<string, number | null> {
  return Object.fromEntries(
    cube.areas.flatMap((area, a) =>
      cube.months.flatMap((month, t) =>
        cube.measures.map((measure, m) => [`${area} ${month} ${measure}`, cube.cell(a, t, m)])
      )
    )
  );
}

function renamed(names: Record<string, string>): (file: JsonStatFile) => JsonStatFile {
  return (file) => JSON.parse(JSON.stringify(file).replace(/"(Kuukausi|Tiedot)"/g, (_, name) => `"${names[name]}"`));
}

function withIndexes(file: JsonStatFile, change: (index: object) => unknown): JsonStatFile {
  const dimension = Object.entries(file.dimension).map(([id, {label, category}]) => {
    return [id, {label, category: {...category, index: change(category.index as object)}}];
  });
  return {...file, dimension: Object.fromEntries(dimension)};
}

function sparse(values: unknown[]): object {
  return Object.fromEntries(values.flatMap((value, i) => (value === null ? [] : [[i, value]])));
}

// Moves every value, and with it its status, to where the new order of the dimensions puts it.
function reordered(order: string[]): (file: JsonStatFile) => JsonStatFile {
  return (file) => {
    const sizeOf = (id: string): number => file.size[file.id.indexOf(id)]!;
    const value: unknown[] = [];
    const status: Record<number, unknown> = {};
    (file.value as unknown[]).forEach((each, at) => {
      const positions = new Map<string, number>();
      let rest = at;
      for (const id of file.id.toReversed()) {
        positions.set(id, rest % sizeOf(id));
        rest = Math.floor(rest / sizeOf(id));
      }
      const to = order.reduce((sum, id) => sum * sizeOf(id) + positions.get(id)!, 0);
      value[to] = each;
      const letter = (file.status as Record<number, unknown>)[at];
      if (letter !== undefined) status[to] = letter;
    });
    return {...file, id: order, size: order.map(sizeOf), value, status};
  };
}
