import type {IndicatorSeries} from "../../src/model/indicator-series.ts";
import type {IndicatorId} from "../../src/model/indicators.ts";
import type {ObservationState} from "../../src/model/observations.ts";
import type {ChartLine, LineId} from "../../src/model/pages.ts";
import type {Reference} from "../../src/model/reference.ts";
import type {Series} from "../../src/model/series.ts";
import type {Revision, VintageManifest} from "../../src/model/vintages.ts";

/** Everything that files and page models are made of. */
export interface Publication {
  readonly reference: Reference;
  /** Oldest first. */
  readonly vintages: readonly VintageManifest[];
  readonly state: ObservationState;
  readonly revisions: readonly Revision[];
  readonly indicators: IndicatorSeries;
}

/** The series of an indicator in one area. */
export function seriesOf({indicators}: Publication, indicator: IndicatorId, area: string): Series {
  const series = indicators.series.get(indicator)?.get(area);
  if (!series) throw new Error(`series ${indicator} of ${area}: expected one among the derived indicators`);
  return series;
}

/** An area as the first line of a chart, with the controls that are asked for. */
export function chartLines(
  publication: Publication,
  indicator: IndicatorId,
  area: string,
  controls: readonly Exclude<LineId, "area">[]
): ChartLine[] {
  const points = (of: string) => seriesOf(publication, indicator, of).points;
  return [{id: "area", points: points(area)}, ...controls.map((id) => ({id, points: points(id)}))];
}
