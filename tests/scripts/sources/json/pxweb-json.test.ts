import {describe, expect, test} from "vitest";
import type {Cube} from "../../../../scripts/sources/cube.ts";
import {parseJsonTable} from "../../../../scripts/sources/json/json-table.ts";

const known = new Set(["TYOTTOMATLOPUSSA", "TYOTOSUUS"]);

/** An answer as a test writes it: two areas, two months and two measures; one cell is confidential. */
const answer = {
  columns: [
    {code: "Alue", text: "Alue", type: "d"},
    {code: "timeperiod_m", text: "Kuukausi", type: "t"},
    {code: "TYOTTOMATLOPUSSA", text: "Työttömät", comment: "", type: "c"},
    {code: "TYOTOSUUS", text: "Osuus", type: "c"}
  ],
  comments: [],
  data: [
    {key: ["SSS", "2026M05"], values: ["340000", "12.4"]},
    {key: ["SSS", "2026M06"], values: ["352001", "12.8"]},
    {key: ["KU020", "2026M05"], values: ["...", "13"]},
    {key: ["KU020", "2026M06"], values: ["0", "13.1"]}
  ],
  metadata: [{updated: "2026-07-20T21.00.00Z", label: "Työttömät työnhakijat", source: "KEHA-keskus"}]
};
type Answer = typeof answer;
const [alue, kuukausi, unemployed, share] = answer.columns as [object, object, object, object];

const parse = (of: unknown): Cube => parseJsonTable(JSON.stringify(of), "a.json", known);

test("an answer gives its facts, its codes and its cells", () => {
  const cube = parse(answer);
  expect(cube).toMatchObject({
    file: "a.json",
    title: "Työttömät työnhakijat",
    source: "KEHA-keskus",
    updated: "2026-07-21",
    areas: ["SSS", "KU020"],
    months: ["2026-05", "2026-06"],
    measures: ["TYOTTOMATLOPUSSA", "TYOTOSUUS"]
  });
  expect(cellsOf(cube)).toEqual({
    "SSS 2026-05": [340000, 12.4],
    "SSS 2026-06": [352001, 12.8],
    "KU020 2026-05": [null, 13],
    "KU020 2026-06": [0, 13.1]
  });
});

describe("the cells are the same when", () => {
  const cases: [string, Answer | object][] = [
    ["the rows stand in another order", {...answer, data: answer.data.toReversed()}],
    ["the variables have their names before 2026", renamed("timeperiod_m", "Kuukausi")],
    ["the month stands before the area", swapped()],
    ["the month is of no type but shows it", {...answer, columns: [alue, {...kuukausi, type: "d"}, unemployed, share]}]
  ];
  test.each(cases)("%s", (_, of) => {
    expect(cellsOf(parse(of))).toEqual(cellsOf(parse(answer)));
  });
});

test("an answer may leave out when the table was changed", () => {
  const [{label, source}] = answer.metadata as [Answer["metadata"][number]];
  expect(parse({...answer, metadata: [{label, source}]}).updated).toBeNull();
});

describe("an answer is refused by name when", () => {
  const cases: [string, object, string][] = [
    ["a row is missing", {...answer, data: answer.data.slice(1)}, "SSS 2026-05: no row, expected one for each area"],
    [
      "a row is there twice",
      {...answer, data: [...answer.data, answer.data[0]]},
      "SSS 2026-05: two rows, expected one"
    ],
    ["a row is cut", withRow({key: ["SSS", "2026M05"], values: ["1"]}), "row 5: expected a key of 2 and 2 values"],
    ["a row is none", withRow(null), "row 5: expected a key of 2 and 2 values, all of them text"],
    ["a value is a number", withRow({key: ["SSS", "2026M07"], values: [1, 2]}), "row 5: expected a key of 2"],
    ["there are no rows", {...answer, data: []}, "expected an answer of PxWeb in its format json"],
    [
      "a month does not exist",
      withRow({key: ["SSS", "2026M13"], values: ["1", "2"]}),
      'column timeperiod_m: month "2026M13"'
    ],
    ["a measure is there twice", {...answer, columns: [alue, kuukausi, share, share]}, "column TYOTOSUUS twice"],
    ["the areas are none", renamed("KU020", "x", "SSS", "y"), "column Alue with y: expected areas or months"],
    ["there is no month", {...answer, columns: [alue, alue, unemployed, share]}, "column Alue twice, expected once"],
    [
      "both variables are areas",
      {
        ...answer,
        columns: [alue, {...kuukausi, type: "d"}, unemployed, share],
        data: [{key: ["SSS", "KU020"], values: ["1", "2"]}]
      },
      "2 columns of areas, expected one"
    ],
    ["it says nothing of itself", {...answer, metadata: []}, "expected an answer of PxWeb in its format json"],
    [
      "its day is none",
      {...answer, metadata: [{...answer.metadata[0], updated: "soon"}]},
      'updated "soon", expected a day'
    ]
  ];
  test.each(cases)("%s", (_, of, message) => {
    expect(() => cellsOf(parse(of))).toThrow(message);
    expect(() => cellsOf(parse(of))).toThrow(/^a\.json: /);
  });

  test.each(["", ".", "..", "-", "1 000", "12,8", "1e3", "NaN"])("a value is %j", (text) => {
    const of = withRow(
      {key: ["KU005", "2026M05"], values: [text, "1"]},
      {key: ["KU005", "2026M06"], values: ["1", "1"]}
    );
    expect(() => cellsOf(parse(of))).toThrow(
      `a.json: cell TYOTTOMATLOPUSSA KU005 2026-05: value ${JSON.stringify(text)}, expected a number or "..."`
    );
  });
});

function cellsOf(cube: Cube): Record<string, (number | null)[]> {
  return Object.fromEntries(
    cube.areas.flatMap((area, a) =>
      cube.months.map((month, t) => [`${area} ${month}`, cube.measures.map((_, m) => cube.cell(a, t, m))])
    )
  );
}

function withRow(...rows: unknown[]): object {
  return {...answer, data: [...answer.data, ...rows]};
}

function renamed(...pairs: string[]): object {
  let text = JSON.stringify(answer);
  for (let i = 0; i < pairs.length; i += 2) text = text.replaceAll(`"${pairs[i]}"`, `"${pairs[i + 1]}"`);
  return JSON.parse(text);
}

function swapped(): object {
  const data = answer.data.map(({key, values}) => ({key: key.toReversed(), values}));
  return {...answer, columns: [kuukausi, alue, unemployed, share], data};
}
