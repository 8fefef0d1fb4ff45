import {describe, expect} from "vitest";
import {addressesToOpen, area} from "../addresses.ts";
import {codeOf, publish} from "../embeds/embedded.ts";
import {lastMonth, named, rowAt, shown} from "../published.ts";
import {testIn} from "./engine-test.ts";
import {
  brokenWords,
  excessWidth,
  focusOn,
  isThere,
  middleOf,
  monthIn,
  neededHeight,
  textAt,
  textsAt
} from "./in-page.ts";
import type {Engine} from "./tab.ts";

const languages = [
  {language: "fi", folder: "/alueet", list: "/tietoja/", typed: "Tampereella", found: "/kunnat/837-tampere/"},
  {language: "sv", folder: "/sv/omraden", list: "/sv/om/", typed: "Jakobstads", found: "/sv/kommuner/598-pietarsaari/"},
  {language: "en", folder: "/en/areas", list: "/en/about/", typed: "Turku", found: "/en/municipalities/853-turku/"}
] as const;

/** What holds in every browser, not in the one alone in which most tests run. */
export function smokeTests(engine: Engine): void {
  const test = testIn(engine);

  describe.each(languages)("in $language", ({language, folder, list, typed, found}) => {
    const chart = `${folder}/${area}/unemployed/`;
    const table = `charts/${area}/unemployed`;
    const figure = "figure#lines";

    test("no heading breaks inside a word", {timeout: 240_000}, async ({site: {tab, origin}}) => {
      const addresses = [...addressesToOpen(), ...embeds].filter((address) => languageOf(address) === language);
      expect(addresses.length).toBeGreaterThan(10);
      const broken: string[] = [];
      for (const address of addresses) {
        await tab.open(origin + address);
        for (const width of engine.widths) {
          await tab.resize(width, 800);
          await expect.poll(() => tab.run(() => innerWidth)).toBe(width);
          const words = await tab.run(brokenWords);
          broken.push(...[...new Set(words)].map((word) => `${address} at ${width}: ${word}`));
        }
      }
      expect(broken).toEqual([]);
    });

    test("a chart is read by keys and by pointer", async ({site: {tab, origin}}) => {
      await tab.resize(900, 800);
      await tab.open(origin + chart);
      // The script of readings comes with the first sign of a reader.
      await tab.pointAt({x: 300, y: 300});
      await tab.pointAt({x: 320, y: 310});
      await expect.poll(() => tab.run(isThere, `${figure} .reading-pad`)).toBe(true);
      const last = lastMonth(table);
      await tab.run(focusOn, `${figure} .reading-pad`);
      await tab.press("ArrowRight");
      const says = `${figure} chart-reader > [role=status]`;
      await expect.poll(() => tab.run(textAt, says)).toContain(named(last, language));
      expect(await tab.run(textAt, says)).toContain(shown(rowAt(table, last)["area"], language));
      await tab.press("Escape");
      await expect.poll(() => tab.run(textAt, says)).toBe("");
      await tab.pointAt(await tab.run(monthIn, figure, "2021-03"));
      const box = `${figure} .readout:not([hidden])`;
      await expect.poll(() => tab.run(textAt, box)).toContain(shown(rowAt(table, "2021-03")["area"], language));
    });

    test("a table is sorted by its figures", async ({site: {tab, origin}}) => {
      await tab.resize(900, 800);
      await tab.open(origin + chart);
      const months = `${figure} table[data-newest]`;
      const head = `${months} thead th:nth-of-type(2)`;
      // Whatever folds the table up, and what sorts it comes when it is unfolded.
      await tab.run(middleOf, months);
      await expect.poll(() => tab.run(isThere, `${head} > button`)).toBe(true);
      await tab.clickAt(await tab.run(middleOf, `${head} > button`));
      await expect.poll(() => tab.run(isThere, `${head}[aria-sort=ascending]`)).toBe(true);
      const upwards = (await tab.run(textsAt, `${months} tbody:first-of-type td:nth-of-type(1)`)).map(numberIn);
      expect(upwards.length).toBeGreaterThan(100);
      expect(upwards).toEqual(upwards.toSorted((a, b) => a - b));
      await tab.clickAt(await tab.run(middleOf, `${head} > button`));
      await expect.poll(() => tab.run(isThere, `${head}[aria-sort=descending]`)).toBe(true);
      const downwards = (await tab.run(textsAt, `${months} tbody:first-of-type td:nth-of-type(1)`)).map(numberIn);
      expect(downwards).toEqual(upwards.toReversed());
    });

    test("an inflected name leads to its page", async ({site: {tab, origin}}) => {
      await tab.resize(900, 800);
      await tab.open(origin + list);
      await expect.poll(() => tab.run(isThere, "place-search [role=combobox]")).toBe(true);
      await tab.run(focusOn, "place-search [role=combobox]");
      await tab.type(typed);
      await expect.poll(() => tab.run(isThere, "place-search [role=option]")).toBe(true);
      await tab.press("ArrowDown");
      await tab.press("Enter");
      await expect.poll(() => tab.run(() => location.pathname)).toBe(found);
    });
  });

  test("a heading that breaks inside a word would be found", async ({site: {tab, origin}}) => {
    await tab.open(`${origin}/en/about/`);
    expect(await tab.run(brokenWords)).toEqual([]);
    await tab.run(() => {
      const heading = document.querySelector("h2");
      heading?.replaceChildren("Unemployment");
      if (heading) Object.assign(heading.style, {hyphens: "auto", inlineSize: "4em"});
    });
    expect(await tab.run(brokenWords)).toEqual(["H2 Unemployment"]);
  });

  test("a frame on the page of somebody else becomes as high as the chart in it", async ({site: {tab, origin}}) => {
    const ends: (() => unknown)[] = [];
    const script = `<script async src="${origin}/embed/v1/resize.js"></script>`;
    const body = codeOf(embedded).html.replaceAll("{site}", origin) + script;
    const story = await publish(`<!doctype html><html lang="en"><title>News</title>${body}</html>`, undefined, ends);
    const heights: number[] = [];
    for (const width of [500, 900]) {
      await tab.resize(width, 800);
      await tab.open(story);
      const frame = () => tab.run(() => document.querySelector("iframe")?.getBoundingClientRect().toJSON() as DOMRect);
      const before = await frame();
      // So high that no bar for scrolling takes of its width.
      await tab.resize(Math.round(before.width), 3000);
      await tab.open(`${origin}/embed/${embedded}/`);
      const needed = await tab.run(neededHeight);
      await tab.resize(width, 800);
      await tab.open(story);
      await expect.poll(async () => (await frame()).height).toBe(needed);
      heights.push(needed);
    }
    for (const end of ends) await end();
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
  });

  test("no page scrolls sideways or has errors", async ({site: {tab, origin}}) => {
    for (const {folder} of languages) {
      for (const address of [`${folder}/${area}/`, `${folder}/${area}/unemployed/`]) {
        await tab.open(origin + address);
        await tab.resize(engine.widths[0] ?? 0, 800);
        expect(await tab.run(excessWidth), address).toBeLessThanOrEqual(0);
      }
    }
    expect(tab.errors() ?? []).toEqual([]);
  });
}

const embedded = "en/pirkanmaa/unemployed-share";
const embeds = ["fi", "sv", "en"].map((language) => `/embed/${language}/${area}/long-term-unemployed-share/`);

function languageOf(address: string): string {
  return /^(?:\/embed)?\/(sv|en)\//.exec(address)?.[1] ?? "fi";
}

/** A figure of a table; the letter of its status may stand after it. */
function numberIn(text: string): number {
  return Number(/^[\d\s]+/.exec(text.replaceAll(",", ""))?.[0].replaceAll(/\s/g, ""));
}
