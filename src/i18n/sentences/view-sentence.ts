import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {addMonths} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {ViewId} from "../../model/pages/views.ts";
import type {MonthlyChange} from "../facts/charts.ts";
import {capitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {atMonthEnd, inMonth} from "../months.ts";
import {compareValues, differenceAsShown, formatValue} from "../numbers.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";
import {formatViewValue} from "../view-values.ts";
import type {ViewPoint} from "./view-alt-text.ts";

/** What the sentence of a view is made of: the points of its picture. */
export interface ViewFigures {
  readonly view: Exclude<ViewId, "lines" | "gap">;
  readonly indicator: Pick<Indicator, "id" | "unit">;
  readonly area: Place;
  /** Of the area, in order. */
  readonly points: readonly ViewPoint[];
  /** Of the municipalities without a pilot, in the same months; none where they are not drawn. */
  readonly rest: readonly ViewPoint[];
}

/** The last value of a view, beside that of the municipalities without a pilot or of the month before. */
export function viewSentence({view, indicator, area, points, rest}: ViewFigures, locale: Locale): string {
  const words = language(locale).viewSentences;
  const place = placeForms(area, locale);
  const last = points.findLast(({value}) => value !== null);
  if (!last || last.value === null) return words.nothing(place);
  const {month} = last;
  if (view === "seasonally-adjusted") {
    const before = valueAt(points, addMonths(month, -1));
    return words.adjusted({
      place,
      monthEnd: atMonthEnd(month, locale),
      value: formatValue(last.value, indicator.unit, locale),
      change: before === null ? null : monthlyChange(last.value, before, indicator, locale)
    });
  }
  const other = valueAt(rest, month);
  const format = (value: number): string => formatViewValue(view, value, indicator.unit, locale);
  const facts = {
    place,
    inMonth: capitalize(inMonth(month, locale)),
    value: format(last.value),
    rest: other === null ? null : format(other)
  };
  return view === "index" ? words.index(facts) : words.change(facts);
}

function valueAt(points: readonly ViewPoint[], month: Month): number | null {
  return points.find((point) => point.month === month)?.value ?? null;
}

function monthlyChange(value: number, before: number, {unit}: Pick<Indicator, "unit">, locale: Locale): MonthlyChange {
  const comparison = compareValues(value, before, unit);
  const size = formatValue(Math.abs(differenceAsShown(value, before, unit)), unit, locale);
  return {comparison, amount: comparison === "same" ? "" : `${size} `};
}
