import {beforeAll, describe, expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {checkContradictions} from "../../../scripts/observations/checks/check-figures.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import {regionsAt, stateAt} from "../../../scripts/observations/state.ts";
import {readVintages} from "../../../scripts/observations/vintages/read-vintages.ts";
import {addMonths, monthRange} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {isMunicipalityCode} from "../../../src/model/observations/observations.ts";
import type {ObservationCell} from "../../../src/model/observations/observations.ts";
import {tableOfJuly2026} from "../../pxweb/real-answers.ts";
import type {ServedTable} from "../../pxweb/served-table.ts";
import {continueHistory} from "./continue-history.ts";
import type {Held} from "./known-counts.ts";

// From the three vintages up to 2025-02-25, whatever is held by now: what is real and what is made up stays the same.
const files = diskFiles(".");
const vintages = readVintages(files, "2025-02-25");
const held: Held = {state: stateAt(vintages), regions: regionsAt(vintages), reference: readReference(files)};
const answer = tableOfJuly2026();

let table: ServedTable;
let look: (area: string, month: Month, measure: string) => number | null;
beforeAll(() => {
  table = continueHistory(held, answer, "2026-10");
  look = lookUp(table);
}, 60_000);

test("the table has the areas of 2026, every measure, and months from 2009 to the one asked for", () => {
  expect(table.areas.map(({code}) => code)).toEqual(answer.areas.map(({code}) => code));
  expect(table.measures).toEqual(answer.measures);
  expect([table.months[0], table.months.at(-1), table.months.length]).toEqual(["2009-01", "2026-10", 17 * 12 + 10]);
  expect(table.updated).toBe("2026-11-24T05:00:00Z");
});

test("title and source say that figures are made up", () => {
  expect(table.title).toContain("(rehearsal, made-up figures)");
  expect(table.source).toContain("(rehearsal, made-up figures)");
});

describe("what is real stays as it is:", () => {
  test("every cell of the answer of July 2026", () => {
    const row = table.months.indexOf("2026-06");
    const cells = (of: ServedTable, month: number): (number | null)[] =>
      of.areas.flatMap((_, area) => of.measures.map((__, measure) => of.cell(area, month, measure)));
    expect(cells(table, row)).toEqual(cells(answer, 0));
  });

  test("every cell held of a municipality, but for what has merged, and of the country", () => {
    expect(differences(held.state).filter(([, area]) => area !== "KU507")).toEqual([]);
  });

  // A later vintage revised the labour force of these two months, without the shares of regions that follow it.
  test("every cell held of a region, but for shares of a labour force that has been revised", () => {
    const revised = ["2022-01", "2022-02"];
    const others = differences(held.regions).filter(
      ([measure, , month]) => measure !== "TYOTOSUUS" || !revised.includes(month!)
    );
    expect(others).toEqual([]);
  });

  test("Mäntyharju, which has Pertunmaa in it from the start", () => {
    const before = (area: string, measure: string): number =>
      held.state.columns.get(measure)!.get(area)![held.state.months.indexOf("2019-05")]!.value!;
    for (const measure of ["TYOTTOMATLOPUSSA", "TYOVOIMATK", "HAKIJALOPUSSA"]) {
      expect(look("KU507", "2019-05", measure)).toBe(before("KU507", measure) + before("KU588", measure));
    }
    expect(table.areas.some(({code}) => code === "KU588")).toBe(false);
  });

  test.each([
    ["2022-06", 259_789],
    ["2022-12", 260_444],
    ["2023-10", 256_070]
  ] as const)("the unemployed of the country in %s: %i", (month, count) => {
    expect(look("SSS", month, "TYOTTOMATLOPUSSA")).toBe(count);
  });

  function differences(state: Held["state"]): string[][] {
    const found: string[][] = [];
    const served = new Set(table.areas.map(({code}) => code));
    for (const [measure, areas] of state.columns) {
      for (const [area, column] of areas) {
        column.forEach((cell, row) => {
          const month = state.months[row]!;
          if (!cell || month < "2009-01" || !served.has(area)) return;
          if (look(area, month, measure) !== cell.value) found.push([measure, area, month, String(cell.value)]);
        });
      }
    }
    return found;
  }
});

describe("made-up months are consistent:", () => {
  const madeUp = monthRange("2022-03", "2026-10").filter((month) => month !== "2026-06");

  test("counts are whole numbers, and none of one to four is told", () => {
    const counts = table.measures.flatMap(({code}, m) => (code === "TYOTOSUUS" ? [] : m));
    const odd = table.areas.flatMap((_, a) =>
      table.months.flatMap((__, t) => counts.map((m) => table.cell(a, t, m)).filter((cell) => !isCount(cell)))
    );
    expect(odd).toEqual([]);
  });

  test.each([
    ["TYOTTOMAT20", "TYOTTOMAT25"],
    ["TYOTTOMAT25", "TYOTTOMATLOPUSSA"],
    ["TYOTTOMAT50", "TYOTTOMATLOPUSSA"],
    ["TYOTTOMATSAIR", "TYOTTOMATLOPUSSA"],
    ["TYOTTOMATULK", "TYOTTOMATLOPUSSA"],
    ["PITKAAIKAISTYOTTOMAT", "TYOTTOMATLOPUSSA"],
    ["KASSASSA", "TYOTTOMATLOPUSSA"],
    ["LOMAUTETTU", "TYOTTOMATLOPUSSA"],
    ["TYOTTOMATLOPUSSA", "HAKIJALOPUSSA"]
  ])("%s is a part of %s", (part, whole) => {
    const tooLarge = placesOf(madeUp).filter(([area, month]) => {
      return bounds(look(area, month, part)).low > bounds(look(area, month, whole)).high;
    });
    expect(tooLarge).toEqual([]);
  });

  test("men and women are all the unemployed", () => {
    const unequal = placesOf(madeUp).filter(([area, month]) => {
      const [men, women] = ["TYOTTOMATMIEHET", "TYOTTOMATNAISET"].map((sex) => bounds(look(area, month, sex)));
      const all = bounds(look(area, month, "TYOTTOMATLOPUSSA"));
      return men!.low + women!.low > all.high || men!.high + women!.high < all.low;
    });
    expect(unequal).toEqual([]);
  });

  test.each(["MK", "SK", "ELY"])("the country is the sum of its %s areas, but for what is hidden", (kind) => {
    const areas = table.areas.map(({code}) => code).filter((code) => code.startsWith(kind));
    const unequal = madeUp.flatMap((month) => countMeasures().filter((measure) => !fits("SSS", areas, month, measure)));
    expect(unequal).toEqual([]);
  });

  test("regions are the sums of their municipalities, but for what is hidden", () => {
    const regions = Map.groupBy(held.reference.municipalities, ({region}) => region);
    const unequal = madeUp.flatMap((month) =>
      [...regions].flatMap(([region, municipalities]) => {
        const members = municipalities.map(({code}) => code).filter((code) => code !== "KU588");
        return countMeasures().filter((measure) => !fits(region, members, month, measure));
      })
    );
    expect(unequal).toEqual([]);
  });

  test("the share of the unemployed is that of the counts, with one decimal", () => {
    const other = placesOf(madeUp).filter(([area, month]) => {
      const [unemployed, labourForce] = ["TYOTTOMATLOPUSSA", "TYOVOIMATK"].map((measure) => look(area, month, measure));
      const share = look(area, month, "TYOTOSUUS");
      if (unemployed === null || labourForce === 0) return share !== null && share !== 0;
      return share !== Math.round((1000 * unemployed!) / labourForce!) / 10;
    });
    expect(other).toEqual([]);
  });

  test("the labour force steps in January only", () => {
    const steps = madeUp.filter((month, i) => {
      const before = madeUp[i - 1] ?? month;
      return placesOf([month]).some(([area]) => look(area, before, "TYOVOIMATK") !== look(area, month, "TYOVOIMATK"));
    });
    expect(steps).toEqual(["2023-01", "2024-01", "2025-01", "2026-01"]);
  });
});

describe("what is known of the country is there roughly:", () => {
  test.each([
    ["2024-03", 64_216],
    ["2024-06", 25_538],
    ["2025-03", 49_093]
  ] as const)("vacancies in %s: %i", (month, count) => {
    expect(look("SSS", month, "AVPAIKATLOPUSSA")! / count).toBeCloseTo(1, 1);
  });

  test("fewer people are in services from June 2025 on", () => {
    const services = ["KOKEILULOP", "VALMENNUSLOP", "MTPPALVELUTLOP", "TYOLLISTETTYLOP"];
    for (const service of services) {
      expect(look("SSS", "2025-06", service)!).toBeLessThan(0.75 * look("SSS", "2025-05", service)!);
    }
  });

  test("most vacancies without a municipality are flexible, and people are unknown", () => {
    expect(look("KUJOU", "2026-09", "AVPAIKATLOPUSSA")!).toBeGreaterThan(look("KU199", "2026-09", "AVPAIKATLOPUSSA")!);
    expect(look("KUJOU", "2026-09", "TYOTTOMATLOPUSSA")).toBe(0);
  });
});

describe("another last month", {timeout: 60_000}, () => {
  test("gives the same figures for the months that both have", () => {
    const longer = continueHistory(held, answer, "2028-12");
    expect([longer.months[0], longer.updated]).toEqual(["2012-01", "2029-01-23T05:00:00Z"]);
    const lookLonger = lookUp(longer);
    for (const [area, month] of placesOf(["2021-12", "2024-02", "2026-06", "2026-10"])) {
      for (const {code} of answer.measures) expect(lookLonger(area, month, code)).toBe(look(area, month, code));
    }
    const steps = monthRange("2026-02", "2028-12").filter(
      (month) => lookLonger("KU091", month, "TYOVOIMATK") !== lookLonger("KU091", addMonths(month, -1), "TYOVOIMATK")
    );
    expect(steps).toEqual(["2027-01", "2028-01"]);
  });

  test("before 2026 has the areas of 2025, without the unknown and the flexible, and a table from 2007", () => {
    const earlier = continueHistory(held, answer, "2024-12");
    expect([earlier.months[0], earlier.months.at(-1)]).toEqual(["2007-01", "2024-12"]);
    expect(earlier.areas).toHaveLength(415);
    expect(earlier.areas.some(({code}) => ["KU199", "KUJOU", "KU588"].includes(code))).toBe(false);
    expect(earlier.updated).toBe("2025-02-26T05:00:00Z");
  });

  test("published before Pertunmaa merged has Pertunmaa", () => {
    const before = vintages.filter(({manifest}) => manifest.date <= "2023-11-21");
    const then = {state: stateAt(before), regions: regionsAt(before), reference: held.reference};
    const earlier = continueHistory(then, answer, "2024-11");
    expect(earlier.updated).toBe("2024-12-24T05:00:00Z");
    expect(earlier.areas).toHaveLength(416);
    const lookEarlier = lookUp(earlier);
    expect(lookEarlier("KU588", "2023-10", "TYOVOIMATK")).toBe(625);
    expect(lookEarlier("KU507", "2023-10", "TYOVOIMATK")).toBe(2202);
    expect(lookEarlier("KU588", "2024-11", "TYOTTOMATLOPUSSA")).toBeGreaterThan(20);
  });
});

// One vintage states all of the table, old months too.
test("parts fit their wholes, and shares their numbers, in every municipality and month", () => {
  const areas = table.areas.map(({code}) => code).filter((code) => code === "SSS" || isMunicipalityCode(code));
  const cellOf = (area: string, month: Month, measure: string): ObservationCell => {
    const value = look(area, month, measure);
    return {value, status: value === null ? "suppressed" : "normal", vintage: "2026-11-24"};
  };
  const columns = table.measures.map(({code}) => {
    const column = (area: string) => table.months.map((month) => cellOf(area, month, code));
    return [code, new Map(areas.map((area) => [area, column(area)]))] as const;
  });
  const laid = {months: table.months, columns: new Map(columns), confirmed: new Map()};
  const state = {...laid, vintage: "2026-11-24", retrieved: new Map()};
  expect(checkContradictions(state, held.reference)).toEqual([]);
});

function countMeasures(): string[] {
  return table.measures.map(({code}) => code).filter((code) => code !== "TYOTOSUUS");
}

/** Municipalities, the unknown, the flexible and the country, in every one of some months. */
function placesOf(months: readonly Month[]): [area: string, month: Month][] {
  const areas = table.areas.map(({code}) => code).filter((code) => code === "SSS" || code.startsWith("KU"));
  return months.flatMap((month) => areas.map((area): [string, Month] => [area, month]));
}

function fits(whole: string, parts: readonly string[], month: Month, measure: string): boolean {
  const sums = parts.map((part) => bounds(look(part, month, measure)));
  const [low, high] = [sums.reduce((sum, each) => sum + each.low, 0), sums.reduce((sum, each) => sum + each.high, 0)];
  const total = bounds(look(whole, month, measure));
  return low <= total.high && high >= total.low;
}

function bounds(cell: number | null): {low: number; high: number} {
  return cell === null ? {low: 1, high: 4} : {low: cell, high: cell};
}

function isCount(cell: number | null): boolean {
  return cell === null || cell === 0 || (Number.isInteger(cell) && cell >= 5);
}

function lookUp(of: ServedTable): (area: string, month: Month, measure: string) => number | null {
  const areas = new Map(of.areas.map(({code}, area) => [code, area]));
  const months = new Map(of.months.map((month, row) => [month, row]));
  const measures = new Map(of.measures.map(({code}, measure) => [code, measure]));
  return (area, month, measure) => of.cell(areas.get(area)!, months.get(month)!, measures.get(measure)!);
}
