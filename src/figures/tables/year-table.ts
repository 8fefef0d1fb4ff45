import type {DrawnLine, DrawnLineId} from "../../charts/layout/drawn-lines.ts";
import {language} from "../../i18n/language.ts";
import {shortMonth} from "../../i18n/months.ts";
import {differenceAsShown, formatSigned, formatValue} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {addMonths, pilotEnd} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import {isCount} from "../../model/pages/summary.ts";
import {wholeYears} from "../../model/pages/whole-years.ts";
import type {WholeYear} from "../../model/pages/whole-years.ts";
import type {TableCell} from "./table-rows.ts";

/** A line with the name under which its years stand. */
export interface NamedYears extends Pick<DrawnLine, "points"> {
  readonly id: DrawnLineId;
  readonly name: string;
}

/** Whole years as columns, one row a line, and what the first line is above the second. */
export interface YearTable {
  readonly years: readonly string[];
  readonly rows: readonly {readonly id: DrawnLineId; readonly name: string; readonly cells: readonly TableCell[]}[];
  /** Of the figures as they are shown; null for counts, and where there is one line only. */
  readonly differences: readonly string[] | null;
  /** The statuses that the marks of the table stand for. */
  readonly statuses: readonly ObservationStatus[];
  /** Which months the first line lacks in years without a mean: "3/2022–12/2022". */
  readonly missing: readonly string[];
  /** The years in which the first line breaks, which have no mean either. */
  readonly divided: readonly string[];
}

/** An area beside the municipalities without a pilot, of all lines of its chart. */
export function yearsBeside(
  lines: readonly Pick<DrawnLine, "id" | "points">[],
  name: string,
  locale: Locale
): NamedYears[] {
  const names: Readonly<Partial<Record<DrawnLineId, string>>> = {
    area: name,
    rest: language(locale).chart.lines.rest.short
  };
  return lines.flatMap(({id, points}) => (names[id] === undefined ? [] : [{id, name: names[id], points}]));
}

/** Puts the whole years of lines side by side, as far as the first one reaches. */
export function yearTable(lines: readonly NamedYears[], unit: IndicatorUnit, locale: Locale): YearTable {
  const [all = [], second] = lines.map(({points}) => wholeYears(points));
  // Of years after the pilots only whole ones are told.
  const first = all.filter(({year, mean}) => mean !== null || year <= pilotEnd.slice(0, 4));
  const years = first.map(({year}) => year);
  const meanIn = (of: readonly WholeYear[], year: string) => of.find((one) => one.year === year);
  const rows = lines.map(({id, name, points}) => {
    const own = wholeYears(points);
    return {id, name, cells: years.map((year) => yearCell(meanIn(own, year), unit, locale))};
  });
  const shown = lines.flatMap(({points}) => wholeYears(points)).filter(({mean}) => mean !== null);
  return {
    years,
    rows,
    differences:
      second && !isCount(unit)
        ? years.map((year) => difference(meanIn(first, year), meanIn(second, year), unit, locale))
        : null,
    statuses: [...new Set(shown.map(({status}) => status))].filter((status) => status !== "normal"),
    missing: first.filter(({mean}) => mean === null).flatMap(({missing}) => spansOf(missing, locale)),
    divided: first.filter(({isDivided}) => isDivided).map(({year}) => year)
  };
}

function yearCell(year: WholeYear | undefined, unit: IndicatorUnit, locale: Locale): TableCell {
  if (!year || year.mean === null) return {text: none, mark: ""};
  const mark = year.status === "normal" ? "" : statusLetters[year.status];
  return {text: formatValue(year.mean, unit, locale), mark};
}

function difference(a: WholeYear | undefined, b: WholeYear | undefined, unit: IndicatorUnit, locale: Locale): string {
  if (a?.mean == null || b?.mean == null) return none;
  return formatSigned(differenceAsShown(a.mean, b.mean, unit), unit, locale);
}

/** Months that follow one another stand as one span. */
function spansOf(months: readonly Month[], locale: Locale): string[] {
  const spans: [first: Month, last: Month][] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last && addMonths(last[1], 1) === month) last[1] = month;
    else spans.push([month, month]);
  }
  return spans.map(([first, last]) => [...new Set([first, last])].map((month) => shortMonth(month, locale)).join("–"));
}

/** In the place of a mean that there is not. */
const none = "–";
