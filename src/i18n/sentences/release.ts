import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import type {NewMonths, ReleaseModel, TableChange, Verdict, VerdictChange} from "../../model/releases/releases.ts";
import {tableTopics} from "../../model/tables.ts";
import {uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {monthName, monthSpan, toMonth} from "../months.ts";
import {formatValue} from "../numbers.ts";

/** The title of a release that has none by hand: the most that is new in it. */
export function releaseTitle(release: ReleaseModel, locale: Locale): string {
  const {isFirst, reached, cells, revisions, verdicts, tables} = release;
  const words = language(locale).releaseSentences;
  const [added, revised] = [sumOf(cells, "added"), sumOf(cells, "revised")];
  const span = spanOf(revisions);
  if (isFirst) return words.first;
  if (reached) return words.reached(toMonth(reached, locale));
  if (added > revised || (added > 0 && !span)) return words.filled;
  if (span) return words.revised(spanText(span, locale));
  if (verdicts.length > 0) return words.reworded;
  return tables.length > 0 ? words.changedTables : words.newFiles;
}

/** How many cells of the source came in and changed, and how many files came. */
export function releaseCounts({isFirst, cells, files, tables}: ReleaseModel, locale: Locale): string {
  const words = language(locale).releaseSentences;
  const {added, revised} = language(locale).feedSentences;
  const shown = (count: number): string => formatValue(count, "persons", locale);
  const [came, changed] = [sumOf(cells, "added"), sumOf(cells, "revised")];
  if (isFirst) return words.all(shown(came), shown(files.count));
  const others = tables.reduce((all, kind) => all + kind.changed, 0);
  const kinds = tables.map((kind) => `${tableKind(kind, locale)} ${shown(kind.changed)}`).join(", ");
  const sentences = [
    added(came, shown(came)),
    revised(changed, shown(changed)),
    // With new figures nearly all tables change.
    ...(cells.length === 0 && others > 0 ? [words.tables(others, shown(others), kinds)] : []),
    ...(files.added.length > 0 ? [words.files(files.added.length, shown(files.added.length))] : [])
  ];
  return sentences.join(" ");
}

/** What tables of a kind are called; a kind that is no more by its id. */
export function tableKind({topic}: Pick<TableChange, "topic">, locale: Locale): string {
  const known = tableTopics.find((candidate) => candidate === topic);
  return known ? language(locale).dataPage.kinds[known].title : topic;
}

/** Months that came in, with their indicators: "New months: March 2022 – October 2023 (unemployed share)." */
export function newMonthsSentence({first, last, indicators}: NewMonths, isFirst: boolean, locale: Locale): string {
  const {newMonths, allMonths} = language(locale).releaseSentences;
  const names = indicators.map((id) => uncapitalize(language(locale).indicators[id].short)).join(", ");
  return `${isFirst ? allMonths : newMonths}: ${spanText({first, last}, locale)} (${names}).`;
}

/** What is said of an area's comparison now and was said before, after the name of the area. */
export function verdictChangeText({before, after}: VerdictChange, areaName: string, locale: Locale): string {
  const change = language(locale).releaseSentences.change(verdictText(before, locale), verdictText(after, locale));
  return `${areaName}: ${change}.`;
}

function sumOf(cells: ReleaseModel["cells"], kind: "added" | "revised"): number {
  return cells.reduce((all, cell) => all + cell[kind], 0);
}

/** From the first to the last month of which a figure was revised; null where none was. */
function spanOf(revisions: ReleaseModel["revisions"]): MonthSpan | null {
  const [first] = revisions.map((revision) => revision.first).sort();
  const last = revisions
    .map((revision) => revision.last)
    .sort()
    .at(-1);
  return first && last ? {first, last} : null;
}

function spanText({first, last}: MonthSpan, locale: Locale): string {
  return first === last ? monthName(first, locale) : monthSpan(first, last, locale);
}

function verdictText(verdict: Verdict, locale: Locale): string {
  const words = language(locale).releaseSentences;
  if (verdict.kind === "unavailable") {
    return words.unavailable(language(locale).comparison.refusals[verdict.reason].word);
  }
  const found = verdict.rarity === "no gap" ? words.inStep : words.rarity[verdict.rarity](words.side[verdict.side]);
  return verdict.isDoubtful ? `${found} (${words.doubtful})` : found;
}
