import type {Locale} from "../../model/languages.ts";
import type {ChartSummary} from "../../model/pages/pages.ts";
import {monthName, pilotRemark} from "../months.ts";
import {formatWithUnit} from "../numbers.ts";
import {texts} from "../texts.ts";
import {sentenceTexts} from "./by-language.ts";
import {isKnown} from "./known-point.ts";
import type {KnownPoint} from "./known-point.ts";

/** The line of an area on the front page: its latest headline share beside that of the municipalities without a pilot. */
export function cardSentence({last, rest}: ChartSummary, locale: Locale): string {
  const words = sentenceTexts(locale);
  if (!isKnown(last)) return words.notShown;
  const share = ({value}: KnownPoint): string => formatWithUnit(value, "percent of labour force", locale);
  return words.card({
    month: monthName(last.month, locale) + pilotRemark(last.month, locale),
    value: share(last),
    mark: markOf(last, locale),
    rest: isKnown(rest) ? share(rest) : null
  });
}

function markOf({status}: KnownPoint, locale: Locale): string {
  const {estimatedPart, provisionalPart} = texts(locale).chart;
  if (status === "estimated") return ` (${estimatedPart})`;
  return status === "provisional" ? ` (${provisionalPart})` : "";
}
