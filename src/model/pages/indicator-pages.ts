import {z} from "zod";
import {chartBreakSchema} from "../breaks.ts";
import {areaEstimateSchema, areaRefusalSchema, outcomeScaleSchema} from "../comparisons/comparisons.ts";
import {indicatorIds} from "../indicators.ts";
import {count, localized, revisedPointSchema, seriesPointSchema, size, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";
import {chartLinesSchema, chartSummarySchema} from "./pages.ts";
import {chartViewsSchema} from "./views.ts";

/**
 * What small drawings of all areas on one scale can show: the figures themselves; for counts, which follow the size of
 * an area, an index that is 100 when the pilots start.
 */
const smallDrawings = ["figures", "index"] as const;

const togetherSchema = z.strictObject({
  lines: chartLinesSchema,
  /** The same lines as change and index; null for shares and ratios, which are drawn as they are. */
  views: chartViewsSchema.nullable(),
  summary: chartSummarySchema,
  /** Where its lines break, in the order of the months. */
  breaks: z.array(chartBreakSchema),
  /** Months of all areas that are shown differently than at first, newest first. */
  revised: z.array(revisedPointSchema)
});

/** All pilot areas added up, beside the rest of mainland Finland and the country. */
export type IndicatorTogether = Model<typeof togetherSchema>;

const indicatorAreaSchema = z.strictObject({
  area: text,
  /** What its small drawing shows. */
  points: z.array(seriesPointSchema).min(1),
  summary: chartSummarySchema
});

/** One area as the page of an indicator shows it. */
export type IndicatorArea = Model<typeof indicatorAreaSchema>;

const listedEstimateSchema = areaEstimateSchema.pick({
  kind: true,
  area: true,
  att: true,
  p: true,
  pAdjusted: true,
  inTime: true,
  unreliable: true
});

/** An area's estimate among those of all areas. */
export type ListedEstimate = Model<typeof listedEstimateSchema>;

const listedEstimatesSchema = z.strictObject({
  scale: outcomeScaleSchema,
  /** Half the width of the band around zero that all areas share; null when there is none. */
  band: size.nullable(),
  /** How many municipalities without a pilot went through the same. */
  placebos: count,
  /** In the order of the areas. */
  areas: z.array(z.union([listedEstimateSchema, areaRefusalSchema])),
  /** Areas that nothing without a pilot resembles, with the reason. */
  incomparable: z.array(z.strictObject({area: text, reason: localized}))
});

/** The estimates of one indicator side by side; they are never ranked. */
export type ListedEstimates = Model<typeof listedEstimatesSchema>;

/** Everything the page of an indicator shows: `data/published/indicators/{id}.json`. */
export const indicatorPageSchema = z.strictObject({
  indicator: z.enum(indicatorIds),
  drawn: z.enum(smallDrawings),
  together: togetherSchema,
  /** The rest of mainland Finland, as in the small drawings. */
  rest: z.array(seriesPointSchema).min(1),
  /** In the order of the areas. */
  areas: z.array(indicatorAreaSchema).min(1),
  estimates: listedEstimatesSchema
});

export type IndicatorPageModel = Model<typeof indicatorPageSchema>;
