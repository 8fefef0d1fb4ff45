import {dot, link, ruleY} from "@observablehq/plot";
import type {Markish} from "@observablehq/plot";
import type {PooledYear} from "../../model/comparisons/comparisons.ts";
import {addMonths, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {SeriesPoint} from "../../model/series.ts";
import type {LineChartContent, NamedLine} from "../layout/line-content.ts";
import {axisMarks} from "../line/axis-marks.ts";
import {chartFrame, frameOptions} from "../line/chart-frame.ts";
import type {ChartFrame} from "../line/chart-frame.ts";
import {labelMarks} from "../line/label-marks.ts";
import {pilotLabel, pilotShade} from "../line/pilot-marks.ts";
import type {Palette} from "../svg/palette.ts";
import {placedLine, placedPoint} from "../svg/placed.ts";
import type {ChartSize} from "../svg/sizes.ts";
import type {StopOptions} from "../svg/stops.ts";

/** What a pooled chart shows; every text is in the reader's language already. */
export interface PooledChartContent extends Omit<
  LineChartContent,
  "lines" | "reach" | "events" | "covid" | "first" | "last"
> {
  /** The change of all areas together from one base year each; the first is drawn strongest. */
  readonly studies: readonly PooledSeries[];
}

/** One event study with the texts at its end. */
export interface PooledSeries {
  readonly id: "area" | "rest";
  readonly years: readonly PooledYear[];
  readonly name: string;
  readonly value: string;
}

/** Half a 95 % interval, in standard errors. */
export const intervalErrors = 1.96;

/** All areas together year by year: points with their intervals, the years before the pilots as plain as those after. */
export function pooledChart(content: PooledChartContent, palette: Palette, size: ChartSize): StopOptions {
  const drawn = asLineChart(content);
  const frame = chartFrame(drawn, size);
  return {
    ...frameOptions(frame),
    stops: {axis: "x", sides: [frame.top, frame.bottom], edges: yearEdges(content, frame)},
    marks: [
      ...pilotShade(frame, palette),
      ...axisMarks(drawn, frame, palette),
      ruleY([0], {stroke: palette.ink, strokeWidth: 1}),
      ...pilotLabel(frame, palette),
      ...content.studies.flatMap((study, i) => studyMarks(study, i, frame, palette)),
      ...labelMarks(frame, palette)
    ]
  };
}

/** The months of the first year to those of the last, a year of the pilot without its unseen months. */
export function pooledSpan(years: readonly PooledYear[]): {first: Month; last: Month} {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) throw new Error("pooled chart: expected at least one year");
  return {first: startOf(first), last: addMonths(startOf(last), last.months - 1)};
}

/** The first month of a year of the event study. */
export function startOf({year}: Pick<PooledYear, "year">): Month {
  return addMonths(pilotStart, 12 * year);
}

function asLineChart(content: PooledChartContent): LineChartContent {
  const lines = content.studies.map(({id, years, name, value}): NamedLine => {
    return {id, name, value, points: years.map(endPoint)};
  });
  const reach = content.studies.flatMap(({years}) => years.flatMap(intervalOf));
  return {...content, ...pooledSpan(content.studies[0]?.years ?? []), lines, events: [], reach};
}

/** Only the label reads these points: it stands where the last year ends, clear of its interval. */
function endPoint(year: PooledYear): SeriesPoint {
  const month = addMonths(startOf(year), year.months - 1);
  return {month, value: year.estimate, status: "normal", bounds: null, reason: null};
}

function yearEdges({studies}: PooledChartContent, {x}: ChartFrame): number[] {
  const years = studies[0]?.years ?? [];
  return [...years.map((year) => x(startOf(year))), x(pooledSpan(years).last)];
}

function middleOf(year: PooledYear): Month {
  return addMonths(startOf(year), Math.floor(year.months / 2));
}

function intervalOf({estimate, standardError}: PooledYear): [number, number] {
  return [estimate - intervalErrors * standardError, estimate + intervalErrors * standardError];
}

/** Points of two studies stand side by side; the base year, zero by definition, is hollow. */
function studyMarks({id, years}: PooledSeries, index: number, frame: ChartFrame, palette: Palette): Markish[] {
  const color = palette[id];
  const rows = years.map((year) => {
    const [low, high] = intervalOf(year);
    const x = frame.x(middleOf(year)) + (index === 0 ? -4 : 3);
    return {x, y: frame.y(year.estimate), x1: x, x2: x, y1: frame.y(low), y2: frame.y(high), isBase: low === high};
  });
  const point = {...placedPoint, r: 4, stroke: color, strokeWidth: 1.75};
  return [
    link(rows, {...placedLine, stroke: color, strokeWidth: index === 0 ? 2 : 1.5, filter: (row: Row) => !row.isBase}),
    dot(rows, {...point, fill: color, filter: (row: Row) => !row.isBase}),
    dot(rows, {...point, fill: palette.paper, filter: (row: Row) => row.isBase})
  ];
}

interface Row {
  readonly isBase: boolean;
}
