import {expect, test} from "vitest";
import {proseConditionValues} from "../../../src/i18n/prose-condition-values.ts";
import type {ConditionSources} from "../../../src/i18n/prose-condition-values.ts";
import {proseConditions} from "../../../src/i18n/prose-figures.ts";
import type {ProseCondition} from "../../../src/i18n/prose-figures.ts";
import {locales} from "../../../src/model/languages.ts";
import type {PooledEstimates} from "../../../src/model/comparisons.ts";
import {earlierEnds} from "../../../src/i18n/sentences/earlier-ends.ts";

const [early, middle, late] = ["2022-02", "2023-10", "2025-01"] as const;

function pooled(att: number, standardError: number, p: number): PooledEstimates {
  return {
    kind: "pooled",
    areas: 25,
    donors: 89,
    estimates: [
      {estimator: "did", att: 9, standardError: 0.001},
      {estimator: "sdid", att, standardError}
    ],
    eventStudies: [{base: -1, years: [], preTest: {chiSquare: 1, degrees: 4, p}}]
  };
}

/** Two vintages, the second of which carries the shares on; no area stands out. */
const today: ConditionSources = {
  site: {
    indicators: [
      {last: late, countsLast: middle},
      {last: middle, countsLast: null},
      {last: early, countsLast: null}
    ],
    vintages: ["2023-11-21", "2025-02-25"],
    files: [{path: "/data/revisions.csv", rows: 3}]
  },
  methods: {months: ["2021-02", "2021-03", middle], areas: [{pAdjusted: 0.8}], pooled: pooled(0.16, 0.14, 0.03)}
};

/** One vintage in which every indicator reaches beyond the pilots. */
const whole: ConditionSources = {
  site: {
    indicators: [
      {last: "2026-10", countsLast: null},
      {last: "2026-10", countsLast: null}
    ],
    vintages: ["2026-11-20"],
    files: [{path: "/data/revisions.csv", rows: 0}]
  },
  methods: {
    months: ["2021-03", "2024-12"],
    areas: [{pAdjusted: 0.8}, {pAdjusted: 0.04}],
    pooled: pooled(0.3, 0.1, 0.4)
  }
};

const expected: Readonly<Record<ProseCondition, [today: boolean, whole: boolean]>> = {
  sharesOutlastCounts: [true, false],
  seriesEndApart: [true, false],
  severalVintages: [true, false],
  revised: [true, false],
  wholePilot: [false, true],
  noneStandsOut: [true, false],
  pooledNearItsError: [true, false],
  movedApartBefore: [true, false]
};

test("every condition is tried both ways", () => {
  expect(Object.keys(expected).toSorted()).toEqual([...new Set(Object.values(proseConditions).flat())].toSorted());
  expect(Object.values(expected).filter(([one, other]) => one === other)).toEqual([]);
});

test.each(Object.entries(expected))("%s follows from the figures", (id, values) => {
  const condition = id as ProseCondition;
  expect([today, whole].map((sources) => proseConditionValues(sources)[condition])).toEqual(values);
});

test("nothing is said of all areas together where they could not be estimated together", () => {
  const none = {kind: "unavailable", reason: "too few donors", units: []} as const;
  const values = proseConditionValues({...today, methods: {...today.methods, pooled: none}});
  expect([values.pooledNearItsError, values.movedApartBefore]).toEqual([false, false]);
});

test("how many indicators end before the last month is said in each language", () => {
  const indicators = [late, early, middle, early, late].map((last) => ({last}));
  expect(locales.map((locale) => earlierEnds(indicators, locale))).toEqual([
    "helmikuuhun 2022 yltää 2 mittaria ja lokakuuhun 2023 yltää 1 mittari",
    "2 mått når till februari 2022 och 1 mått når till oktober 2023",
    "2 end in February 2022 and 1 ends in October 2023"
  ]);
});
