import {expect, test} from "vitest";
import MethodsTable from "../../../../src/components/area/MethodsTable.astro";
import type {ComparisonFigures, ComparisonResult} from "../../../../src/model/comparisons/comparison-results.ts";
import type {AreaComparison} from "../../../../src/model/pages/pages.ts";
import {select} from "../../../site/built/html.ts";
import {madeUpWeighted} from "../../charts/made-up-chart-page.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";
import {hrefsOf, render, textsOf, within} from "../render.ts";

const none = {p: null, pAdjusted: null, band: null, rmspePre: null, inTime: null, conformalP: null, flag: null};

function row(more: Partial<ComparisonResult>, figures: Partial<ComparisonFigures> = {}): ComparisonResult {
  const window = {first: "2021-03", last: "2023-10"} as const;
  const result = {
    kind: "figures",
    window,
    att: -0.4,
    attByYear: [-0.4],
    ...none,
    wholePilot: null,
    ...figures
  } as const;
  return {area: "espoo", indicator: "unemployed-share", control: "rest", method: "did", base: null, result, ...more};
}

function shown(methods: readonly ComparisonResult[], methodsDisagree = false) {
  const {controls} = madeUpSource([9, 8, 9, 8, 9]).model;
  const comparison: AreaComparison = {
    controls,
    methods,
    methodsDisagree,
    weighted: madeUpWeighted("as published", [8, 9])
  };
  return render(MethodsTable, {comparison, locale: "en"});
}

const unreliable = {control: "weighted", base: null} as const;

test("a remark stands once below the table, and every row that has it leads there", async () => {
  const html = await shown([
    row({}),
    row({...unreliable, method: "sc"}, {flag: "comparison unreliable"}),
    row({...unreliable, method: "sdid"}, {flag: "comparison unreliable"})
  ]);
  expect(within(html, "tbody", "tr").length).toBe(3);
  expect(hrefsOf(html, "tbody", "a")).toEqual(["#remark-1", "#remark-1"]);
  expect(textsOf(html, ".remarks", "li")).toEqual([expect.stringMatching(/unreliable/)]);
  expect(select(html, "li[id=remark-1]").length).toBe(1);
});

test("without remarks there is no list of them", async () => {
  expect(select(await shown([row({})]), ".remarks")).toEqual([]);
});

test("the whole pilot has a group of its own, where there is a number for it", async () => {
  const wholePilot = {att: 0.9, p: null, pAdjusted: null, band: null, inTime: null, flag: null, estimatedMonths: 14};
  const groups = async (rows: readonly ComparisonResult[]) => within(await shown(rows), "tbody").length;
  expect([await groups([row({})]), await groups([row({}, {wholePilot})])]).toEqual([1, 2]);
  expect(textsOf(await shown([row({}, {wholePilot})]), "th[scope=rowgroup]")[0]).toMatch(/Mar 2021 – Dec 2024/);
});

test("whether the methods agree is said in one of two ways", async () => {
  const verdict = async (disagree: boolean) => textsOf(await shown([row({})], disagree), ".methods-verdict");
  expect(await verdict(true)).not.toEqual(await verdict(false));
});
