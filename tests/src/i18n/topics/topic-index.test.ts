import {describe, expect, test} from "vitest";
import {wordsIn} from "../../../../src/client/places/name-endings.ts";
import {indexedTopics} from "../../../../src/i18n/topics/topic-index.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import {locales} from "../../../../src/model/languages.ts";

describe.each(locales)("the topics in %s", (locale) => {
  const topics = indexedTopics(locale, "/statistics/");

  test("begin with the indicators, each at its page", () => {
    const hrefs = topics.slice(0, indicatorIds.length).map(({href}) => href.split("/").at(-2));
    expect(hrefs).toEqual([...indicatorIds]);
  });

  test("each have a title of their own, an address below the base and the page that explains it", () => {
    const prefix = {fi: "/statistics/", sv: "/statistics/sv/", en: "/statistics/en/"}[locale];
    expect(topics.length).toBeGreaterThan(30);
    expect(new Set(topics.map(({names}) => names[0]?.[0])).size).toBe(topics.length);
    for (const {href, detail} of topics) expect([href.startsWith(prefix), detail !== ""]).toEqual([true, true]);
  });

  test("are asked for by words in every language, none so short that anything begins with it", () => {
    const other = indexedTopics(locale === "fi" ? "sv" : "fi", "/statistics/");
    topics.forEach(({asked}, i) => {
      expect(asked).toBe(other[i]?.asked);
      const stems = asked.split(",").map((stem) => wordsIn(stem).join(""));
      expect(stems.filter((stem) => !/^[a-z\d]{3,}$|^\d\d$/.test(stem))).toEqual([]);
    });
  });
});
