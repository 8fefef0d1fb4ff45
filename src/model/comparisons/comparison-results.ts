import {z} from "zod";
import {indicatorIds} from "../indicators.ts";
import type {IndicatorId} from "../indicators.ts";
import type {LineViews} from "../pages/views.ts";
import {count, probability, size, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";
import {monthSpanSchema, unavailableSchema} from "./comparisons.ts";
import type {AreaEstimates, EstimatorId, PooledEstimates, Unavailable} from "./comparisons.ts";
import {controlIds} from "./control-ids.ts";
import type {AreaControlId} from "./area-control-ids.ts";
import type {AreaControls, ControlSeries} from "./control-regions.ts";

/** The methods by which areas are compared: a choice of the estimators. */
const methodIds = ["did", "sc", "sdid"] as const satisfies readonly EstimatorId[];

export type MethodId = (typeof methodIds)[number];

/** What must be said beside a figure although it is shown. */
export const comparisonFlags = [
  /** Pretended starts before the pilots miss by as much, or always to the same side. */
  "comparison unreliable",
  /** The similar municipalities are not very similar. */
  "no close match",
  /** Nothing without a pilot resembles the area; where one of the others is said, it holds too. */
  "no comparable area"
] as const;

export type ComparisonFlag = (typeof comparisonFlags)[number];

const estimated = {
  /** The mean over the window, in the scale of the outcome. */
  att: z.number(),
  p: probability.nullable(),
  /** Adjusted for the number of areas. */
  pAdjusted: probability.nullable(),
  /** Half the width of the band in which 95 of 100 municipalities without a pilot lie. */
  band: size.nullable(),
  /** What pretended starts give: how far they miss, and how many of them to the more frequent side. */
  inTime: z.strictObject({starts: count, rms: size, sameSign: count}).nullable(),
  flag: z.enum(comparisonFlags).nullable()
};

const wholePilotSchema = z.strictObject({
  ...estimated,
  /** In how many of its months the figure of the area, or of what it is set beside, is an estimate. */
  estimatedMonths: count
});

/** What a method finds over the whole pilot, months included whose figures are carried on by published shares. */
export type WholePilotFigures = Model<typeof wholePilotSchema>;

const comparisonFiguresSchema = z.strictObject({
  ...estimated,
  kind: z.literal("figures"),
  /** The observed pilot months. */
  window: monthSpanSchema,
  /** Pilot years 1, 2…; the last one as far as it is observed. */
  attByYear: z.array(z.number()).min(1),
  rmspePre: size.nullable(),
  /** Of the synthetic control only. */
  conformalP: probability.nullable(),
  /** The same over the whole pilot, where figures reach its end but not all of it is observed; null else. */
  wholePilot: wholePilotSchema.nullable()
});

/** What one method finds; null where the method has no such figure. */
export type ComparisonFigures = Model<typeof comparisonFiguresSchema>;

/** An area beside one control by one method: a row of `/data/comparisons.csv`. */
export const comparisonResultSchema = z.strictObject({
  area: text,
  indicator: z.enum(indicatorIds),
  control: z.enum(controlIds),
  method: z.enum(methodIds),
  /** The months before the pilots from which change is counted; null where the method weights them itself. */
  base: monthSpanSchema.nullable(),
  result: z.union([comparisonFiguresSchema, unavailableSchema])
});

export type ComparisonResult = Model<typeof comparisonResultSchema>;

/** One series seen in other ways. */
export type SeriesViews = Omit<LineViews, "id">;

/** One indicator of all areas beside their controls. */
export interface IndicatorComparison {
  readonly indicator: IndicatorId;
  /** By control and area. */
  readonly controls: Readonly<Record<AreaControlId, ReadonlyMap<string, ControlSeries>>>;
  /** By synthetic difference in differences; areas without an estimate say why. */
  readonly weighted: AreaEstimates;
  /** All rows of the indicator, area by area. */
  readonly results: readonly ComparisonResult[];
  /** By series: areas, `pilots`, `rest`, `country`, `rest-MK01` and its like, `similar-espoo` and its like. */
  readonly views: ReadonlyMap<string, SeriesViews>;
}

/** How an area's estimate moves with the number of months before the pilots that are fitted. */
export const sensitivityRowSchema = z.strictObject({
  area: text,
  /** With 60 months, as everywhere else; null when there is no estimate. */
  att: z.number().nullable(),
  /** With 120 months. */
  attLong: z.number().nullable(),
  pLong: probability.nullable()
});

export type SensitivityRow = Model<typeof sensitivityRowSchema>;

/** What is found for the headline indicator only. */
export interface HeadlineComparison {
  /** Every method that has placebos: `did`, `sc`, `sdid`. */
  readonly methods: readonly AreaEstimates[];
  readonly pooled: PooledEstimates | Unavailable;
  readonly sensitivity: readonly SensitivityRow[];
}

/** Everything that the comparison of areas with their controls gives. */
export interface Comparisons {
  /** Municipalities that may stand in for an area, by code. */
  readonly donors: readonly string[];
  /** In the order of the areas. */
  readonly controls: readonly AreaControls[];
  /** In the order of the indicators; the headline first. */
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorComparison>;
  readonly headline: HeadlineComparison;
}
