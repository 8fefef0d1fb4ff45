import type {GapChartContent} from "../../charts/comparison/gap-chart.ts";
import {effectUnit, formatEffect, gapAsShown} from "../../i18n/effects.ts";
import {language} from "../../i18n/language.ts";
import {shortMonth} from "../../i18n/months.ts";
import {formatTick} from "../../i18n/numbers.ts";
import type {AreaEstimate, OutcomeScale} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import {pilotTime} from "./chart-content.ts";

/** Puts the gap of an area into a language; the line ends with its last month, which lies before the pilots' end. */
export function gapChartContent(
  {points}: Pick<AreaEstimate, "points">,
  scale: OutcomeScale,
  locale: Locale
): GapChartContent {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error("gap chart: expected at least one month");
  const {chart, comparison} = language(locale);
  return {
    points,
    first: first.month,
    last: last.month,
    pilot: pilotTime(chart, locale),
    label: {
      name: comparison.gapName,
      value: `${formatEffect(gapAsShown(last, scale), locale)} (${shortMonth(last.month, locale)})`
    },
    bandName: comparison.bandName,
    unit: "percent",
    unitName: effectUnit(scale, locale),
    formatTick: (value) => formatTick(value, locale)
  };
}
