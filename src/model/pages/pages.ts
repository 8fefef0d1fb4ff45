import {z} from "zod";
import {pilotAreaSchema} from "../areas.ts";
import {chartBreakSchema, seriesBreakSchema} from "../breaks.ts";
import {comparisonResultSchema} from "../comparisons/comparison-results.ts";
import {
  areaEstimateSchema,
  areaRefusalSchema,
  donorWeightSchema,
  outcomeScaleSchema,
  unavailableSchema
} from "../comparisons/comparisons.ts";
import {areaControlIds} from "../comparisons/area-control-ids.ts";
import {hasBothBases, plainControlIds} from "../comparisons/control-ids.ts";
import {areaControlsSchema} from "../comparisons/control-regions.ts";
import {chartEventSchema} from "../events.ts";
import {indicatorIds, indicatorSchema} from "../indicators.ts";
import {measureSchema} from "../observations/measures.ts";
import {publishedFileSchema} from "../releases/files.ts";
import {vintageManifestSchema} from "../releases/vintages.ts";
import {count, day, localized, monthSchema, revisedPointSchema, seriesPointSchema, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";
import {yearMeanSchema} from "./municipality-pages.ts";
import {chartViewsSchema} from "./views.ts";

export type {PublishedFile} from "../releases/files.ts";

const chartLineSchema = z.strictObject({
  /** Whose figures it shows. */
  id: z.enum(["area", "rest", "country"]),
  points: z.array(seriesPointSchema).min(1)
});

/** One line of a chart; all lines of a chart have the same months. */
export type ChartLine = Model<typeof chartLineSchema>;

/** Whose figures a line of a chart shows. */
export type LineId = ChartLine["id"];

/** The lines of a chart. */
export const chartLinesSchema = z
  .array(chartLineSchema)
  .refine((lines) => new Set(lines.map((line) => line.points.map((point) => point.month).join())).size === 1, {
    error: "all lines of a chart have the same months"
  });

const yearFiguresSchema = z.strictObject({
  year: z.string().regex(/^\d{4}$/),
  area: z.number(),
  /** Of the municipalities without a pilot; null where it is not known, and for counts, which cannot be compared. */
  rest: z.number().nullable()
});

/** The means of a whole year. */
export type YearFigures = Model<typeof yearFiguresSchema>;

/** The means of the last year before the pilots and COVID-19, and of the last whole year of the pilots; null where not known. */
const yearsComparedSchema = z.strictObject({first: yearFiguresSchema, last: yearFiguresSchema}).nullable();

/** The figures from which the sentence under a chart's title is made; every number of it stands in the chart's table. */
export const chartSummarySchema = z.strictObject({
  /**
   * The last month of the pilots in which the area has a value, or where it has none by then the newest one after them;
   * null when it never has.
   */
  last: seriesPointSchema.nullable(),
  /** The area a year before `last`; null when there is no value, or when the series breaks in between. */
  yearEarlier: seriesPointSchema.nullable(),
  /** The newest month of the year up to `last` in which the area's series breaks; null when it does not. */
  brokenIn: monthSchema.nullable(),
  /** `last` minus `yearEarlier`, in the unit of the indicator (percentage points for shares). */
  change: z.number().nullable(),
  /** The rest of mainland Finland in the month of `last`. */
  rest: seriesPointSchema.nullable(),
  /** `last` minus `rest`; null for counts, which cannot be compared. */
  gap: z.number().nullable(),
  years: yearsComparedSchema,
  /** The newest month with a value, where it lies after the pilots and `last` within them; else null. */
  after: z
    .strictObject({
      point: seriesPointSchema,
      /** The rest of mainland Finland in the same month. */
      rest: seriesPointSchema.nullable()
    })
    .nullable()
});

export type ChartSummary = Model<typeof chartSummarySchema>;

const chartControlSchema = z.strictObject({
  id: z.enum(areaControlIds),
  line: z.union([
    z.strictObject({kind: z.literal("points"), points: z.array(seriesPointSchema).min(1)}),
    unavailableSchema
  ])
});

/** A control that not every area has in every indicator: its figures in the months of the chart, or why there are none. */
export type ChartControl = Model<typeof chartControlSchema>;

const chartModelSchema = z.strictObject({
  area: text,
  indicator: z.enum(indicatorIds),
  lines: chartLinesSchema,
  /** In the order of `areaControlIds`. */
  controls: z.array(chartControlSchema).length(areaControlIds.length),
  summary: chartSummarySchema,
  /** Months of the area that are shown differently than at first, newest first. */
  revised: z.array(revisedPointSchema),
  /** Where its lines break, in the order of the months. */
  breaks: z.array(chartBreakSchema),
  /** The same rows as CSV: plain, Finnish Excel, Swedish Excel. */
  files: z.array(publishedFileSchema).length(3)
});

/** An area beside its controls in one indicator. */
export type ChartModel = Model<typeof chartModelSchema>;

const weightedModelSchema = z.strictObject({
  scale: outcomeScaleSchema,
  /** By synthetic difference in differences: the weighted line and the gap month by month, or why there is none. */
  estimate: z.union([areaEstimateSchema, areaRefusalSchema]),
  /** How many municipalities without a pilot went through the same; its p and band rest on them. */
  placebos: count,
  /** For how many areas the indicator has a gap; the adjusted p rests on them. */
  areas: count,
  /** The municipalities with at least 2 % of the weight, largest first; none when there is no estimate. */
  mainWeights: z.array(donorWeightSchema),
  /** How many others have a weight, and how much together. */
  otherWeights: z.strictObject({count, weight: z.number().min(0).max(1)})
});

/** An area beside its weighted comparison in one indicator. */
export type WeightedModel = Model<typeof weightedModelSchema>;

/** How many numbers the table of methods has: of plain controls from their bases, and of the weighted one by two methods. */
export const methodNumbers = plainControlIds.reduce((sum, id) => sum + (hasBothBases(id) ? 2 : 1), 2);

const areaComparisonSchema = z.strictObject({
  controls: areaControlsSchema,
  /** Two numbers of every plain control or one, `sc` and `sdid`. */
  methods: z.array(comparisonResultSchema).length(methodNumbers),
  /** Whether some of the numbers, also over the whole pilot, lie above zero and others below: "the methods disagree". */
  methodsDisagree: z.boolean(),
  weighted: weightedModelSchema
});

/** The headline indicator of an area beside all its controls by all methods. */
export type AreaComparison = Model<typeof areaComparisonSchema>;

const areaMemberSchema = z.strictObject({
  code: text,
  /** The last known headline share of the pilots' time. */
  last: seriesPointSchema.nullable(),
  /** The headline share as means of whole years, of all that are shown. */
  years: z.array(yearMeanSchema),
  /** Between which of them the share can be compared. */
  compared: yearsComparedSchema,
  /** The headline share as means of twelve months, one point in three months: enough for a line as long as a word. */
  means: z.array(seriesPointSchema)
});

/** A municipality as the page of its area shows it. */
export type AreaMember = Model<typeof areaMemberSchema>;

/** What the page of an area shows besides its charts: `data/published/areas/{id}.json`. */
export const areaModelSchema = z.strictObject({
  area: pilotAreaSchema,
  /** All charts of the area in one file, in several formats. */
  files: z.array(publishedFileSchema).min(1),
  /** All indicators of its municipalities, as CSV: plain, Finnish Excel, Swedish Excel. */
  memberFiles: z.array(publishedFileSchema).length(3),
  comparison: areaComparisonSchema,
  /** In the order of the area's municipalities; none when it is one municipality, whose line is the area's. */
  members: z.array(areaMemberSchema)
});

export type AreaModel = Model<typeof areaModelSchema>;

/** Everything the page of an area shows. */
export interface AreaPageModel extends AreaModel {
  /** One chart per indicator, in the order of `indicatorIds`. */
  readonly charts: readonly ChartModel[];
}

/** Everything the page of one chart shows: `data/published/charts/{area}/{indicator}.json`. */
export const chartPageModelSchema = z.strictObject({
  area: pilotAreaSchema,
  chart: chartModelSchema,
  /** All indicators of the area, and the indicator in all areas. */
  workbooks: z.array(publishedFileSchema),
  views: chartViewsSchema,
  controls: areaControlsSchema,
  weighted: weightedModelSchema
});

export type ChartPageModel = Model<typeof chartPageModelSchema>;

/** What an indicator covers, and which vintages it rests on. */
export const indicatorCoverageSchema = z.strictObject({
  indicator: indicatorSchema,
  first: monthSchema,
  last: monthSchema,
  /** The last month with counts, when published shares carry the series on from there; else null. */
  countsLast: monthSchema.nullable(),
  /** Dates of the vintages that the series draws from, oldest first. */
  vintages: z.array(day).min(1),
  /** The last day on which any of these vintages was read from the source. */
  read: day,
  /** Date of the newest vintage with which the series could go on; a newer one lacks one of its measures. */
  limitedBy: day,
  /** The months from which on the indicator cannot be compared with what was before, in all areas. */
  breaks: z.array(monthSchema)
});

export type IndicatorCoverage = Model<typeof indicatorCoverageSchema>;

const areaCardSchema = z.strictObject({
  area: pilotAreaSchema,
  /** The headline share, the area beside the rest of mainland Finland. */
  lines: chartLinesSchema,
  summary: chartSummarySchema
});

/** A pilot area with the series its card on the front page draws. */
export type AreaCard = Model<typeof areaCardSchema>;

/** What all pages share: `data/published/site.json`. */
export const siteModelSchema = z.strictObject({
  /** Oldest first; the last one is the state that the site shows. */
  vintages: z.array(vintageManifestSchema).min(1),
  indicators: z.array(indicatorCoverageSchema).length(indicatorIds.length),
  measures: z.array(measureSchema),
  events: z.array(chartEventSchema),
  /** All that is known of breaks and of jumps that are none, in the order of their months. */
  breaks: z.array(seriesBreakSchema),
  areas: z.array(areaCardSchema).min(1),
  /** Names of all 309 municipalities by code. */
  municipalityNames: z.record(z.string(), localized),
  /** Files that are not of one chart. */
  files: z.array(publishedFileSchema)
});

export type SiteModel = Model<typeof siteModelSchema>;
