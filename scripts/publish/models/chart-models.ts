import type {PilotArea} from "../../../src/model/areas.ts";
import {areaControlIds} from "../../../src/model/comparisons/area-control-ids.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import type {ChartControl, ChartModel, ChartPageModel, PublishedFile} from "../../../src/model/pages/pages.ts";
import {summarizeChart} from "../../../src/model/pages/summary.ts";
import type {ChartViews, LineViews} from "../../../src/model/pages/views.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {weightedModel} from "./comparison-models.ts";
import {breaksOf, chartControls, chartLines, comparisonOf, controlsOf, revisedOf} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** An area beside its controls in one indicator. */
export function chartModel(
  publication: Publication,
  area: PilotArea,
  indicator: Indicator,
  files: readonly PublishedFile[]
): ChartModel {
  const lines = chartLines(publication, indicator.id, area.id, ["rest", "country"]);
  const controls = chartControls(publication, indicator.id, area.id);
  return {
    area: area.id,
    indicator: indicator.id,
    lines,
    controls,
    summary: summarizeChart(lines, indicator.unit),
    revised: revisedOf(publication, indicator.id, area.id),
    breaks: breaksOf(publication, indicator.id, [...lines.map(({points}) => points), ...controls.map(controlPoints)]),
    files: files.filter(
      ({path}) => path.startsWith(`/data/charts/${area.id}/${indicator.id}.`) && path.endsWith(".csv")
    )
  };
}

/** The same with everything that the page of the chart adds. */
export function chartPageModel(
  publication: Publication,
  area: PilotArea,
  chart: ChartModel,
  files: readonly PublishedFile[]
): ChartPageModel {
  const workbooks = [`/data/areas/${area.id}.xlsx`, `/data/indicators/${chart.indicator}.xlsx`];
  return {
    area,
    chart,
    workbooks: files.filter(({path}) => workbooks.includes(path)),
    views: chartViews(publication, chart),
    controls: controlsOf(publication, area.id),
    weighted: weightedModel(comparisonOf(publication, chart.indicator), area.id)
  };
}

function controlPoints({line}: ChartControl): readonly SeriesPoint[] {
  return line.kind === "points" ? line.points : [];
}

/** The lines of a chart seen in other ways. */
export function chartViews(
  publication: Publication,
  {area, indicator, lines}: Pick<ChartModel, "area" | "indicator" | "lines">
): ChartViews {
  const comparison = comparisonOf(publication, indicator);
  const view = (id: LineViews["id"], series: string): LineViews[] => {
    const found = comparison.views.get(series);
    return found ? [{id, ...found}] : [];
  };
  const controls = areaControlIds.flatMap((id) => {
    const control = comparison.controls[id].get(area);
    return control?.kind === "series" ? view(id, control.series.area) : [];
  });
  return {
    months: lines[0]?.points.map(({month}) => month) ?? [],
    lines: [...view("area", area), ...view("rest", "rest"), ...controls, ...view("country", "country")]
  };
}
