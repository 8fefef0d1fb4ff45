import type {IndicatorComparison} from "../../../src/model/comparisons/comparison-results.ts";
import type {AreaEstimate, AreaRefusal} from "../../../src/model/comparisons/comparisons.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {indicatorPageSchema} from "../../../src/model/pages/indicator-pages.ts";
import type {
  IndicatorArea,
  IndicatorPageModel,
  IndicatorTogether,
  ListedEstimate,
  ListedEstimates
} from "../../../src/model/pages/indicator-pages.ts";
import {isCount, summarizeChart} from "../../../src/model/pages/summary.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {chartViews} from "./chart-models.ts";
import {renderModel} from "./model-files.ts";
import type {ModelFile} from "./model-files.ts";
import {breaksOf, chartLines, comparisonOf, controlsOf, revisedOf, seriesOf} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** The pages of all indicators. */
export function* listIndicatorModels(publication: Publication): Generator<ModelFile> {
  for (const indicator of publication.reference.indicators) {
    yield renderModel(`indicators/${indicator.id}.json`, indicatorPageSchema, indicatorModel(publication, indicator));
  }
}

/** One indicator of all areas side by side. */
export function indicatorModel(publication: Publication, indicator: Indicator): IndicatorPageModel {
  const {areas} = publication.reference;
  return {
    indicator: indicator.id,
    drawn: isCount(indicator.unit) ? "index" : "figures",
    together: together(publication, indicator),
    rest: drawnPoints(publication, indicator, "rest"),
    areas: areas.map(({id}) => indicatorArea(publication, indicator, id)),
    estimates: listedEstimates(publication, comparisonOf(publication, indicator.id))
  };
}

/** Counts of two groups of municipalities cannot be set side by side, so their index is drawn. */
function together(publication: Publication, {id, unit}: Indicator): IndicatorTogether {
  const lines = chartLines(publication, id, "pilots", ["rest", "country"]);
  return {
    lines,
    views: isCount(unit) ? chartViews(publication, {area: "pilots", indicator: id, lines}) : null,
    summary: summarizeChart(lines, unit),
    breaks: breaksOf(
      publication,
      id,
      lines.map(({points}) => points)
    ),
    revised: revisedOf(publication, id, "pilots")
  };
}

function indicatorArea(publication: Publication, indicator: Indicator, area: string): IndicatorArea {
  const lines = chartLines(publication, indicator.id, area, ["rest"]);
  return {area, points: drawnPoints(publication, indicator, area), summary: summarizeChart(lines, indicator.unit)};
}

/** The index of an estimate is one too, but limits are those of the figure itself. */
function drawnPoints(publication: Publication, {id, unit}: Indicator, area: string): readonly SeriesPoint[] {
  const {points} = seriesOf(publication, id, area);
  const index = comparisonOf(publication, id).views.get(area)?.index;
  if (!isCount(unit) || !index) return points;
  return points.map(({month, status, bounds}, i): SeriesPoint => {
    const value = index[i] ?? null;
    if (value === null) return {month, value, status: "missing", bounds: null, reason: "not published"};
    return {month, value, status: status === "estimated" && !bounds ? status : "normal", bounds: null, reason: null};
  });
}

function listedEstimates(publication: Publication, {weighted}: IndicatorComparison): ListedEstimates {
  const estimate = weighted.areas.find(({kind}) => kind === "estimate");
  return {
    scale: weighted.scale,
    band: estimate?.kind === "estimate" ? estimate.band : null,
    placebos: weighted.placebos.length,
    areas: weighted.areas.map(listed),
    incomparable: publication.reference.areas.flatMap(({id}) => {
      const reason = controlsOf(publication, id).noComparableArea;
      return reason ? [{area: id, reason}] : [];
    })
  };
}

function listed(estimate: AreaEstimate | AreaRefusal): ListedEstimate | AreaRefusal {
  if (estimate.kind === "unavailable") return estimate;
  const {kind, area, att, p, pAdjusted, inTime, unreliable} = estimate;
  return {kind, area, att, p, pAdjusted, inTime, unreliable};
}
