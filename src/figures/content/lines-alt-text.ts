import type {DrawnLine, DrawnLineId} from "../../charts/layout/drawn-lines.ts";
import {chartAltText, viewAltText} from "../../i18n/sentences.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {Locale} from "../../model/languages.ts";
import type {ChartLine, IndicatorCoverage} from "../../model/pages/pages.ts";
import {drawnLines} from "./chart-content.ts";

/** What the picture of an area's lines shows, for readers who do not see it; controls are named where they are drawn. */
export function linesAltText(
  lines: readonly DrawnLine[],
  coverage: IndicatorCoverage,
  area: PilotArea,
  locale: Locale
): string {
  if (lines.every(isChartLine)) return chartAltText(lines, coverage, area, locale);
  const beside = drawnLines(lines, coverage.indicator.unit).flatMap(({id}) => (id === "area" ? [] : [id]));
  const points = lines.find(({id}) => id === "area")?.points ?? [];
  return viewAltText({view: "lines", indicator: coverage.indicator, area, points, beside}, locale);
}

function isChartLine(line: DrawnLine): line is ChartLine {
  return (["area", "rest", "country"] as readonly DrawnLineId[]).includes(line.id);
}
