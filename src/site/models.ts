import type {MonthSpan} from "../model/comparisons/comparisons.ts";
import {expected} from "../model/expected.ts";
import {headlineIndicator} from "../model/indicators.ts";
import type {IndicatorId} from "../model/indicators.ts";
import type {ChartModel, IndicatorCoverage, SiteModel} from "../model/pages/pages.ts";

/** A chart with what its series covers. */
export interface CoveredChart {
  readonly chart: ChartModel;
  readonly coverage: IndicatorCoverage;
}

/** The charts of an area with what they cover, in the order of the indicators. */
export function coveredCharts(charts: readonly ChartModel[], coverages: readonly IndicatorCoverage[]): CoveredChart[] {
  return coverages.flatMap((coverage) =>
    charts.filter(({indicator}) => indicator === coverage.indicator.id).map((chart) => ({chart, coverage}))
  );
}

/** The chart of the headline indicator, with which the page of an area opens. */
export function headlineChart(charts: readonly ChartModel[], coverages: readonly IndicatorCoverage[]): CoveredChart {
  const coverage = headlineCoverage(coverages);
  const chart = charts.find(({indicator}) => indicator === coverage.indicator.id);
  if (!chart) throw new Error(`charts of an area: expected one of ${coverage.indicator.id}`);
  return {chart, coverage};
}

/** What the headline indicator covers. */
export function headlineCoverage(coverages: readonly IndicatorCoverage[]): IndicatorCoverage {
  return coverageOf(coverages, headlineIndicator);
}

/** What an indicator covers. */
export function coverageOf(coverages: readonly IndicatorCoverage[], id: IndicatorId): IndicatorCoverage {
  const coverage = coverages.find(({indicator}) => indicator.id === id);
  return expected(coverage, `indicators: expected ${id} among them`);
}

/** Date of the vintage that the site shows. */
export function newestVintage({vintages}: SiteModel): string {
  return expected(vintages.at(-1), "site: expected at least one vintage").date;
}

/** Date of the newest vintage that the series of an indicator rest on. */
export function newestVintageOf({indicator, vintages}: IndicatorCoverage): string {
  const newest = vintages.at(-1);
  if (newest === undefined) throw new Error(`indicator ${indicator.id}: expected at least one vintage`);
  return newest;
}

/** Where figures come from: the vintages they rest on, and the day on which they were read. */
export type FigureSource = Pick<IndicatorCoverage, "vintages" | "read">;

/** Where figures come from that stand together: every vintage once, oldest first, and the last day of any. */
export function jointSource(sources: readonly FigureSource[]): FigureSource {
  const vintages = new Set(sources.flatMap((source) => source.vintages));
  const read = sources.map((source) => source.read).toSorted();
  return {vintages: [...vintages].toSorted(), read: expected(read.at(-1), "source of figures: expected at least one")};
}

/** From the first month of any to the last month of any. */
export function wholeSpan(spans: readonly MonthSpan[]): MonthSpan {
  const [first, last] = [
    spans.map((span) => span.first).sort()[0],
    spans
      .map((span) => span.last)
      .sort()
      .at(-1)
  ];
  if (!first || !last) throw new Error("months of the data: expected at least one span of months");
  return {first, last};
}
