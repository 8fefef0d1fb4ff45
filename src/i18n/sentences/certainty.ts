import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Bounds, EstimateKind, SeriesPoint} from "../../model/series.ts";
import type {Whose} from "../facts/charts.ts";
import {language} from "../language.ts";
import {formatValue} from "../numbers.ts";

/**
 * What must be said of the figures of a sentence: which are estimates, between which limits, what is provisional. An
 * estimate whose limits look alike once rounded is not spoken of: the figure that readers see is certain.
 */
export function certaintySentences(
  area: SeriesPoint,
  rest: SeriesPoint | null,
  unit: IndicatorUnit,
  whose: Whose,
  locale: Locale
): string[] {
  const words = language(locale).chartSentences;
  const owner = words.owner[whose];
  const areaKind = estimateKind(area, unit);
  const restKind = rest && estimateKind(rest, unit);
  const both = areaKind !== null && areaKind === restKind;
  return [
    ...(areaKind ? [both ? words.estimate.both[areaKind] : words.estimate.area[areaKind](owner)] : []),
    ...(areaKind && area.bounds ? [words.bounds(owner, ...limits(area.bounds, unit, locale))] : []),
    ...(area.status === "provisional" ? [words.provisional(owner)] : []),
    ...(restKind && !both ? [words.estimate.rest[restKind]] : [])
  ];
}

/** What breaks may be an estimate too, which its limits tell. Only confidential parts give limits; an estimate without them rests on published shares. */
function estimateKind({status, bounds}: SeriesPoint, unit: IndicatorUnit): EstimateKind | null {
  if (status !== "estimated" && !(status === "break" && bounds)) return null;
  if (!bounds) return "published shares";
  const [low, high] = limits(bounds, unit, "en");
  return low === high ? null : "confidential parts";
}

function limits({low, high}: Bounds, unit: IndicatorUnit, locale: Locale): [string, string] {
  return [formatValue(low, unit, locale), formatValue(high, unit, locale)];
}
