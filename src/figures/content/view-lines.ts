import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {certaintyOf} from "../../charts/layout/line-parts.ts";
import {addMonths, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {ChartModel} from "../../model/pages/pages.ts";
import type {ChartViews, LineViews, ViewValues} from "../../model/pages/views.ts";
import {breakBetween} from "../../model/series-breaks.ts";
import type {SeriesPoint} from "../../model/series.ts";

/** The views that are computed from the figures month by month. */
export type ComputedView = "change-on-year" | "index" | "seasonally-adjusted";

/** Views begin five years before the pilots: long enough to see what is usual, short enough to see single months. */
export const viewStart: Month = addMonths(pilotStart, -60);

/** A chart and its lines seen in other ways. */
export interface SeenChart {
  readonly chart: Pick<ChartModel, "lines" | "controls">;
  readonly views: ChartViews;
}

/** The lines of a chart seen in another way, the area first; a line without a single value is left out. */
export function viewLines({chart, views}: SeenChart, view: ComputedView): DrawnLine[] {
  return views.lines.flatMap((line) => {
    const values = valuesOf(line, view);
    if (!values) return [];
    const figures = figuresOf(line.id, chart);
    const all = views.months.map((month, i) => viewPoint(month, values[i] ?? null, figures, i));
    const points = all.filter(({month}) => month >= viewStart);
    return points.some(({value}) => value !== null) ? [{id: line.id, points}] : [];
  });
}

function valuesOf({changeOnYear, index, seasonallyAdjusted}: LineViews, view: ComputedView): ViewValues | null {
  switch (view) {
    case "change-on-year":
      return changeOnYear;
    case "index":
      return index;
    case "seasonally-adjusted":
      return seasonallyAdjusted?.kind === "adjusted" ? seasonallyAdjusted.values : null;
  }
}

function figuresOf(id: LineViews["id"], {lines, controls}: SeenChart["chart"]): readonly SeriesPoint[] {
  const control = controls.find((candidate) => candidate.id === id)?.line;
  if (control) return control.kind === "points" ? control.points : [];
  return lines.find((line) => line.id === id)?.points ?? [];
}

/** What is computed from an estimate is one; limits are those of the figure itself and do not carry over. */
function viewPoint(month: Month, value: number | null, figures: readonly SeriesPoint[], place: number): SeriesPoint {
  if (value === null) {
    const reason = spansBreak(figures, month) ? "broken series" : "not published";
    return {month, value, status: "missing", bounds: null, reason};
  }
  const figure = figures[place];
  const isCertain = !figure || figure.value === null || certaintyOf(figure) === "certain";
  return {month, value, status: isCertain ? "normal" : figure.status, bounds: null, reason: null};
}

/** Whether a series breaks between a month and what a view measures it against: the year before, or the start. */
function spansBreak(figures: readonly SeriesPoint[], month: Month): boolean {
  const [first, last] = month < pilotStart ? [month, pilotStart] : [pilotStart, month];
  return [breakBetween(figures, first, last), breakBetween(figures, addMonths(month, -12), month)].some(
    (broken) => broken !== null
  );
}
