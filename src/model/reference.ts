import type {Municipality, MunicipalityChange, PilotArea, RegionChange} from "./areas.ts";
import type {SeriesBreak} from "./breaks.ts";
import type {NoComparableArea} from "./comparisons/control-regions.ts";
import type {ChartEvent} from "./events.ts";
import {expected} from "./expected.ts";
import type {Indicator} from "./indicators.ts";
import type {Measure} from "./observations/measures.ts";

/** The tables of `data/reference`: what the figures are about. */
export interface Reference {
  /** The 25 pilot areas. */
  readonly areas: readonly PilotArea[];
  /** The 309 municipalities of the 2021 division. */
  readonly municipalities: readonly Municipality[];
  readonly changes: readonly MunicipalityChange[];
  /** In the order of their months. */
  readonly regionChanges: readonly RegionChange[];
  /** In the order of their months. */
  readonly events: readonly ChartEvent[];
  /** In the order of `indicatorIds`. */
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  /** Areas that no other resembles, whatever the estimators find. */
  readonly noComparableAreas: readonly NoComparableArea[];
  /** In the order of their months; real jumps, which are no breaks, among them. */
  readonly breaks: readonly SeriesBreak[];
}

/** The indicator that stands for an area where there is room for one. */
export function headlineOf({indicators}: Pick<Reference, "indicators">): Indicator {
  return expected(indicators[0], "indicators: expected the headline indicator first");
}
