import {describe, expect, test} from "vitest";
import {checkSums} from "../../../scripts/observations/check-sums.ts";
import type {SumsCheck} from "../../../scripts/observations/check-sums.ts";
import {regionsAt, stateAt} from "../../../scripts/observations/state.ts";
import type {PublishedCell} from "../../../src/model/cells.ts";
import {smallReference} from "../small-reference.ts";
import {measureCells, vintage} from "./tables.ts";

// Uusimaa (MK01, ELY01) has Espoo and Helsinki, South Savo (MK10, ELY10) Mäntyharju and Pertunmaa.
const municipalities = {KU049: [100], KU091: [200], KU507: [30], KU588: [null]};
const regions = {MK01: [300], ELY01: [300], MK10: [33], ELY10: [33]};

test("totals that the sums can reach are in order, with one to four for a confidential cell", () => {
  const {findings, report} = check({SSS: [334], ...municipalities}, regions);
  expect(findings).toEqual([]);
  expect(report).toEqual([
    "Sums of municipalities beside 5 published totals; a confidential cell counts as 1 to 4.",
    "  TYOTTOMATLOPUSSA: regions agree in 4 of 4; country agrees in 1 of 1 and within 1 % in 1 of 1"
  ]);
});

test("a country with a few people of no known municipality is in order, and the report says how many", () => {
  const {findings, report} = check({SSS: [337], ...municipalities}, regions);
  expect(findings).toEqual([]);
  expect(report[1]).toMatch(
    /country agrees in 0 of 1 and within 1 % in 1 of 1, at most 3 of 337 \(0.89 %\) above in SSS 2021-03/
  );
});

describe("a finding tells of", () => {
  test("a region that is larger than the sum can be", () => {
    const {findings, report} = check({SSS: [334], ...municipalities}, {...regions, MK10: [35]});
    expect(findings).toEqual([
      {
        rule: "sums-regions",
        severity: "error",
        where: "TYOTTOMATLOPUSSA MK10",
        message: "months outside the tolerance: 1, most in 2021-03: 35 published, 31…34 summed"
      }
    ]);
    expect(report[1]).toMatch("regions agree in 3 of 4, at most 1 of 35 (2.86 %) above in MK10 2021-03");
  });

  test("a confidential region whose municipalities have more than four", () => {
    const {findings} = check({SSS: [334], ...municipalities}, {...regions, ELY01: [null]});
    expect(findings[0]?.message).toMatch("1…4 published, 300 summed");
  });

  test("a country that is smaller than its municipalities", () => {
    const {findings} = check({SSS: [330], ...municipalities}, regions);
    expect(findings).toMatchObject([{rule: "sums-country", severity: "error", where: "TYOTTOMATLOPUSSA SSS"}]);
  });

  test("a country that is larger than the tolerance, as a warning", () => {
    const {findings} = check({SSS: [338], ...municipalities}, regions);
    expect(findings).toMatchObject([{rule: "sums-country", severity: "warning"}]);
  });

  test("a region that a newer vintage has not brought along, as a warning", () => {
    const old = vintage("2021-04-20", {}, {TYOTTOMATLOPUSSA: measureCells(["2021-03"], {MK10: [32]})});
    const later = vintage("2021-05-25", {TYOTTOMATLOPUSSA: measureCells(["2021-03"], {KU507: [40], KU588: [0]})});
    const {findings} = checkSums(stateAt([old, later]), regionsAt([old, later]), smallReference);
    expect(findings).toMatchObject([{severity: "warning", where: "TYOTTOMATLOPUSSA MK10"}]);
  });
});

test("vacancies of no known municipality may be many", () => {
  const cells = {AVPAIKATLOPUSSA: measureCells(["2021-03"], {SSS: [110], KU049: [100]})};
  const state = stateAt([vintage("2021-04-20", cells)]);
  expect(checkSums(state, regionsAt([vintage("2021-04-20", {})]), smallReference).findings).toEqual([]);
});

test("a share is not summed", () => {
  const state = stateAt([
    vintage("2021-04-20", {TYOTOSUUS: measureCells(["2021-03"], {SSS: [9], KU049: [8], KU091: [10]})})
  ]);
  expect(checkSums(state, regionsAt([vintage("2021-04-20", {})]), smallReference).report).toHaveLength(1);
});

test("a municipality that has ceased is not counted beside its heir", () => {
  const before = vintage("2024-12-17", {TYOTTOMATLOPUSSA: measureCells(["2024-11"], {KU507: [30], KU588: [10]})});
  const after = vintage(
    "2025-02-25",
    {TYOTTOMATLOPUSSA: measureCells(["2024-11"], {KU507: [40]})},
    {TYOTTOMATLOPUSSA: measureCells(["2024-11"], {MK10: [40]})}
  );
  expect(checkSums(stateAt([before, after]), regionsAt([before, after]), smallReference).findings).toEqual([]);
});

function check(cells: Record<string, PublishedCell[]>, totals: Record<string, PublishedCell[]>): SumsCheck {
  const measure = (columns: Record<string, PublishedCell[]>): object => ({
    TYOTTOMATLOPUSSA: measureCells(["2021-03"], columns)
  });
  const held = [vintage("2021-04-20", {...measure(cells)}, {...measure(totals)})];
  return checkSums(stateAt(held), regionsAt(held), smallReference);
}
