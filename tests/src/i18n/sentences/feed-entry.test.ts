import {describe, expect, test} from "vitest";
import {cellsSentence, feedEntrySentence, feedEntryTitle, reachedSentences} from "../../../../src/i18n/sentences.ts";
import {chartSentence, revisionText} from "../../../../src/i18n/sentences.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {FeedEntry} from "../../../../src/model/pages/feeds.ts";
import {claimsIn} from "../../../wording/claims.ts";
import {coverage, espoo, point, summary} from "../samples.ts";

const figure = {
  summary: summary(point("2022-02", 10), point("2021-02", 12), point("2022-02", 9)),
  coverage: coverage("unemployed-share", {last: "2022-02"})
};
const entry: FeedEntry = {
  vintage: "2022-03-22",
  reached: [
    {month: "2022-02", indicators: ["unemployed-share", "vacancies"]},
    {month: "2021-12", indicators: ["jobseekers"]}
  ],
  figure,
  added: 1200,
  revised: 1,
  revisions: []
};
const noNewMonth = {...entry, reached: []};

describe("the title of an entry", () => {
  test("names the newest month that came", () => {
    expect(feedEntryTitle("Espoo", entry, "fi")).toBe("Espoo: luvut helmikuuhun 2022 asti");
    expect(feedEntryTitle("Esbo", entry, "sv")).toBe("Esbo: siffror till och med februari 2022");
    expect(feedEntryTitle("Espoo", entry, "en")).toBe("Espoo: figures to February 2022");
  });

  test("says when only earlier months were filled or changed", () => {
    expect(feedEntryTitle("Espoo", noNewMonth, "en")).toBe("Espoo: new figures for earlier months");
    expect(feedEntryTitle("Espoo", {...noNewMonth, added: 0}, "fi")).toBe("Espoo: muuttuneita lukuja");
    expect(feedEntryTitle("Esbo", {...noNewMonth, added: 0}, "sv")).toBe("Esbo: ändrade siffror");
  });
});

describe("the text of an entry", () => {
  test("tells the figures as a chart did then, and not that the series has ended since", () => {
    const told = feedEntrySentence(entry, espoo, "en");
    const onThePage = chartSentence(figure.summary, figure.coverage, espoo, "en");
    expect(told.replaceAll("\u00a0", " ")).toBe(
      "At the end of February 2022, 10.0 per cent of the labour force in Espoo was unemployed. " +
        "The share was 2.0 percentage points lower than a year earlier. " +
        "In municipalities without a pilot the share was 9.0 per cent, 1.0 percentage points lower than in Espoo."
    );
    expect(onThePage.startsWith(`${told} `)).toBe(true);
    expect(feedEntrySentence({...entry, figure: null}, espoo, "en")).toBe("");
  });

  test("lists the new months with their indicators", () => {
    expect(reachedSentences(entry, "fi")).toEqual([
      "Uusin kuukausi: helmikuu 2022 (työttömien osuus, avoimet paikat).",
      "Uusin kuukausi: joulukuu 2021 (työnhakijat)."
    ]);
  });

  test.each([
    [
      0,
      1,
      "Uusia lukuja ei tullut. Yksi aiempi luku muuttui.",
      "The source added no figures. One earlier figure changed."
    ],
    [
      1,
      0,
      "Lähteestä tuli yksi uusi luku. Aiemmat luvut eivät muuttuneet.",
      "The source added one figure. No earlier figure changed."
    ],
    [
      1200,
      25,
      "Lähteestä tuli 1 200 uutta lukua. 25 aiempaa lukua muuttui.",
      "The source added 1,200 figures. 25 earlier figures changed."
    ]
  ])("counts %i new and %i changed cells in whole sentences", (added, revised, finnish, english) => {
    const counted = {...entry, added, revised};
    expect(cellsSentence(counted, "fi").replaceAll("\u00a0", " ")).toBe(finnish);
    expect(cellsSentence(counted, "en")).toBe(english);
  });

  test.each(locales)("claims nothing, in %s", (locale) => {
    const said = [feedEntryTitle("X", entry, locale), ...reachedSentences(entry, locale), cellsSentence(entry, locale)];
    expect(said.flatMap((text) => claimsIn(text, locale))).toEqual([]);
  });
});

test("a revision is told as what stood there and what stands there now, unless one of them is confidential", () => {
  const revision = {measure: "M", area: "KU049", month: "2022-01", vintage: "2023-11-21", cause: "revised"} as const;
  expect(revisionText({...revision, oldValue: 12.3, newValue: 11.6}, "Espoo", "fi")).toBe("Espoo 1/2022: 12,3 → 11,6");
  expect(revisionText({...revision, oldValue: null, newValue: 11.6}, "Espoo", "fi")).toBeNull();
});
