import type {PilotArea} from "../../../src/model/areas.ts";
import type {Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import {leastRegionMembers, regionSeriesId, withoutPilot} from "../../../src/model/comparisons/control-regions.ts";
import type {ControlSource, RegionControl} from "../../../src/model/comparisons/control-regions.ts";
import type {Control} from "./control.ts";
import {seriesIn} from "./series-by-area.ts";

/** The municipalities around an area, added up. */
export const region: Control<RegionControl> = {
  find: (area, {reference}) => findRegion(area, reference),
  series: (found, series) => ({kind: "series", series: seriesIn(series, regionSeriesId(found.region))})
};

/** What lies around an area: the municipalities without a pilot in the region of its leading municipality. */
export function findRegion(area: PilotArea, source: ControlSource): RegionControl | Unavailable {
  const leading = source.municipalities.find(({code}) => code === area.municipalities[0]);
  if (!leading) throw new Error(`area ${area.id}: expected its leading municipality among the municipalities`);
  const members = withoutPilot(source)
    .filter((municipality) => municipality.region === leading.region)
    .map(({code}) => code);
  if (members.length < leastRegionMembers) {
    return {kind: "unavailable", reason: "fewer than three municipalities", units: members};
  }
  return {kind: "region", area: area.id, region: leading.region, regionName: leading.regionName, members};
}
