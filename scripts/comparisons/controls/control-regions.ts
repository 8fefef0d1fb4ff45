import {byAreaControl} from "../../../src/model/comparisons/control-ids.ts";
import type {AreaControlId} from "../../../src/model/comparisons/area-control-ids.ts";
import type {AreaControls, ControlSeries} from "../../../src/model/comparisons/control-regions.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import type {FindingSource} from "./control.ts";
import {controlRegistry} from "./registry.ts";
import type {ControlRegistry} from "./registry.ts";
import type {SeriesByArea} from "./series-by-area.ts";

/** Finds the municipalities beside which each area is set, or the reasons why there are none. */
export function listControls(source: FindingSource, registry: ControlRegistry = controlRegistry): AreaControls[] {
  const {areas, noComparableAreas} = source.reference;
  const unmatched = new Map(noComparableAreas.map(({area, reason}) => [area, reason]));
  return areas.map((area) => ({
    area: area.id,
    ...byAreaControl((id) => registry[id].find(area, source)),
    noComparableArea: unmatched.get(area.id) ?? null
  }));
}

/** The figures of one of an area's controls in an indicator, or why there are none. */
export function controlSeries(
  controls: AreaControls,
  id: AreaControlId,
  series: SeriesByArea,
  indicator: Indicator,
  registry: ControlRegistry = controlRegistry
): ControlSeries {
  const found = controls[id];
  return found.kind === "unavailable" ? found : registry[id].series(found, series, indicator);
}
