import {formatEffect} from "../../i18n/effects.ts";
import {language} from "../../i18n/language.ts";
import {formatHundredths, formatValue} from "../../i18n/numbers.ts";
import {baseName} from "../../i18n/sentences.ts";
import type {ComparisonResult, WholePilotFigures} from "../../model/comparisons/comparison-results.ts";
import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";

/** One of several numbers for the same gap, as a table shows it; what a method does not give is a dash. */
export interface MethodRow {
  readonly control: string;
  /** The base period, or the name of the method that weights the months itself. */
  readonly detail: string;
  readonly gap: string;
  readonly band: string;
  /** Adjusted for the number of areas in brackets. */
  readonly p: string;
  /** What must be said beside the number, or why there is none; empty when nothing must. */
  readonly remark: string;
}

/** Puts the numbers of all methods into a language, in their order. */
export function methodRows(results: readonly ComparisonResult[], locale: Locale): MethodRow[] {
  return results.map((row) => ({...headOf(row, locale), ...figuresOf(row, locale)}));
}

/** The same numbers over the whole pilot, where estimated months carry it beyond the observed ones; none elsewhere. */
export function wholePilotRows(results: readonly ComparisonResult[], locale: Locale): MethodRow[] {
  const {estimatedMonths} = language(locale).comparison;
  return results.flatMap((row) => {
    const whole = row.result.kind === "figures" ? row.result.wholePilot : null;
    if (!whole) return [];
    const {control, detail} = headOf(row, locale);
    const estimated = whole.estimatedMonths > 0 ? estimatedMonths(whole.estimatedMonths) : "";
    return {control, detail: [detail, estimated].filter(Boolean).join("; "), ...cellsOf(whole, locale)};
  });
}

/** The observed months over which the numbers are means; null where there is no number. */
export function observedWindow(results: readonly ComparisonResult[]): MonthSpan | null {
  return results.map(({result}) => (result.kind === "figures" ? result.window : null)).find(Boolean) ?? null;
}

function headOf({control, method, base}: ComparisonResult, locale: Locale): Pick<MethodRow, "control" | "detail"> {
  const {chart, comparison} = language(locale);
  return base
    ? {control: chart.lines[control].name, detail: baseName(base, locale)}
    : {control: comparison.methods[method].name, detail: ""};
}

function figuresOf({result}: ComparisonResult, locale: Locale): Omit<MethodRow, "control" | "detail"> {
  if (result.kind === "figures") return cellsOf(result, locale);
  const {word, explanation} = language(locale).comparison.refusals[result.reason];
  return {gap: word, band: none, p: none, remark: explanation};
}

function cellsOf(
  {att, band, p, pAdjusted, flag}: Omit<WholePilotFigures, "inTime" | "estimatedMonths">,
  locale: Locale
): Omit<MethodRow, "control" | "detail"> {
  return {
    gap: formatEffect(att, locale),
    band: band === null ? none : formatValue(band, "percent", locale),
    p: p === null ? none : probabilities([p, pAdjusted], locale),
    remark: flag === null ? "" : language(locale).comparison.flags[flag]
  };
}

function probabilities([p, adjusted]: readonly [number, number | null], locale: Locale): string {
  const text = formatHundredths(p, locale);
  return adjusted === null ? text : `${text} (${formatHundredths(adjusted, locale)})`;
}

const none = "–";
