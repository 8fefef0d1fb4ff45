import {z} from "zod";
import {unavailableSchema} from "../comparisons/comparison-schemas.ts";
import {monthSchema} from "../value-schemas.ts";
import type {ChartViews, LineViews, ViewValues} from "./views.ts";

const viewValues: z.ZodType<ViewValues> = z.array(z.number().nullable());

const lineViews: z.ZodType<LineViews> = z.strictObject({
  id: z.enum(["area", "rest", "region", "similar", "country"]),
  changeOnYear: viewValues,
  index: viewValues,
  indexBasis: z.enum(["seasonally adjusted", "mean of twelve months"]),
  seasonallyAdjusted: z
    .union([z.strictObject({kind: z.literal("adjusted"), values: viewValues}), unavailableSchema])
    .nullable()
});

/** The lines of a chart seen in other ways: one value per month. */
export const chartViewsSchema: z.ZodType<ChartViews> = z
  .strictObject({months: z.array(monthSchema).min(1), lines: z.array(lineViews).min(1)})
  .refine(({months, lines}) => lines.every((line) => valuesOf(line).every(({length}) => length === months.length)), {
    error: "all views of a chart have a value per month"
  });

function valuesOf({changeOnYear, index, seasonallyAdjusted: adjusted}: LineViews): ViewValues[] {
  return [changeOnYear, index, ...(adjusted?.kind === "adjusted" ? [adjusted.values] : [])];
}
