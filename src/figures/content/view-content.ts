import type {LineChartContent} from "../../charts/layout/line-content.ts";
import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {language} from "../../i18n/language.ts";
import {formatSigned, formatTick, formatValue} from "../../i18n/numbers.ts";
import {viewUnit} from "../../i18n/view-values.ts";
import type {ChartBreak} from "../../model/breaks.ts";
import {plainControlIds} from "../../model/comparisons/control-ids.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {placeLabel} from "../../model/pages/place-labels.ts";
import {isCount} from "../../model/pages/summary.ts";
import {breakMonths, endValue, pilotTime} from "./chart-content.ts";
import type {TimeSpan} from "./chart-content.ts";
import type {ComputedView} from "./view-lines.ts";

/** What the picture of a view shows, before it is put into words of a language. */
export interface ViewSubject {
  readonly view: ComputedView;
  readonly lines: readonly DrawnLine[];
  /** The name of the area in the reader's language. */
  readonly areaName: string;
  readonly unit: IndicatorUnit;
  readonly span: TimeSpan;
  /** Where the lines break. */
  readonly breaks?: readonly ChartBreak[];
}

/** Puts the picture of a view into a language. */
export function viewContent(subject: ViewSubject, locale: Locale): LineChartContent {
  const {view, lines, areaName, unit, span} = subject;
  const {chart} = language(locale);
  return {
    lines: linesOfView(view, lines).map((line) => ({
      ...line,
      name: line.id === "area" ? placeLabel(areaName).name : chart.lines[line.id].short,
      value: endValue(line, span, (value) => shortViewValue(view, value, unit, locale), locale)
    })),
    first: span.first,
    last: span.last,
    pilot: pilotTime(chart, locale),
    events: [],
    ...breakMonths(subject),
    unit: view === "seasonally-adjusted" ? unit : "percent",
    unitName: viewUnit(view, unit, locale),
    formatTick: (value) => formatTick(value, locale),
    reach: neutral[view]
  };
}

/** Bars leave room for one line; areas of different size are not drawn beside each other. */
export function linesOfView(view: ComputedView, lines: readonly DrawnLine[]): DrawnLine[] {
  const drawn: Readonly<Record<ComputedView, readonly DrawnLine["id"][]>> = {
    "change-on-year": ["area", "rest"],
    index: ["area", ...plainControlIds],
    "seasonally-adjusted": ["area"]
  };
  return lines.filter(({id}) => drawn[view].includes(id));
}

/** A value of a view without its unit, for ends of lines and cells of tables. */
export function shortViewValue(view: ComputedView, value: number, unit: IndicatorUnit, locale: Locale): string {
  switch (view) {
    case "change-on-year":
      return formatSigned(value, "percent", locale);
    case "index":
      return formatValue(value, "percent", locale);
    case "seasonally-adjusted":
      return formatValue(value, isCount(unit) ? unit : "percent", locale);
  }
}

/** What is neither more nor less must be seen. */
const neutral: Readonly<Record<ComputedView, readonly number[]>> = {
  "change-on-year": [0],
  index: [100],
  "seasonally-adjusted": []
};
