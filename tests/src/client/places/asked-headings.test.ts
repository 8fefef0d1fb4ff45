import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {cautionIds} from "../../../../src/model/cautions.ts";
import {language} from "../../../../src/i18n/language.ts";
import {indexedTopics} from "../../../../src/i18n/topics/topic-index.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {Locale} from "../../../../src/model/languages.ts";
import {finderIn} from "../reference-places.ts";

// The methods page is long: whoever asks for a part of it by its own words is led to that part.

const pages = {fi: "/menetelmat/", sv: "/sv/metoder/", en: "/en/methods/"};

describe.each(locales)("in %s", (locale) => {
  const find = finderIn(locale);
  const found = (typed: string) => find(typed).flatMap(({hits}) => hits.map(({place}) => place.href));
  const headings = headingsOf(locale);

  test.each(headings)("the heading %j is found by its words", (heading) => {
    expect(found(heading)[0]).toBe(pages[locale] + anchorOf(heading));
  });

  test.each(headings)("the heading %j is found with a letter left out of its longest word", (heading) => {
    expect(found(misspelt(heading))).toContain(pages[locale] + anchorOf(heading));
  });

  test("what is led to on the methods page is a heading of it or one of the cautions there", () => {
    const anchors = new Set([...headings.map(anchorOf), ...cautionIds.map((id) => `#caution-${id}`)]);
    const led = indexedTopics(locale, "/").flatMap(({href}) => href.split(pages[locale])[1] ?? []);
    expect(led.length).toBeGreaterThan(headings.length);
    expect(led.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  test("a caution is led to by the title that it has on the page", () => {
    const {cautions} = language(locale);
    const led = indexedTopics(locale, "/").filter(({href}) => href.includes("#caution-"));
    expect(led.length).toBeGreaterThan(0);
    for (const {href, names} of led) {
      const id = cautionIds.find((caution) => href.endsWith(`#caution-${caution}`));
      expect(names[0]?.[0]).toBe(id && cautions[id].title);
    }
  });
});

function headingsOf(locale: Locale): string[] {
  const prose = readFileSync(`src/content/${locale}/methods.md`, "utf8");
  return [...prose.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = ""]) => heading);
}

/** As Markdown makes it: small letters and digits with a hyphen for each space. */
function anchorOf(heading: string): string {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, "");
  return `#${kept.replaceAll(" ", "-")}`;
}

function misspelt(heading: string): string {
  const longest = heading.split(" ").toSorted((a, b) => b.length - a.length)[0] ?? "";
  const middle = Math.floor(longest.length / 2);
  return heading.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
}
