import type {OutcomeScale, PooledEstimates, PooledEventStudy} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import type {MethodsModel} from "../../model/pages/methods-page.ts";
import {formatEffectSize} from "../effects.ts";
import {language} from "../language.ts";
import {inMonth, monthSpan} from "../months.ts";
import {formatWithUnit} from "../numbers.ts";

/** What the picture of all areas among the placebos shows. */
export function placebosAltText(
  {areas, placebos, months, band}: Pick<MethodsModel, "areas" | "placebos" | "months" | "band">,
  locale: Locale
): string {
  const limit = band?.att ?? 0;
  const isOutside = ({att}: {readonly att: number}): boolean => Math.abs(att) > limit;
  return language(locale).pictures.placebos({
    areas: areas.length,
    placebos: placebos.length,
    months: spanOf(months, locale),
    band: formatEffectSize(limit, "as published", locale),
    areasOutside: areas.filter(isOutside).length,
    placebosOutside: placebos.filter(isOutside).length
  });
}

/** What the picture of the gaps of all areas shows; it counts sides and never names a first or a last. */
export function allAreasAltText(
  areas: readonly {readonly att: number}[],
  band: number | null,
  locale: Locale,
  scale: OutcomeScale = "as published"
): string {
  return language(locale).pictures.allAreas({
    areas: areas.length,
    above: areas.filter(({att}) => att > 0).length,
    below: areas.filter(({att}) => att < 0).length,
    band: band === null ? null : formatEffectSize(band, scale, locale),
    outside: areas.filter(({att}) => band !== null && Math.abs(att) > band).length
  });
}

/** What the picture of the event study of all areas shows; intervals are 1.96 standard errors wide on either side. */
export function pooledAltText(
  {years}: PooledEventStudy,
  {areas, donors}: Pick<PooledEstimates, "areas" | "donors">,
  locale: Locale
): string {
  return language(locale).pictures.pooled({
    areas,
    donors,
    years: years.length,
    before: years.filter(({year}) => year < 0).length,
    offZero: years.filter(({estimate, standardError}) => Math.abs(estimate) > 1.96 * standardError).length
  });
}

/** What the picture of all pilot areas beside the rest of mainland Finland shows. */
export function togetherAltText(
  months: readonly Month[],
  last: {readonly month: Month; readonly pilots: number; readonly rest: number},
  locale: Locale
): string {
  const share = (value: number): string => formatWithUnit(value, "percent of labour force", locale);
  return language(locale).pictures.together({
    months: spanOf(months, locale),
    pilots: share(last.pilots),
    rest: share(last.rest),
    inMonth: inMonth(last.month, locale)
  });
}

/** What the picture of the months that each measure covers shows. */
export function coverageAltText(measures: number, months: readonly Month[], locale: Locale): string {
  return language(locale).pictures.coverage(measures, spanOf(months, locale));
}

function spanOf(months: readonly Month[], locale: Locale): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) throw new Error("months of a picture: expected at least one");
  return monthSpan(first, last, locale);
}
