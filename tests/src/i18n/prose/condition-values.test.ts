import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {proseConditionValues} from "../../../../src/i18n/prose/condition-values.ts";
import type {ConditionSources} from "../../../../src/i18n/prose/condition-values.ts";
import {proseFigureValues} from "../../../../src/i18n/prose/figure-values.ts";
import type {ProseSources} from "../../../../src/i18n/prose/figure-values.ts";
import {fillProse} from "../../../../src/i18n/prose/fill-prose.ts";
import {proseConditions, prosePages} from "../../../../src/i18n/prose/prose-figures.ts";
import type {ProseCondition, ProsePage} from "../../../../src/i18n/prose/prose-figures.ts";
import {earlierEnds} from "../../../../src/i18n/sentences/series-ends.ts";
import type {EstimatorId, PooledEstimates} from "../../../../src/model/comparisons/comparisons.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {InTimeTable} from "../../../../src/model/pages/methods-page.ts";

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

const controls = {region: 0, notClose: 0, signChanges: {rest: 0, similar: 0}};
const detection = [
  {effect: -1, share: 0.5},
  {effect: -2, share: 0.9}
];
const simulated = {panels: 10, estimators: [{estimator: "sdid", falseAlarms: 0.05, detection}]};

/** Two vintages, the second of which carries the shares on; no area stands out. */
const today: ConditionSources = {
  code: "https://code.example/",
  site: {
    indicators: [
      {last: late, countsLast: middle},
      {last: middle, countsLast: null},
      {last: early, countsLast: null}
    ],
    vintages: ["2023-11-21", "2025-02-25"],
    files: [{path: "/data/revisions.csv", rows: 3}]
  },
  methods: {
    months: ["2021-02", "2021-03", middle],
    areas: [{pAdjusted: 0.8}],
    band: {att: 1, byMonth: [1]},
    pooled: pooled(0.16, 0.14, 0.03),
    inTime: ["did", "sc", "sdid"].map((method) => missed(method as EstimatorId))
  }
};

/** One vintage in which every indicator reaches beyond the pilots. */
const whole: ConditionSources = {
  code: "https://code.example/",
  site: {
    indicators: [
      {last: "2026-10", countsLast: null},
      {last: "2026-10", countsLast: null}
    ],
    vintages: [{date: "2026-11-20"}],
    files: [{path: "/data/revisions.csv", rows: 0}]
  },
  methods: {
    months: ["2021-03", "2024-12"],
    areas: [{pAdjusted: 0.8}, {pAdjusted: 0.04}],
    band: {att: 1, byMonth: [1]},
    pooled: pooled(0.3, 0.1, 0.4),
    inTime: today.methods.inTime
  }
};

/** No area has an estimate, and all together have none. */
const nothing: ConditionSources = {
  ...whole,
  code: "",
  methods: {
    months: ["2021-03"],
    areas: [],
    band: null,
    pooled: {kind: "unavailable", reason: "too few donors", units: []},
    inTime: today.methods.inTime.map(({method}) => ({method, rms: null, areas: []}))
  }
};

const expected: Readonly<Record<ProseCondition, [today: boolean, whole: boolean, nothing: boolean]>> = {
  sharesOutlastCounts: [true, false, false],
  seriesEndApart: [true, false, false],
  severalVintages: [true, false, false],
  revised: [true, false, false],
  wholePilot: [false, true, false],
  banded: [true, true, false],
  someEstimated: [true, true, false],
  noneStandsOut: [true, false, false],
  someStandOut: [false, true, false],
  pretended: [true, true, false],
  pooledTogether: [true, true, false],
  pooledNearItsError: [true, false, false],
  pooledTested: [true, true, false],
  movedApartBefore: [true, false, false],
  codePublished: [true, true, false]
};

test("every condition is tried both ways", () => {
  expect(Object.keys(expected).toSorted()).toEqual([...new Set(Object.values(proseConditions).flat())].toSorted());
  expect(Object.values(expected).filter((values) => new Set(values).size === 1)).toEqual([]);
});

test.each(Object.entries(expected))("%s follows from the figures", (id, values) => {
  const condition = id as ProseCondition;
  expect([today, whole, nothing].map((sources) => proseConditionValues(sources)[condition])).toEqual(values);
});

test("all areas together are told only as far as they are known: without an error, without a test", () => {
  const told = (part: Partial<PooledEstimates>) => {
    const {methods} = today;
    const values = proseConditionValues({...today, methods: {...methods, pooled: {...pooled(0.1, 0.1, 0.1), ...part}}});
    return [values.pooledTogether, values.pooledTested];
  };
  expect(told({})).toEqual([true, true]);
  expect(told({estimates: [{estimator: "sdid", att: 0.1, standardError: null}]})).toEqual([false, true]);
  expect(told({eventStudies: []})).toEqual([true, false]);
});

describe.each(locales)("where nothing could be estimated the pages are written all the same, in %s:", (locale) => {
  const {site, methods} = nothing;
  const figures = proseFigureValues(
    {
      site: {...site, areas: [], municipalityNames: {}, indicators: [{...site.indicators[0], first: "2006-01"}]},
      methods: {...methods, donors: [], controls, simulated}
    } as unknown as ProseSources,
    locale
  );
  const written = (page: ProsePage, conditions: ReturnType<typeof proseConditionValues>) => {
    const html = readFileSync(`src/content/${locale}/${page}.md`, "utf8").replaceAll(/^(.+)$/gm, "<p>$1</p>");
    const parts = fillProse(html, {page, locale, base: "/", code: "", figures, conditions});
    return parts.map((part) => (part.kind === "html" ? part.html : "")).join("");
  };

  test.each(prosePages)("%s", (page) => {
    expect(written(page, proseConditionValues(nothing))).not.toMatch(/\{\{|\bnull\b|NaN|Infinity|undefined|∞/);
  });

  test("and a figure that there is not is never named", () => {
    expect(() => written("methods", {...proseConditionValues(nothing), banded: true})).toThrow(
      `prose methods/${locale}.md: {{band}} has no figure now`
    );
  });
});

/** Two pretended starts of one area. */
function missed(method: EstimatorId): InTimeTable {
  const inTime = {starts: ["2011-03", "2012-03"] as const, atts: [1, -1], rms: 1, sameSign: 1};
  return {method, rms: 1, areas: [{area: "espoo", inTime}]};
}

test("how many indicators end before the last month is said in each language", () => {
  const indicators = [late, early, middle, early, late].map((last) => ({last}));
  expect(locales.map((locale) => earlierEnds(indicators, locale))).toEqual([
    "helmikuuhun 2022 yltää 2 mittaria ja lokakuuhun 2023 yltää 1 mittari",
    "2 mått når till februari 2022 och 1 mått når till oktober 2023",
    "2 end in February 2022 and 1 ends in October 2023"
  ]);
});
