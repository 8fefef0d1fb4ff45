import type {ComparisonResult} from "../../../model/comparisons/comparison-results.ts";
import type {MonthSpan} from "../../../model/comparisons/comparisons.ts";
import type {PlainControlId} from "../../../model/comparisons/control-ids.ts";
import type {Locale} from "../../../model/languages.ts";
import type {Month} from "../../../model/months.ts";
import {formatEffect, formatEffectWithUnit} from "../../effects.ts";
import type {BaseId, Signs} from "../../facts/comparison.ts";
import {uncapitalize} from "../../first-letter.ts";
import {language} from "../../language.ts";
import {shortSpan} from "../../months.ts";
import {directionOf} from "./comparison-sentence.ts";

/** A base period by name: "koronaa edeltänyt vuosi 3/2019–2/2020". */
export function baseName(base: MonthSpan, locale: Locale): string {
  return language(locale).comparison.bases[baseId(base)](shortSpan(base.first, base.last, locale));
}

/** The difference in differences of a share from both base periods, in one sentence; null when either is not known. */
export function basesSentence(
  results: readonly ComparisonResult[],
  control: PlainControlId,
  locale: Locale
): string | null {
  const beforeCovid = fromBase(results, control, "before covid");
  const covidYear = fromBase(results, control, "covid year");
  if (!beforeCovid || !covidYear) return null;
  const gap = ({att}: FromBase): string => formatEffectWithUnit(att, "as published", locale);
  return language(locale).comparisonSentences.bases({
    control: uncapitalize(language(locale).chart.lines[control].name),
    beforeCovid: baseName(beforeCovid.base, locale),
    covidYear: baseName(covidYear.base, locale),
    fromBeforeCovid: gap(beforeCovid),
    fromCovidYear: gap(covidYear),
    signs: signsOf(beforeCovid.att, covidYear.att)
  });
}

interface FromBase {
  readonly base: MonthSpan;
  readonly att: number;
}

function fromBase(results: readonly ComparisonResult[], control: PlainControlId, id: BaseId): FromBase | null {
  const row = results.find((result) => result.control === control && result.base && baseId(result.base) === id);
  return row?.base && row.result.kind === "figures" ? {base: row.base, att: row.result.att} : null;
}

/** The base periods are two, the same everywhere. */
function baseId({first}: MonthSpan): BaseId {
  const id = baseIds[first];
  if (!id) throw new Error(`base period from ${first}: expected one from ${Object.keys(baseIds).join(" or ")}`);
  return id;
}

const baseIds: Readonly<Partial<Record<Month, BaseId>>> = {"2019-03": "before covid", "2020-03": "covid year"};

function signsOf(a: number, b: number): Signs {
  if (formatEffect(a, "en") === formatEffect(b, "en")) return "equal";
  const [first, second] = [directionOf(a), directionOf(b)];
  if (first === "same" || second === "same") return "none";
  return first === second ? "alike" : "opposite";
}
