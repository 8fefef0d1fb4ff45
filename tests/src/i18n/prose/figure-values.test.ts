import {describe, expect, test} from "vitest";
import {proseFigureValues} from "../../../../src/i18n/prose/figure-values.ts";
import type {ProseSources} from "../../../../src/i18n/prose/figure-values.ts";
import {proseFigures} from "../../../../src/i18n/prose/prose-figures.ts";
import type {ProseFigure} from "../../../../src/i18n/prose/prose-figures.ts";
import type {Locale} from "../../../../src/model/languages.ts";
import type {MethodsModel} from "../../../../src/model/pages/methods-page.ts";
import type {SiteModel} from "../../../../src/model/pages/pages.ts";
import {coverage, plain} from "../samples.ts";

function areaEffect(att: number, p: number, pAdjusted: number, unreliable: boolean | null) {
  return {area: "espoo", att, p, pAdjusted, unreliable, effects: []};
}

/** Two areas with three municipalities, one of which is in neither; two vintages, two indicators. */
const site = {
  areas: [{area: {municipalities: ["049", "091"]}}, {area: {municipalities: ["564"]}}],
  municipalityNames: {"049": {}, "091": {}, "564": {}, "445": {}},
  indicators: [
    coverage("unemployed-share", {first: "2006-01", last: "2025-02", countsLast: "2023-10"}),
    coverage("vacancies", {first: "2007-01", last: "2023-10"})
  ],
  vintages: [{date: "2023-11-21"}, {date: "2025-03-25"}],
  files: [
    {path: "/data/changes.csv", rows: 7},
    {path: "/data/revisions.csv", rows: 12_345}
  ]
} as unknown as SiteModel;

const detection = [
  {effect: -2, share: 0.875},
  {effect: -1, share: 0.4},
  {effect: 1, share: 0.3}
];

/** Of five areas two lie above and two below; two are unusual alone, one by a hair. */
const methods = {
  months: ["2021-01", "2021-02", "2021-03", "2021-04", "2023-10"],
  donors: ["005", "010", "020"],
  areas: [
    areaEffect(0.4, 0.05, 0.456, true),
    areaEffect(0.1, 0.051, 0.9, false),
    areaEffect(0, 0.9, 1, null),
    areaEffect(-0.2, 0.8, 1, true),
    areaEffect(-1.2, 0.012, 0.124, false)
  ],
  band: {att: 1.26, byMonth: []},
  controls: {region: 22, notClose: 6, signChanges: {rest: 4, similar: 5}},
  pooled: {
    kind: "pooled",
    areas: 5,
    donors: 3,
    estimates: [
      {estimator: "did", att: 9, standardError: 8},
      {estimator: "sdid", att: -0.164, standardError: 0.147}
    ],
    eventStudies: [
      {base: 0, years: [], preTest: {chiSquare: 1, degrees: 4, p: 0.9}},
      {base: -1, years: [], preTest: {chiSquare: 1, degrees: 4, p: 0.031}}
    ]
  },
  inTime: [
    {method: "sc", rms: 2.04, areas: []},
    {method: "did", rms: 1.5, areas: [{area: "espoo", inTime: {starts: ["2011-03", "2018-03"]}}]},
    {method: "sdid", rms: null, areas: []}
  ],
  simulated: {
    panels: 1000,
    estimators: [
      {estimator: "did", falseAlarms: 0.99, detection: []},
      {estimator: "sdid", falseAlarms: 0.0525, detection}
    ]
  }
} as unknown as MethodsModel;

/** The figures with plain spaces, as the prose of a language has them. */
function figures(changes: {site?: object; methods?: object} = {}, locale: Locale = "en") {
  const sources = {site: {...site, ...changes.site}, methods: {...methods, ...changes.methods}} as ProseSources;
  const values = Object.entries(proseFigureValues(sources, locale));
  return Object.fromEntries(values.map(([id, value]) => [id, value && plain(value)])) as Record<ProseFigure, string>;
}

test("every figure that prose names has a value, and no other", () => {
  expect(Object.keys(figures()).toSorted()).toEqual([...new Set(Object.values(proseFigures).flat())].toSorted());
});

describe("the prose says", () => {
  test("what the site holds", () => {
    expect(figures()).toMatchObject({
      areas: "2",
      municipalities: "4",
      pilotMunicipalities: "3",
      indicators: "2",
      vintages: "2",
      newestVintage: "25 March 2025",
      revisions: "12,345"
    });
  });

  test("from when to when the headline goes, and how far its counts do", () => {
    expect(figures()).toMatchObject({
      firstMonth: "January 2006",
      lastMonth: "February 2025",
      countsLast: "October 2023",
      earlierEnds: "1 ends in October 2023"
    });
  });

  test("that counts go as far as the shares where no published shares carry them on", () => {
    const indicators = [coverage("unemployed-share", {last: "2025-02"})];
    expect(figures({site: {indicators}})).toMatchObject({countsLast: "February 2025", earlierEnds: ""});
  });

  test("in how many areas which control is there, and where the base period decides", () => {
    expect(figures()).toMatchObject({regionAreas: "22", notCloseAreas: "6", flipsRest: "4", flipsSimilar: "5"});
  });

  test("how many areas lie above and below, are unusual, or cannot be relied on; none is both, and zero is neither", () => {
    expect(figures()).toMatchObject({
      areasAbove: "2",
      areasBelow: "2",
      areasUnusual: "2",
      unreliableAreas: "2",
      smallestAdjustedP: "0.12"
    });
  });

  test("the months of the pilots that are seen, not those before", () => {
    expect(figures()).toMatchObject({pilotMonths: "3", observedLast: "October 2023", donors: "3"});
  });

  test("how wide the usual variation is, and how far each method missed", () => {
    expect(figures()).toMatchObject({
      band: "1.3 percentage points",
      missDid: "1.5 percentage points",
      missSc: "2.0 percentage points",
      missSdid: null,
      lastPretendedYear: "2018"
    });
  });

  test("of all areas together what the weighted comparison and the usual base year give", () => {
    expect(figures()).toMatchObject({
      pooledEffect: "−0.16 percentage points",
      pooledError: "0.15",
      preTestP: "0.03"
    });
  });

  test("what the simulation of the weighted comparison gave", () => {
    expect(figures()).toMatchObject({panels: "1,000", falseAlarms: "5.25", detectOne: "40", detectTwo: "87.5"});
  });

  test("all of it in the manner of its language", () => {
    const {revisions, newestVintage, lastMonth, smallestAdjustedP, pooledEffect, detectTwo} = figures({}, "fi");
    expect([revisions, newestVintage, lastMonth, smallestAdjustedP, pooledEffect, detectTwo]).toEqual([
      "12 345",
      "25.3.2025",
      "helmikuu 2025",
      "0,12",
      "−0,16 prosenttiyksikköä",
      "87,5"
    ]);
  });
});

describe("there is no figure", () => {
  test("of areas, bands and years where nothing could be estimated", () => {
    const pooled = {kind: "unavailable", reason: "too few donors", units: []};
    expect(figures({methods: {areas: [], band: null, pooled, inTime: []}})).toMatchObject({
      areasAbove: "0",
      smallestAdjustedP: null,
      band: null,
      lastPretendedYear: null,
      missDid: null,
      pooledEffect: null,
      pooledError: null,
      preTestP: null
    });
  });
});

describe("a source is refused", () => {
  const withoutDetection = [{estimator: "sdid", falseAlarms: 0.05, detection: detection.slice(1)}];
  const cases: [what: string, changes: {site?: object; methods?: object}][] = [
    ["the headline indicator", {site: {indicators: []}}],
    ["a vintage", {site: {vintages: []}}],
    ["the file of revisions", {site: {files: []}}],
    ["months", {methods: {months: []}}],
    ["the simulation of the weighted comparison", {methods: {simulated: {panels: 1, estimators: []}}}],
    ["detection of -2", {methods: {simulated: {panels: 1, estimators: withoutDetection}}}]
  ];
  test.each(cases)("without %s", (what, changes) => {
    expect(() => figures(changes)).toThrow(`figures of the prose: expected ${what}`);
  });
});
