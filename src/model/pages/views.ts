import {z} from "zod";
import {unavailableSchema} from "../comparisons/comparisons.ts";
import {plainControlIds} from "../comparisons/control-ids.ts";
import {monthSchema} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";

const viewValues = z.array(z.number().nullable());

/** The ways in which a chart page shows one indicator of an area; also the anchors of that page, in all languages. */
export const viewIds = ["lines", "gap", "change-on-year", "index", "seasonally-adjusted"] as const;

export type ViewId = (typeof viewIds)[number];

/** A value per month of a chart, null where there is none. */
export type ViewValues = Model<typeof viewValues>;

const lineViewsSchema = z.strictObject({
  id: z.enum(["area", ...plainControlIds, "country"]),
  /** Since a year earlier: percentage points for shares, per cent for counts, the unit itself for other ratios. */
  changeOnYear: viewValues,
  /** In per cent of the month in which the pilots started. */
  index: viewValues,
  /** From which figures the index is made, so that the season does not show in it. */
  indexBasis: z.enum(["seasonally adjusted", "mean of twelve months"]),
  /** Counts of unemployed without their season, by STL; null for other indicators, which are not adjusted. */
  seasonallyAdjusted: z
    .union([z.strictObject({kind: z.literal("adjusted"), values: viewValues}), unavailableSchema])
    .nullable()
});

/** One line of a chart seen in other ways. */
export type LineViews = Model<typeof lineViewsSchema>;

/** From which figures an index is made. */
export type IndexBasis = LineViews["indexBasis"];

/** All lines of a chart seen in other ways: one value per month. */
export const chartViewsSchema = z
  .strictObject({months: z.array(monthSchema).min(1), lines: z.array(lineViewsSchema).min(1)})
  .refine(({months, lines}) => lines.every((line) => valuesOf(line).every(({length}) => length === months.length)), {
    error: "all views of a chart have a value per month"
  });

export type ChartViews = Model<typeof chartViewsSchema>;

function valuesOf({changeOnYear, index, seasonallyAdjusted: adjusted}: LineViews): ViewValues[] {
  return [changeOnYear, index, ...(adjusted?.kind === "adjusted" ? [adjusted.values] : [])];
}
