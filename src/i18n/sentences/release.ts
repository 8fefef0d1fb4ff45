import type {Locale} from "../../model/languages.ts";
import type {NewMonths, ReleaseModel, Verdict, VerdictChange} from "../../model/releases.ts";
import {uncapitalize} from "../first-letter.ts";
import {monthName, monthSpan, toMonth} from "../months.ts";
import {formatValue} from "../numbers.ts";
import {texts} from "../texts.ts";
import {feedWords} from "./feed-words.ts";
import {releaseWords} from "./release-words.ts";

/** The title of a release that has none by hand: the most that is new in it. */
export function releaseTitle({isFirst, months, cells, verdicts}: ReleaseModel, locale: Locale): string {
  const words = releaseWords[locale];
  const [newest] = months;
  if (isFirst) return words.first;
  if (newest) return words.reached(toMonth(newest.last, locale));
  if (cells.some(({added}) => added > 0)) return words.filled;
  if (cells.length > 0) return words.revised;
  return verdicts.length > 0 ? words.reworded : words.newFiles;
}

/** How many cells of the source came in and changed, and how many files came. */
export function releaseCounts({isFirst, cells, files}: ReleaseModel, locale: Locale): string {
  const words = releaseWords[locale];
  const {added, revised} = feedWords[locale];
  const shown = (count: number): string => formatValue(count, "persons", locale);
  const sum = (kind: "added" | "revised"): number => cells.reduce((all, cell) => all + cell[kind], 0);
  if (isFirst) return words.all(shown(sum("added")), shown(files.count));
  const sentences = [
    added(sum("added"), shown(sum("added"))),
    revised(sum("revised"), shown(sum("revised"))),
    ...(files.added.length > 0 ? [words.files(files.added.length, shown(files.added.length))] : [])
  ];
  return sentences.join(" ");
}

/** Months that came in, with their indicators: "New months: March 2022 – October 2023 (unemployed share)." */
export function newMonthsSentence({first, last, indicators}: NewMonths, isFirst: boolean, locale: Locale): string {
  const {newMonths, allMonths} = releaseWords[locale];
  const names = indicators.map((id) => uncapitalize(texts(locale).indicators[id].short)).join(", ");
  const months = first === last ? monthName(first, locale) : monthSpan(first, last, locale);
  return `${isFirst ? allMonths : newMonths}: ${months} (${names}).`;
}

/** What is said of an area's comparison now and was said before, after the name of the area. */
export function verdictChangeText({before, after}: VerdictChange, areaName: string, locale: Locale): string {
  const change = releaseWords[locale].change(verdictText(before, locale), verdictText(after, locale));
  return `${areaName}: ${change}.`;
}

function verdictText(verdict: Verdict, locale: Locale): string {
  const words = releaseWords[locale];
  if (verdict.kind === "unavailable") {
    return words.unavailable(texts(locale).comparison.refusals[verdict.reason].word);
  }
  const found = words.rarity[verdict.rarity](words.side[verdict.side]);
  return verdict.isDoubtful ? `${found} (${words.doubtful})` : found;
}
