import {z} from "zod";
import {chartBreakSchema} from "../break-schemas.ts";
import {inTimeSchema, probabilitySchema} from "../comparisons/comparison-schemas.ts";
import {refusals} from "../comparisons/comparisons.ts";
import {indicatorIds} from "../indicators.ts";
import {localized, revisedPoint, seriesPoint, text} from "../value-schemas.ts";
import {smallDrawings} from "./indicator-pages.ts";
import type {IndicatorArea, IndicatorPageModel, ListedEstimates} from "./indicator-pages.ts";
import {chartLinesSchema, chartSummarySchema} from "./schemas.ts";
import {chartViewsSchema} from "./view-schemas.ts";

const areaRow: z.ZodType<IndicatorArea> = z.strictObject({
  area: text,
  points: z.array(seriesPoint).min(1),
  summary: chartSummarySchema
});

const listedEstimates: z.ZodType<ListedEstimates> = z.strictObject({
  scale: z.enum(["as published", "hundred logs"]),
  band: z.number().nonnegative().nullable(),
  placebos: z.int().nonnegative(),
  areas: z.array(
    z.union([
      z.strictObject({
        kind: z.literal("estimate"),
        area: text,
        att: z.number(),
        p: probabilitySchema,
        pAdjusted: probabilitySchema,
        inTime: inTimeSchema.nullable(),
        unreliable: z.boolean().nullable()
      }),
      z.strictObject({kind: z.literal("unavailable"), reason: z.enum(refusals), units: z.array(text), area: text})
    ])
  ),
  incomparable: z.array(z.strictObject({area: text, reason: localized}))
});

/** `data/published/indicators/{id}.json`. */
export const indicatorPageSchema: z.ZodType<IndicatorPageModel> = z.strictObject({
  indicator: z.enum(indicatorIds),
  drawn: z.enum(smallDrawings),
  together: z.strictObject({
    lines: chartLinesSchema,
    views: chartViewsSchema.nullable(),
    summary: chartSummarySchema,
    breaks: z.array(chartBreakSchema),
    revised: z.array(revisedPoint)
  }),
  rest: z.array(seriesPoint).min(1),
  areas: z.array(areaRow).min(1),
  estimates: listedEstimates
});
