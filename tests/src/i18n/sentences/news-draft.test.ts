import {describe, expect, test} from "vitest";
import {areaNews, municipalityNews} from "../../../../src/i18n/sentences/news-draft.ts";
import {locales} from "../../../../src/model/languages.ts";
import {claimsIn} from "../../../wording/claims.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";
import {madeUpModel} from "../../outputs/answers/made-up-answer.ts";
import {areaNamed, coverage, places, plain, point} from "../samples.ts";

const address = "https://statistics.example/page/";

describe("a draft for newsrooms", () => {
  test("of an area: figures, the gap and how usual it is, what they cannot say, and the source with its day", () => {
    const {chart, area, weighted, controls} = madeUpModel([9, 8, 9, 8, 9]);
    const {coverage: covered} = madeUpSource([9, 8, 9, 8, 9]);
    for (const locale of locales) {
      const model = {area, comparison: {weighted, controls}} as Parameters<typeof areaNews>[0];
      const {title, paragraphs} = areaNews(model, {chart, coverage: covered}, locale, address);
      expect(title).not.toBe("");
      expect(paragraphs).toHaveLength(4);
      expect(paragraphs.flatMap((paragraph) => claimsIn(paragraph, locale))).toEqual([]);
      expect(paragraphs.at(-1)).toMatch(/StatFin 12r5.*CC BY 4\.0.*https:\/\/statistics\.example\/page\/$/);
    }
  });

  test("of a municipality: whether it had a pilot, and its level, of which nothing follows", () => {
    const kouvola = places("municipalities").find(({name}) => name.fi === "Kouvola")!;
    const subject = {
      municipality: kouvola,
      chart: {
        indicator: "unemployed-share",
        months: [point("2024-12", 12)],
        means: null,
        years: [],
        last: point("2024-12", 12),
        yearEarlier: point("2023-12", 11),
        brokenIn: null,
        after: null,
        breaks: [],
        revised: []
      },
      coverage: coverage("unemployed-share"),
      numbers: "enough",
      beside: {inside: "in Kymenlaakso", points: [point("2024-12", 11)]},
      rest: null,
      country: [point("2024-12", 10)]
    } as const;
    const said = (area: Parameters<typeof municipalityNews>[1]["area"]) =>
      municipalityNews(subject, {area, standing: "Standing."}, "en", address).paragraphs.map(plain);
    expect(said(null).slice(0, 4)).toEqual([
      "At the end of December 2024, 12.0 per cent of the labour force in Kouvola was unemployed. " +
        "At the same time the figure was 11.0 per cent in Kymenlaakso and 10.0 per cent in the whole country.",
      "Kouvola had no pilot.",
      "Standing. The figure is a level and says nothing about a pilot: the levels of municipalities differed before the pilots, too.",
      "The figures do not show why unemployment changed."
    ]);
    expect(said({...areaNamed("pirkanmaa"), members: 11})[3]).toMatch(/^The figures cover everyone/);
  });
});
