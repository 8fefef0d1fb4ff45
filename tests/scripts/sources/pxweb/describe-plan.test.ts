import {expect, test} from "vitest";
import {describePlan, describeProgress, describeQuery} from "../../../../scripts/sources/pxweb/describe-plan.ts";
import {parseLiveTable} from "../../../../scripts/sources/pxweb/live-table.ts";
import {takeOffer} from "../../../../scripts/sources/pxweb/offer.ts";
import {splitBlock} from "../../../../scripts/sources/pxweb/split.ts";
import {madeUpTable} from "../../../pxweb/made-up-table.ts";
import {renderMetadata} from "../../../pxweb/metadata.ts";
import {newNames} from "../../../pxweb/names.ts";
import {smallReference} from "../../small-reference.ts";

const municipalities = smallReference.municipalities.map((each) => ({
  ...each,
  ely: each.ely.replace("ELY10", "ELY07")
}));
const measures = smallReference.measures.filter(({code}) => code !== "TYOTOSUUS");
const reference = {...smallReference, municipalities, measures};
const known = new Set(measures.map(({code}) => code));
const live = parseLiveTable(JSON.stringify(renderMetadata(madeUpTable(), newNames)), "table", known);
const limits = {maxCells: 100, maxCalls: 2, timeWindow: 120};
const table = {url: "https://example.org/12r5.px", file: "12r5.px", limits, live};
const taken = takeOffer(live, reference);
const block = {measures: taken.offer.measures, months: taken.offer.months};
const blocks = splitBlock(block, taken.offer.areas.length, limits.maxCells);
const asking = {ask: () => Promise.reject(new Error("expected no call")), table, areas: taken.offer.areas, reference};

test("a plan tells what is asked and why, in how many calls, and how long it may take", () => {
  // Nine areas, two measures, fourteen months; with the three calls before, five calls take two waits of 120 s.
  expect(describePlan(table, taken, {why: "everything, as asked", block}, blocks)).toEqual([
    "12r5.px: 2021-01 to 2022-02, 9 areas, 4 measures",
    "asking for everything, as asked:",
    "  2 measures, 2021-01 to 2022-02, 9 areas: 252 cells",
    "3 calls of at most 100 cells, of which 2 may be made in 120 s: about 4 min",
    "not asked for: PITKAAIKAISTYOTTOMAT, TYOTOSUUS",
    "no longer in the table: AVPAIKATLOPUSSA; what is held of it stays"
  ]);
});

test("one of everything is told in the singular", () => {
  const areas = {...live.areas, codes: live.areas.codes.slice(0, 1)};
  const one = {measures: block.measures.slice(0, 1), months: block.months.slice(-1)};
  const small = {...table, live: {...live, areas, measures: {...live.measures, codes: one.measures}}};
  const offer = {...taken.offer, areas: taken.offer.areas.slice(0, 1)};
  const passedOver = {areas: ["SK011"], measures: []};
  const why = "everything from 2022-02, as asked";
  expect(describePlan(small, {offer, passedOver, gone: []}, {why, block: one}, [one])).toEqual([
    "12r5.px: 2021-01 to 2022-02, 1 area, 1 measure",
    "asking for everything from 2022-02, as asked:",
    "  1 measure, 2022-02 to 2022-02, 1 area: 1 cell",
    "1 call of at most 100 cells, of which 2 may be made in 120 s: about 2 min",
    "not asked for: 1 other area (SK011)"
  ]);
});

test("areas that are not asked for are counted", () => {
  const passedOver = {areas: ["SK011", "SK014", "SK902"], measures: ["KASSASSA"]};
  const lines = describePlan(table, {...taken, passedOver}, {why: "everything, as asked", block}, blocks);
  expect(lines).toContain("not asked for: 3 other areas (SK011 … SK902), KASSASSA");
});

test("progress tells calls done and to do, and cells", () => {
  expect(describeProgress({calls: 1, cells: 1_234_567}, {blocks, asking})).toBe(
    "Calls: 1 done, 2 to do; cells: 1 234 567 of 252"
  );
});

test("the manifest tells the table, the areas and every block", () => {
  expect(describeQuery({blocks, asking})).toEqual({
    url: "https://example.org/12r5.px",
    areas: "SSS KU049 KU091 KU507 KU588 MK01 MK10 ELY01 ELY07",
    blocks: [
      {measures: "TYOTTOMATLOPUSSA TYOVOIMATK", first: "2021-01", last: "2021-05"},
      {measures: "TYOTTOMATLOPUSSA TYOVOIMATK", first: "2021-06", last: "2021-09"},
      {measures: "TYOTTOMATLOPUSSA TYOVOIMATK", first: "2021-10", last: "2022-02"}
    ]
  });
});
