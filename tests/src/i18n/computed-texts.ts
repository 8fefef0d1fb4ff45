import {language} from "../../../src/i18n/language.ts";
import {areaMeta, frontMeta} from "../../../src/i18n/page-titles.ts";
import {bandSentence, basesSentence, cardSentence, chartAltText, chartSentence} from "../../../src/i18n/sentences.ts";
import {chartTitle, comparisonSentence, courseSentence, gapAltText} from "../../../src/i18n/sentences.ts";
import {cellsSentence, feedEntryTitle, reachedSentences} from "../../../src/i18n/sentences.ts";
import {placeboSentence, seriesEndNote, viewTitle, wholeTitle} from "../../../src/i18n/sentences.ts";
import {verdictChangeText, verdictSentence} from "../../../src/i18n/sentences.ts";
import {frontWords} from "../../../src/i18n/sentences/comparison/front-finding.ts";
import {bordersCount, revisedCount, revisedText} from "../../../src/i18n/sentences/revised-points.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {Locale} from "../../../src/model/languages.ts";
import {monthRange} from "../../../src/model/months.ts";
import {viewIds} from "../../../src/model/pages/views.ts";
import {verdictRarities} from "../../../src/model/releases/releases.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {named} from "../../named.ts";
import {coverage, espoo, estimate, inTime, indicator, point, summary} from "./samples.ts";

/** Computed texts in all their turns. */
export function* computedTexts(locale: Locale): Generator<string> {
  yield* chartTexts(locale);
  yield* comparisonTexts(locale);
  yield* feedTexts(locale);
  yield* releaseTexts(locale);
  yield cardSentence(summary(point("2024-10", 10), null, point("2024-10", 10)), locale);
  yield* pageTexts(locale);
}

function* pageTexts(locale: Locale): Generator<string> {
  const years = {first: {year: "2019", area: 10, rest: 9}, last: {year: "2024", area: 11, rest: 9.5}};
  const headline = coverage("unemployed-share");
  const metas = [years, null].map((of) => areaMeta(espoo, {coverage: headline, years: of}, locale));
  yield* [frontMeta("2024-12", locale), ...metas].flatMap(({title, description}) => [title, description]);
  const months = {first: "2021-03", last: "2023-10"} as const;
  const some = ["porvoo", "raahe", "salo"];
  for (const usual of [0, 1, 22, 23]) {
    const found = {months, compared: 23, usual, notRare: some.slice(usual % 3), unusual: some.slice(0, 23 - usual)};
    const {heading, cautions, named, older} = frontWords(found, {years}, 25, locale);
    yield* [heading, ...cautions, ...named.map(({text}) => text), older ?? ""];
  }
}

function* feedTexts(locale: Locale): Generator<string> {
  const known = {vintage: "2024-11-19", figure: null, revisions: []};
  for (const reached of [[], [{month: "2024-10", indicators: indicatorIds}] as const])
    for (const count of [0, 1, 5]) {
      const entry = {...known, reached, added: count, revised: 5 - count};
      yield* [feedEntryTitle(espoo.name[locale], entry, locale), cellsSentence(entry, locale)];
      yield* reachedSentences(entry, locale);
    }
}

function* releaseTexts(locale: Locale): Generator<string> {
  const sides = (["higher", "lower"] as const).flatMap((side) =>
    verdictRarities.map((rarity) => ({kind: "estimate", side, rarity, isDoubtful: side === "lower"}) as const)
  );
  for (const [i, before] of sides.entries()) {
    const after = sides[i + 1] ?? ({kind: "unavailable", reason: "too few donors"} as const);
    yield verdictChangeText({indicator: "vacancies", area: "espoo", before, after}, espoo.name[locale], locale);
  }
  const {verdictsNote, verdictsHeading, first, filled, revised, reworded, newFiles, ...words} =
    language(locale).releaseSentences;
  yield* [
    verdictsNote,
    verdictsHeading(1, "1"),
    verdictsHeading(5, "5"),
    first,
    filled,
    revised("2021"),
    reworded,
    newFiles
  ];
  yield* [words.changedTables, words.tables(1, "1", ""), words.tables(5, "5", "")];
  const changed = {
    month: "2024-10",
    first: 10,
    vintage: "2025-02-25",
    now: {value: 9, reason: null},
    cause: "revised"
  } as const;
  const grown = {...changed, cause: "borders"} as const;
  yield* [revisedText(grown, "percent", locale), bordersCount([grown], locale), bordersCount([grown, changed], locale)];
  yield* [revisedText(changed, "percent of labour force", locale), revisedCount(1, locale), revisedCount(5, locale)];
}

/** The sentences of charts in all their turns. */
export function* chartTexts(locale: Locale): Generator<string> {
  const earlier = [12, 8, 10, null].map((value) => point("2023-10", value));
  const lasts: SeriesPoint[] = [
    point("2024-10", 10),
    point("2024-10", 10, {status: "provisional"}),
    point("2024-10", 10, {status: "break"}),
    point("2024-10", 10, {status: "estimated"}),
    point("2024-10", 10, {status: "estimated", bounds: {low: 9, high: 11}})
  ];
  for (const id of indicatorIds) {
    yield wholeTitle(chartTitle(indicator(id), espoo, locale));
    yield seriesEndNote(coverage(id, {last: "2024-10", countsLast: "2023-10"}), locale) ?? "";
    yield chartAltText([{id: "area", points: lasts}], coverage(id), espoo, locale);
    yield chartSentence(
      {...summary(point("2024-10", 10), null, null), brokenIn: "2024-06"},
      coverage(id),
      espoo,
      locale
    );
    for (const last of lasts)
      for (const other of earlier)
        yield chartSentence(
          summary(last, other, {...other, month: "2024-10"}),
          coverage(id, {last: "2024-11"}),
          espoo,
          locale
        );
  }
}

function* comparisonTexts(locale: Locale): Generator<string> {
  const points = monthRange("2021-01", "2021-06").map((month) => ({month, effect: -1, comparison: 9, band: 1.3}));
  for (const id of indicatorIds)
    for (const att of [-1.2, 0, 1.2])
      for (const p of [45 / 90, 10 / 90, 1 / 90, 0.5001, 0.15])
        for (const pAdjusted of [0.8, 0.04])
          for (const misses of [null, inTime(2, 5), inTime(0.5, 8), inTime(0.9, 5)]) {
            const found = estimate({att, p, pAdjusted, points, inTime: misses, unreliable: misses !== null});
            const weighted = {scale: "as published", estimate: found, areas: p < 0.1 ? 25 : 8, placebos: 89} as const;
            const {finding, cautions} = comparisonSentence({weighted, controls: alone}, id, espoo, locale);
            yield* [finding, ...cautions, verdictSentence(weighted, locale)];
            yield bandSentence(found, "as published", locale) ?? "";
            yield courseSentence(found, "as published", locale) ?? "";
            yield gapAltText(found, indicator(id), espoo, locale);
          }
  yield language(locale).comparisonSentences.erredAlike("2011", "2017", 7);
  for (const p of [1, 2, 24].map((rank) => rank / 90)) yield placeboSentence(p, 89, locale) ?? "";
  for (const view of viewIds) yield wholeTitle(viewTitle(view, indicator("unemployed-share"), espoo, locale));
  for (const early of [-1, 0, 1, 2]) yield basesSentence(bothBases(early, 1), "rest", locale) ?? "";
}

const alone = {noComparableArea: named("a")};

function bothBases(early: number, late: number): Parameters<typeof basesSentence>[0] {
  const none = {p: null, pAdjusted: null, band: null, rmspePre: null, inTime: null, conformalP: null, flag: null};
  const rows = [
    [{first: "2019-03", last: "2020-02"}, early],
    [{first: "2020-03", last: "2021-02"}, late]
  ] as const;
  return rows.map(([base, att]) => ({
    area: "espoo",
    indicator: "unemployed-share",
    control: "rest",
    method: "did",
    base,
    result: {
      kind: "figures",
      window: {first: "2021-03", last: "2023-10"},
      att,
      attByYear: [],
      ...none,
      wholePilot: null
    }
  }));
}
