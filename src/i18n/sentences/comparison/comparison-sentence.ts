import {common, estimateWindow, isCommon, unusual} from "../../../model/comparisons/comparisons.ts";
import type {AreaEstimate, OutcomeScale, Unavailable} from "../../../model/comparisons/comparisons.ts";
import type {AreaControls} from "../../../model/comparisons/control-regions.ts";
import type {IndicatorId} from "../../../model/indicators.ts";
import type {Locale} from "../../../model/languages.ts";
import type {WeightedModel} from "../../../model/pages/pages.ts";
import {formatEffectSize} from "../../effects.ts";
import type {AmongFacts, Direction, Rarity} from "../../facts/comparison.ts";
import {language} from "../../language.ts";
import {monthSpan} from "../../months.ts";
import {compareValues} from "../../numbers.ts";
import {placeForms} from "../../places.ts";
import type {Place} from "../../places.ts";

/** What the models of an area and of a chart know of the weighted comparison. */
export interface WeightedView {
  readonly weighted: Pick<WeightedModel, "scale" | "estimate" | "areas" | "placebos">;
  readonly controls: Pick<AreaControls, "noComparableArea">;
}

/** What is found, and what must be read together with it. */
export interface ComparisonSentence {
  readonly finding: string;
  /** At least one; never leave them out where the finding is shown. */
  readonly cautions: readonly string[];
}

/**
 * Says how an area lay to its weighted comparison after the start, how usual that is among areas without a pilot, and
 * what else speaks against reading it as more than a description; or why there is nothing to be said.
 */
export function comparisonSentence(
  {weighted: {scale, estimate, areas, placebos}, controls}: WeightedView,
  indicator: IndicatorId,
  area: Place,
  locale: Locale
): ComparisonSentence {
  const {refusals, flags} = language(locale).comparison;
  const alone = controls.noComparableArea ? [flags["no comparable area"]] : [];
  if (estimate.kind === "unavailable") {
    return {
      finding: language(locale).comparisonSentences.notCompared,
      cautions: [refusals[estimate.reason].explanation, ...alone]
    };
  }
  const words = language(locale).comparisonSentences;
  const direction = directionOf(estimate.att);
  const amount = formatEffectSize(estimate.att, scale, locale);
  return {
    finding: language(locale).indicators[indicator].finding({place: placeForms(area, locale), direction, amount}),
    cautions: [
      words.rarity[rarityOf(estimate, direction)](amongAll(estimate, areas, placebos)),
      ...missSentences(estimate, scale, locale),
      ...alone
    ]
  };
}

/** Whether an area moved more than municipalities without a pilot do, in one sentence. */
export function verdictSentence({scale, estimate, areas, placebos}: WeightedView["weighted"], locale: Locale): string {
  if (estimate.kind === "unavailable") return refusalSentence(estimate, locale);
  const rarity = rarityOf(estimate, directionOf(estimate.att));
  const {verdict, inStep} = language(locale).comparisonSentences;
  const {first, last} = estimateWindow(estimate);
  const months = monthSpan(first, last, locale);
  if (rarity === "no gap") return inStep(months);
  return verdict[rarity]({
    amount: formatEffectSize(estimate.att, scale, locale),
    side: estimate.att > 0 ? "higher" : "lower",
    months,
    among: amongAll(estimate, areas, placebos)
  });
}

/** What chance brings among so many areas, and how many municipalities without a pilot moved as far. */
function amongAll({p}: Pick<AreaEstimate, "p">, areas: number, placebos: number): AmongFacts {
  const larger = largerPlacebos(p, placebos);
  return {
    areas,
    expected: Math.floor(unusual * areas),
    placebos: larger === null ? null : {larger, all: placebos, usual: usualFrom(placebos)}
  };
}

/** How many of so many municipalities without a pilot show as large a gap; null when p does not rest on them. */
export function largerPlacebos(p: number, placebos: number): number | null {
  const larger = p * (placebos + 1) - 1;
  const count = Math.round(larger);
  return count >= 0 && Math.abs(larger - count) < 1e-6 ? count : null;
}

/** With how many municipalities that differ at least as much p is the first one over what is called common. */
function usualFrom(placebos: number): number {
  return Math.floor(common * (placebos + 1) + 1e-9);
}

/** Why a figure or a view is not there, as a whole sentence. */
export function refusalSentence({reason}: Pick<Unavailable, "reason">, locale: Locale): string {
  return language(locale).comparison.refusals[reason].explanation;
}

/** How an effect lies to zero as readers see it. */
export function directionOf(effect: number): Direction {
  return compareValues(effect, 0, "percent");
}

/** How unusual a finding is said to be. */
export function rarityOf({p, pAdjusted}: Pick<AreaEstimate, "p" | "pAdjusted">, direction: Direction): Rarity {
  if (p > unusual && direction === "same") return "no gap";
  if (isCommon({p})) return "usual";
  if (p > unusual) return "not rare";
  return pAdjusted > unusual ? "unusual alone" : "unusual among all";
}

/** What speaks loudest against the comparison; nothing when pretended starts do not speak against it. */
function missSentences({unreliable, inTime, att}: AreaEstimate, scale: OutcomeScale, locale: Locale): string[] {
  if (!unreliable || !inTime) return [];
  const words = language(locale).comparisonSentences.unreliable;
  if (inTime.rms >= Math.abs(att)) return [words["as much"]];
  if (inTime.sameSign === inTime.atts.length) return [words["same direction"](inTime.atts.length)];
  return [words.much(formatEffectSize(inTime.rms, scale, locale))];
}
