import {describe, expect, test} from "vitest";
import {planUpdate} from "../../../../scripts/sources/pxweb/plan.ts";
import type {Offer, Wishes} from "../../../../scripts/sources/pxweb/plan.ts";
import {addMonths, monthRange} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {ObservationState} from "../../../../src/model/observations/observations.ts";

const noWishes: Wishes = {full: false, from: null, measures: []};
const areas = ["SSS", "KU049", "KU091", "KU199", "MK01"];
const figures = ["SSS", "KU049", "KU091"];
const measures = ["TYOTTOMATLOPUSSA", "TYOVOIMATK"];

/** A table of these areas and measures from 2009 on. */
function offerTo(last: Month, changes: Partial<Offer> = {}): Offer {
  return {areas, figures, months: monthRange("2009-01", last), measures, ...changes};
}

/** Every cell from 2006 on, up to the month given for each measure. */
function heldTo(lasts: Record<string, Month>, codes = ["SSS", "KU049", "KU091"]): ObservationState {
  const months = monthRange("2006-01", Object.values(lasts).toSorted().at(-1)!);
  const column = (last: Month) =>
    months.map((month) => (month <= last ? ({value: 1, status: "normal", vintage: "2022-03-22"} as const) : null));
  const columns = Object.entries(lasts).map(
    ([measure, last]) => [measure, new Map(codes.map((code) => [code, column(last)]))] as const
  );
  return {vintage: "2022-03-22", months, columns: new Map(columns), confirmed: new Map(), retrieved: new Map()};
}

const complete = (last: Month): ObservationState => heldTo({TYOTTOMATLOPUSSA: last, TYOVOIMATK: last});

describe("everything is asked", () => {
  const cases: [string, Offer, ObservationState | null, string][] = [
    ["when nothing is held", offerTo("2026-06"), null, "everything: nothing of it is held yet"],
    [
      "when a measure ends before another one",
      offerTo("2026-06"),
      heldTo({TYOTTOMATLOPUSSA: "2026-05", TYOVOIMATK: "2022-02"}),
      "everything: months up to 2026-05 are missing in TYOVOIMATK"
    ],
    [
      "when two measures have never been held",
      offerTo("2026-06", {measures: [...measures, "LOMAUTETTU", "UUDETAVP"]}),
      complete("2026-05"),
      "everything: months up to 2026-05 are missing in LOMAUTETTU and 1 more"
    ],
    [
      "when municipalities have merged since, for the source then redraws all of history",
      offerTo("2026-06"),
      heldTo({TYOTTOMATLOPUSSA: "2026-05", TYOVOIMATK: "2026-05"}, ["SSS", "KU049", "KU091", "KU588"]),
      "everything: other municipalities than in 2026-05: KU588"
    ],
    [
      "when what is held ends more than a year ago",
      offerTo("2026-06"),
      complete("2025-05"),
      "everything: what is held ends in 2025-05"
    ]
  ];
  test.each(cases)("%s", (_, offer, held, why) => {
    expect(planUpdate(offer, held, noWishes)).toEqual({why, block: {measures: offer.measures, months: offer.months}});
  });

  test("when the person wants it", () => {
    const offer = offerTo("2026-06");
    const plan = planUpdate(offer, complete("2026-06"), {...noWishes, full: true});
    expect(plan).toEqual({why: "everything, as asked", block: {measures, months: offer.months}});
  });

  test("from a month on when the person wants it", () => {
    const plan = planUpdate(offerTo("2026-06"), null, {...noWishes, from: "2026-05"});
    expect(plan).toEqual({
      why: "everything from 2026-05, as asked",
      block: {measures, months: ["2026-05", "2026-06"]}
    });
  });
});

describe("where all the rest is held, the newest months are asked", () => {
  test("and those since January of last year, for the labour force steps in January and is corrected after it", () => {
    const {why, block} = planUpdate(offerTo("2026-06"), complete("2026-05"), noWishes);
    expect(block).toEqual({measures, months: monthRange("2025-01", "2026-06")});
    expect(why).toBe("what is newer than 2026-05, and what may have been revised since 2025-01");
  });

  test("and thirteen held months at least", () => {
    const {block} = planUpdate(offerTo("2027-01"), complete("2026-10"), noWishes);
    expect(block.months).toEqual(monthRange("2025-10", "2027-01"));
  });

  test("even when nothing is newer, for it may have been revised", () => {
    const {block} = planUpdate(offerTo("2026-12"), complete("2026-12"), noWishes);
    expect(block.months).toEqual(monthRange("2025-01", "2026-12"));
  });

  test("but never months that have left the table", () => {
    const offer = offerTo("2026-06", {months: monthRange("2026-03", "2026-06")});
    expect(planUpdate(offer, complete("2026-05"), noWishes).block.months).toEqual(offer.months);
  });
});

test("a person can name measures, and only their months count", () => {
  const held = heldTo({TYOTTOMATLOPUSSA: "2026-05", TYOVOIMATK: "2022-02"});
  const {block} = planUpdate(offerTo("2026-06"), held, {...noWishes, measures: ["TYOTTOMATLOPUSSA"]});
  expect(block).toEqual({measures: ["TYOTTOMATLOPUSSA"], months: monthRange("2025-01", "2026-06")});
});

test.each([
  [{...noWishes, measures: ["TYOTTOMAT"]}, "--measures TYOTTOMAT: expected some of TYOTTOMATLOPUSSA,TYOVOIMATK"],
  [{...noWishes, from: addMonths("2026-06", 1)}, "--from 2026-07: expected a month up to 2026-06"]
])("wishes that the table cannot fulfil are refused", (wishes, message) => {
  expect(() => planUpdate(offerTo("2026-06"), null, wishes)).toThrow(message);
});
