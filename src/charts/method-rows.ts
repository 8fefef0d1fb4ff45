import {formatEffect} from "../i18n/effects.ts";
import {formatHundredths, formatValue} from "../i18n/numbers.ts";
import {baseName} from "../i18n/sentences.ts";
import {texts} from "../i18n/texts.ts";
import type {ComparisonResult} from "../model/comparison-results.ts";
import type {Locale} from "../model/languages.ts";

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

function headOf({control, method, base}: ComparisonResult, locale: Locale): Pick<MethodRow, "control" | "detail"> {
  const {chart, comparison} = texts(locale);
  return base
    ? {control: chart.lines[control].name, detail: baseName(base, locale)}
    : {control: comparison.methods[method].name, detail: ""};
}

function figuresOf({result}: ComparisonResult, locale: Locale): Omit<MethodRow, "control" | "detail"> {
  const {flags, refusals} = texts(locale).comparison;
  if (result.kind === "unavailable") {
    const {word, explanation} = refusals[result.reason];
    return {gap: word, band: none, p: none, remark: explanation};
  }
  return {
    gap: formatEffect(result.att, locale),
    band: result.band === null ? none : formatValue(result.band, "percent", locale),
    p: result.p === null ? none : probabilities([result.p, result.pAdjusted], locale),
    remark: result.flag === null ? "" : flags[result.flag]
  };
}

function probabilities([p, adjusted]: readonly [number, number | null], locale: Locale): string {
  const text = formatHundredths(p, locale);
  return adjusted === null ? text : `${text} (${formatHundredths(adjusted, locale)})`;
}

const none = "–";
