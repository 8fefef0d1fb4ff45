import {describe, expect, test} from "vitest";
import {counts} from "../counts.ts";
import {builtSite} from "./built/built-site.ts";
import {elementsOf, parseHtml} from "./built/html.ts";
import {saidFigures} from "./built/said-figures.ts";

const {pages} = builtSite();

test("on every page a difference is that of the figures that are told, and a verdict is that of the band", () => {
  expect(pages.flatMap(({file, said}) => said.faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
});

test("every area, chart and municipality tells differences, as many in each language", () => {
  const kinds = [/^\/(alueet|sv\/omraden|en\/areas)\/[^/]+\//, /^\/(kunnat|sv\/kommuner|en\/municipalities)\/\d/];
  const telling = pages.filter(({address, said}) => kinds.some((kind) => kind.test(address)) && said.checked > 0);
  expect(telling.length).toBeGreaterThan(3 * counts.municipalities);
  const checked = ["fi", "sv", "en"].map((language) =>
    telling.filter(({lang}) => lang === language).reduce((sum, {said}) => sum + said.checked, 0)
  );
  expect(new Set(checked).size).toBe(1);
});

describe("a fault is found in", () => {
  const faults = (html: string, lang = "en") => saidFigures(elementsOf(parseHtml(html)), lang).faults.length;
  const years = (gap: string) =>
    `<table class="years"><tr><th>Year</th><th>Espoo</th><th>Others</th><th>Gap</th></tr>
     <tr><th>2019</th><td>9.4</td><td>8.5 <i>E</i></td><td>${gap}</td></tr></table>`;
  const answer = (change: string) =>
    `<div class="answer"><p class="answer-value"><b>23 648</b><span>henkilöä</span></p>
     <dl><dd><b>${change}</b> henkilöä <span>lokakuu 2022: 22 148 henkilöä</span></dd></dl></div>`;
  const sentence = (text: string) => `<p class="chart-sentence">${text}</p>`;
  const verdict = (words: string, gap: string) =>
    `<section class="area-finding"><p class="verdict">${words}</p><div class="drift-gap"><b>${gap}</b></div>
     <div class="drift-band"><b>±1.3</b></div></section>`;

  test("a table of years", () => {
    expect([faults(years("+0.9")), faults(years("+0.8")), faults(years("–"))]).toEqual([0, 1, 1]);
  });

  test("a box", () => {
    expect([faults(answer("+1 500"), "fi"), faults(answer("−1 500"), "fi")]).toEqual([0, 1]);
  });

  test("sentences, of whole years and of the last month", () => {
    const whole = (gap: string) =>
      sentence(
        "The rate in Oulu averaged 38.4 per cent in 2019 and 33.5 per cent in 2021. In municipalities without a pilot " +
          `the averages were 33.9 and 29.3 per cent, ${gap}.`
      );
    expect(faults(whole("4.5 and 4.2 percentage points lower"))).toBe(0);
    expect(faults(whole("4.5 and 4.3 percentage points lower"))).toBe(1);
    expect(faults(whole("4.5 and 4.2 percentage points higher"))).toBe(2);
    expect(faults(whole("4.5 percentage points lower in 2019 and 4.2 higher in 2021"))).toBe(1);
    expect(faults(whole("each 4.5 percentage points lower"))).toBe(1);
    expect(faults(whole("the same in 2019 and 4.2 percentage points lower in 2021"))).toBe(1);
    const last = (gap: string) =>
      sentence(`Andelen var 35,9 procent i Esbo. I kommuner utan försök var andelen 31,5 procent, ${gap} än i Esbo.`);
    expect(faults(last("4,4 procentenheter lägre"), "sv")).toBe(0);
    expect(faults(last("4,5 procentenheter lägre"), "sv")).toBe(1);
    expect(faults(last("4,4 procentenheter högre"), "sv")).toBe(1);
    expect(faults(sentence("Kunnissa ilman kokeilua oli toisin."), "fi")).toBe(1);
  });

  test("a verdict, which is that of the band and of as many municipalities as it tells", () => {
    const common =
      "No: it moved. Shifts this large are common: 48 of the 89 municipalities that had no pilot moved as far.";
    const rare = "For a single area, yes: it moved. None of the 89 municipalities that had no pilot moved as far.";
    expect([faults(verdict(common, "−0.4")), faults(verdict(rare, "−1.4"))]).toEqual([0, 0]);
    expect([faults(verdict(common, "−1.4")), faults(verdict(rare, "−0.4"))]).toEqual([1, 1]);
    expect(faults(verdict(common.replace("48", "4"), "−0.4"))).toBe(1);
  });
});
