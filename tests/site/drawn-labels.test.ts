import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {builtSite} from "./built/built-site.ts";
import {covered, drawnTexts} from "./built/drawn-texts.ts";

test("no words of a drawing cover others, at any width for which it is drawn", {timeout: 300_000}, () => {
  const {folder, pages} = builtSite();
  let count = 0;
  const faults = pages.flatMap(({file}) => {
    const drawings = [
      ...readFileSync(join(folder, file), "utf8").matchAll(/<svg[^>]* class="([^"]*drawing[^"]*)".*?<\/svg>/gs)
    ];
    count += drawings.length;
    return drawings.flatMap(([svg, manner = ""]) =>
      covered(drawnTexts(svg)).map((pair) => `${file} ${manner}: ${pair}`)
    );
  });
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(pages.length);
});

test("words that cover others are found, letters of every line of a label counted", () => {
  const drawing = (label: string) => `<svg viewBox="0 0 320 270" text-anchor="middle">
    <g font-size="12" transform="translate(0,10)"><text y="0.71em" transform="translate(204,246)">2025</text></g>
    <g text-anchor="start" font-size="12">${label}</g></svg>`;
  const name = (y: number) => `<text transform="translate(214,${y})"><tspan x="0" y="0.82em">Etelä-</tspan>
    <tspan x="0" dy="1.15em">Pohjanmaa</tspan></text>`;
  expect(covered(drawnTexts(drawing(name(235))))).toEqual(["2025 | Pohjanmaa"]);
  expect(covered(drawnTexts(drawing(name(210))))).toEqual([]);
  expect(covered(drawnTexts(drawing('<text transform="translate(100,264) rotate(-90)">Koronavuosi</text>')))).toEqual(
    []
  );
});
