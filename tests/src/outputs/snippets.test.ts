import {describe, expect, test} from "vitest";
import {csvSnippets, observationsSnippet} from "../../../src/outputs/snippets.ts";

const address = "https://statistics.example/kuntakokeilut/data/charts/espoo/unemployed-share.csv";

describe("code that reads a file", () => {
  const snippets = csvSnippets(address, "area");

  test("is there once for each language", () => {
    expect(snippets.map(({name}) => name)).toEqual([
      "R",
      "Python",
      "Python, pandas",
      "Python, polars",
      "Excel, Power Query",
      "Observable"
    ]);
  });

  test.each(snippets.map(({name, code}) => [name, code] as const))(
    "names the address once, in quotes: %s",
    (_, code) => {
      expect(code.split(address)).toHaveLength(2);
      expect(code).toContain(`"${address}"`);
    }
  );

  test.each(snippets.map(({name, code}) => [name, code] as const))("fits the narrowest page: %s", (_, code) => {
    const own = code.split("\n").filter((line) => !line.includes(address));
    expect(Math.max(...own.map((line) => line.length))).toBeLessThanOrEqual(66);
    expect(code).not.toMatch(/\t| $/m);
  });

  // Power Query alone is told which column has numbers; the others find out by themselves.
  test.each(["area", "value"] as const)("makes numbers of the column %s", (column) => {
    const query = csvSnippets(address, column).find(({name}) => name.startsWith("Excel"));
    expect(query?.code).toContain(`{"${column}", type number}`);
    expect(query?.code.match(/type number/g)).toHaveLength(1);
  });
});

describe("a query of the observations", () => {
  const parquet = "https://statistics.example/data/observations.parquet";

  test("asks for all measures and municipalities by their codes", () => {
    const {code} = observationsSnippet(parquet, ["TYOTTOMATLOPUSSA", "TYOVOIMATK"], ["KU049", "KU091"]);
    expect(code.split("\n")).toEqual([
      "SELECT area, month, measure, value, status",
      "FROM 'https://statistics.example/data/observations.parquet'",
      "WHERE measure IN ('TYOTTOMATLOPUSSA', 'TYOVOIMATK')",
      "  AND area IN ('KU049', 'KU091')",
      "ORDER BY measure, area, month;"
    ]);
  });

  test("of one of each has no comma in its lists", () => {
    const {code} = observationsSnippet(parquet, ["TYOVOIMATK"], ["KU049"]);
    expect(code).toContain("IN ('TYOVOIMATK')\n  AND area IN ('KU049')\n");
  });
});
