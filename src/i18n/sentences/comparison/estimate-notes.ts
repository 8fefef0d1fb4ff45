import type {
  AreaEstimate,
  EffectPoint,
  InTimeResult,
  MonthSpan,
  OutcomeScale
} from "../../../model/comparisons/comparisons.ts";
import type {Locale} from "../../../model/languages.ts";
import {pilotStart} from "../../../model/months.ts";
import type {ListedEstimates} from "../../../model/pages/indicator-pages.ts";
import {formatEffectSize} from "../../effects.ts";
import {language} from "../../language.ts";
import {shortSpan} from "../../months.ts";
import {directionOf, largerPlacebos} from "./comparison-sentence.ts";

/** How many municipalities without a pilot show as large a gap; null when p does not rest on so many of them. */
export function placeboSentence(p: number, placebos: number, locale: Locale): string | null {
  const larger = largerPlacebos(p, placebos);
  return larger === null ? null : language(locale).comparisonSentences.placebos(larger, placebos);
}

/** That the comparison missed on the same side at every pretended start; null where it did not, or had one at most. */
export function erredAlikeSentence(inTime: InTimeResult | null, locale: Locale): string | null {
  const [first, last] = [inTime?.starts[0], inTime?.starts.at(-1)];
  if (!inTime || !first || !last || first === last || inTime.sameSign < inTime.starts.length) return null;
  return language(locale).comparisonSentences.erredAlike(first.slice(0, 4), last.slice(0, 4), inTime.starts.length);
}

/** How far areas without a pilot drift, and whether this one drifted farther; null when that is not known. */
export function bandSentence(
  {att, band}: Pick<AreaEstimate, "att" | "band">,
  scale: OutcomeScale,
  locale: Locale
): string | null {
  if (band === null) return null;
  return language(locale).comparisonSentences.band(
    formatEffectSize(band, scale, locale),
    Math.abs(att) > band ? "outside" : "inside"
  );
}

/** The months whose mean a gap is, in a sentence. */
export function periodSentence({first, last}: MonthSpan, locale: Locale): string {
  return language(locale).comparisonSentences.period(shortSpan(first, last, locale));
}

/** In how many pilot months the gap lay inside the band, and what it was in the last pilot year that is seen. */
export function courseSentence(
  {points, attByYear}: Pick<AreaEstimate, "points" | "attByYear">,
  scale: OutcomeScale,
  locale: Locale
): string | null {
  const months = points.filter(({month}) => month >= pilotStart);
  const year = months.slice(12 * (attByYear.length - 1));
  const [first, last, gap] = [year[0], year.at(-1), attByYear.at(-1)];
  if (!first || !last || gap === undefined || months.some(({band}) => band === null)) return null;
  return language(locale).comparisonSentences.course({
    inside: months.filter(isInside).length,
    months: months.length,
    year: attByYear.length,
    part: year.length < 12 ? year.length : null,
    yearMonths: shortSpan(first.month, last.month, locale),
    yearGap: formatEffectSize(gap, scale, locale),
    side: directionOf(gap)
  });
}

/** Whether the gap of a month lies where those of 95 of 100 areas without a pilot do. */
function isInside({effect, band}: EffectPoint): boolean {
  return band !== null && Math.abs(effect) <= band;
}

/** For how many areas a gap is computed, and how many of these lie within the usual variation; never which of them. */
export function estimatesSentence({areas, band, scale}: ListedEstimates, locale: Locale): string {
  const {estimates} = language(locale).comparisonSentences;
  const atts = areas.flatMap((area) => (area.kind === "estimate" ? area.att : []));
  if (band === null) return estimates.withoutBand(atts.length);
  const inside = atts.filter((att) => Math.abs(att) <= band).length;
  return estimates.withBand(atts.length, inside, formatEffectSize(band, scale, locale));
}

/** What the band is, which is the same for all areas. */
export function sharedBandSentence({placebos}: Pick<ListedEstimates, "placebos">, locale: Locale): string {
  return language(locale).comparisonSentences.estimates.placebos(placebos);
}
