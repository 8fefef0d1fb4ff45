import type {PilotArea} from "../../../src/model/areas.ts";
import type {Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import type {ControlSeries, FoundControl} from "../../../src/model/comparisons/control-regions.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {Series} from "../../../src/model/series.ts";
import type {SeriesByArea} from "./series-by-area.ts";

/** From what controls are found. */
export interface FindingSource {
  readonly reference: Reference;
  /** Shares of unemployed by area. */
  readonly shares: ReadonlyMap<string, Series>;
  /** Codes of the municipalities that may stand in for an area. */
  readonly donors: readonly string[];
  readonly labourForce: ReadonlyMap<string, number>;
}

/** One way of choosing the municipalities beside which an area is set. */
export interface Control<Found extends Exclude<FoundControl, Unavailable> = Exclude<FoundControl, Unavailable>> {
  /** Chooses them for an area, or says why there are none. */
  find(area: PilotArea, source: FindingSource): Found | Unavailable;
  /** The figures of those that it has chosen. */
  series(found: Found, series: SeriesByArea, indicator: Indicator): ControlSeries;
}
