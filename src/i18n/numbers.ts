import type {IndicatorUnit} from "../model/indicators.ts";
import {inEach} from "../model/languages.ts";
import type {Locale, Localized} from "../model/languages.ts";
import {numbers as en} from "./en/numbers.ts";
import type {Comparison} from "./facts/charts.ts";
import {numbers as fi} from "./fi/numbers.ts";
import {numbers as sv} from "./sv/numbers.ts";
import type {Translated} from "./translated.ts";

/** A value as readers see it, without its unit: "8,8", "13 498". */
export function formatValue(value: number, unit: IndicatorUnit, locale: Locale): string {
  return formatNumber(value, locale, decimalsOf(unit));
}

/** A value with its unit: "8,8 %", "13 498 henkilöä", "1 person". */
export function formatWithUnit(value: number, unit: IndicatorUnit, locale: Locale): string {
  const number = formatValue(value, unit, locale);
  if (isPercent(unit)) return `${number}${words[locale].percentSign}`;
  const {one, many} = words[locale].units[unit].counted;
  return `${number}\u00a0${number === "1" ? one : many}`;
}

/** A value with its unit as running text has it, never with a sign for per cent: "8,8 prosenttia", "1 person". */
export function formatInWords(value: number, unit: IndicatorUnit, locale: Locale): string {
  if (!isPercent(unit)) return formatWithUnit(value, unit, locale);
  return `${formatValue(value, unit, locale)}\u00a0${words[locale].units.percent.name}`;
}

/** The size of a difference with its unit, never with a sign: "0,4 prosenttiyksikköä", "120 henkilöä". */
export function formatDifference(difference: number, unit: IndicatorUnit, locale: Locale): string {
  const size = Math.abs(difference);
  if (isPercent(unit)) return `${formatValue(size, unit, locale)}\u00a0${words[locale].percentagePoints}`;
  return formatWithUnit(size, unit, locale);
}

/** The unit of a difference, for a difference of one and for others: "henkilö" and "henkilöä". */
export function differenceUnit(unit: IndicatorUnit, locale: Locale): CountedWord {
  const {units, percentagePoints} = words[locale];
  return isPercent(unit) ? {one: percentagePoints, many: percentagePoints} : units[unit].counted;
}

/** The unit after a number of which readers see the size: "henkilö" after −1, "henkilöä" after −2. */
export function countedWord(value: number, unit: IndicatorUnit, locale: Locale): string {
  const {one, many} = differenceUnit(unit, locale);
  return formatValue(Math.abs(value), unit, locale) === "1" ? one : many;
}

/** A change for tables, always with its sign and without its unit: "+0,4", "−0,4", "0,0". */
export function formatSigned(difference: number, unit: IndicatorUnit, locale: Locale): string {
  return write(difference, locale, decimalsOf(unit) === 0 ? "signed whole" : "signed tenths");
}

/** A tick of an axis: only as many decimals as the tick needs. */
export function formatTick(value: number, locale: Locale): string {
  return write(value, locale, "tick");
}

/** A number with two decimals, such as a p-value or a distance: "0,08". */
export function formatHundredths(value: number, locale: Locale): string {
  return write(value, locale, "hundredths");
}

/** The size of a file: "12 kt", "12 kB"; a kilobyte is 1000 bytes. */
export function formatBytes(bytes: number, locale: Locale): string {
  const {kilo, mega} = words[locale].bytes;
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${formatNumber(kilobytes, locale, 0)}\u00a0${kilo}`;
  return `${formatNumber(bytes / 1e6, locale, 1)}\u00a0${mega}`;
}

/** Compares two values as they are shown, so that the words never contradict the figures beside them. */
export function compareValues(value: number, reference: number, unit: IndicatorUnit): Comparison {
  const difference = differenceAsShown(value, reference, unit);
  if (difference === 0) return "same";
  return difference > 0 ? "higher" : "lower";
}

/**
 * How much larger a value is than another, as readers get it who subtract the figures they see: 8.84 − 8.36 is 8.8 − 8.4,
 * which is 0.4. Files keep all decimals.
 */
export function differenceAsShown(value: number, reference: number, unit: IndicatorUnit): number {
  return roundAsShown(roundAsShown(value, unit) - roundAsShown(reference, unit), unit);
}

/** The number that readers see; Intl rounds it, so that it is the one that Intl writes. */
export function roundAsShown(value: number, unit: IndicatorUnit): number {
  return Number(formatters.en[decimalsOf(unit) === 0 ? "whole" : "tenths"].format(value).replaceAll(",", ""));
}

/** Whether the unit is a percentage of something, so that differences are percentage points. */
export function isPercent(unit: IndicatorUnit): unit is PercentUnit {
  return unit.startsWith("percent");
}

/** How many decimals readers see of a value of this unit. */
function decimalsOf(unit: IndicatorUnit): 0 | 1 {
  return unit === "persons" || unit === "vacancies" ? 0 : 1;
}

function formatNumber(value: number, locale: Locale, decimals: 0 | 1): string {
  return write(value, locale, decimals === 0 ? "whole" : "tenths");
}

function write(value: number, locale: Locale, manner: Manner): string {
  return formatters[locale][manner].format(value).replace("-", "\u2212");
}

function fraction(decimals: number): Intl.NumberFormatOptions {
  return {minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "negative"};
}

type Manner = "whole" | "tenths" | "signed whole" | "signed tenths" | "hundredths" | "tick";

/** Making a formatter takes a hundred times longer than using it, so each is made once. */
function formattersOf(language: string): Readonly<Record<Manner, Intl.NumberFormat>> {
  const formatter = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
  return {
    whole: formatter(fraction(0)),
    tenths: formatter(fraction(1)),
    "signed whole": formatter({...fraction(0), signDisplay: "exceptZero"}),
    "signed tenths": formatter({...fraction(1), signDisplay: "exceptZero"}),
    hundredths: formatter(fraction(2)),
    tick: formatter({maximumFractionDigits: 2, signDisplay: "negative"})
  };
}

/** Readers’ browsers take these and not the whole languages. */
const words: Localized<Translated<typeof fi>> = {fi, sv, en};

const formatters = inEach((locale) => formattersOf(words[locale].languageTag));

type PercentUnit = Extract<IndicatorUnit, `percent${string}`>;

/** A word as it stands after the number one, and after others. */
export interface CountedWord {
  readonly one: string;
  readonly many: string;
}
