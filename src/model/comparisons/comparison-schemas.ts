import {z} from "zod";
import {indicatorIds} from "../indicators.ts";
import {localized, monthSchema, text} from "../value-schemas.ts";
import {comparisonFlags} from "./comparison-results.ts";
import type {ComparisonResult, SensitivityRow} from "./comparison-results.ts";
import {controlIds, estimatorIds, refusals, similarityFeatures} from "./comparisons.ts";
import type {AreaEstimate, AreaRefusal, DonorWeight, InTimeResult, MonthSpan, PlaceboLine} from "./comparisons.ts";
import type {PooledEstimates, SimilarControl, SimulatedCoverage, Unavailable} from "./comparisons.ts";
import type {AreaControls} from "./control-regions.ts";

const count = z.int().nonnegative();
const size = z.number().nonnegative();
const code = z.string().regex(/^KU\d{3}$/);

/** From 0 to 1. */
export const probabilitySchema = z.number().min(0).max(1);

const method = z.enum(["did", "sc", "sdid"]);

/** Nothing is shown, and why. */
export const unavailableSchema: z.ZodType<Unavailable> = z.strictObject({
  kind: z.literal("unavailable"),
  reason: z.enum(refusals),
  units: z.array(text)
});

const monthSpan: z.ZodType<MonthSpan> = z.strictObject({first: monthSchema, last: monthSchema});

/** What pretended starts give. */
export const inTimeSchema: z.ZodType<InTimeResult> = z.strictObject({
  starts: z.array(monthSchema),
  atts: z.array(z.number()),
  rms: size,
  sameSign: count
});

/** A municipality's part in a weighted comparison. */
export const donorWeightSchema: z.ZodType<DonorWeight> = z.strictObject({code, weight: probabilitySchema});

const effectPoint = z.strictObject({
  month: monthSchema,
  effect: z.number(),
  comparison: z.number(),
  band: size.nullable()
});

/** One area beside a weighted mix of municipalities, or why there is none. */
export const areaEstimateSchema: z.ZodType<AreaEstimate | AreaRefusal> = z.union([
  z.strictObject({
    kind: z.literal("estimate"),
    area: text,
    att: z.number(),
    attByYear: z.array(z.number()).min(1),
    p: probabilitySchema,
    pAdjusted: probabilitySchema,
    band: size.nullable(),
    rmspePre: size,
    points: z.array(effectPoint).min(1),
    weights: z.array(donorWeightSchema),
    inTime: inTimeSchema.nullable(),
    unreliable: z.boolean().nullable(),
    conformalP: probabilitySchema.nullable()
  }),
  z.strictObject({kind: z.literal("unavailable"), reason: z.enum(refusals), units: z.array(text), area: text})
]);

const estimated = {
  att: z.number(),
  p: probabilitySchema.nullable(),
  pAdjusted: probabilitySchema.nullable(),
  band: size.nullable(),
  inTime: z.strictObject({starts: count, rms: size, sameSign: count}).nullable(),
  flag: z.enum(comparisonFlags).nullable()
};

/** A row of `/data/comparisons.csv`. */
export const comparisonResultSchema: z.ZodType<ComparisonResult> = z.strictObject({
  area: text,
  indicator: z.enum(indicatorIds),
  control: z.enum(controlIds),
  method,
  base: monthSpan.nullable(),
  result: z.union([
    z.strictObject({
      ...estimated,
      kind: z.literal("figures"),
      window: monthSpan,
      attByYear: z.array(z.number()).min(1),
      rmspePre: size.nullable(),
      conformalP: probabilitySchema.nullable(),
      wholePilot: z.strictObject({...estimated, estimatedMonths: count}).nullable()
    }),
    unavailableSchema
  ])
});

const features = z.record(z.enum(similarityFeatures), z.number());

const similarControl: z.ZodType<SimilarControl> = z.strictObject({
  kind: z.literal("similar"),
  area: text,
  features,
  members: z.array(z.strictObject({code, distance: size, features, differences: features})).length(10),
  close: z.boolean()
});

/** Beside what an area can be set. */
export const areaControlsSchema: z.ZodType<AreaControls> = z.strictObject({
  area: text,
  region: z.union([
    z.strictObject({
      kind: z.literal("region"),
      area: text,
      region: z.string().regex(/^MK\d{2}$/),
      regionName: localized,
      members: z.array(code).min(3)
    }),
    unavailableSchema
  ]),
  similar: z.union([similarControl, unavailableSchema]),
  noComparableArea: localized.nullable()
});

/** What a donor would have shown, had it been a pilot area. */
export const placeboLineSchema: z.ZodType<PlaceboLine> = z.strictObject({
  code,
  att: z.number(),
  effects: z.array(z.number())
});

const estimator = z.enum(estimatorIds);

/** All areas together. */
export const pooledEstimatesSchema: z.ZodType<PooledEstimates> = z.strictObject({
  kind: z.literal("pooled"),
  areas: count,
  donors: count,
  eventStudies: z.array(
    z.strictObject({
      base: z.int().negative(),
      years: z.array(z.strictObject({year: z.int(), months: count, estimate: z.number(), standardError: size})),
      preTest: z.strictObject({chiSquare: size, degrees: count, p: probabilitySchema}).nullable()
    })
  ),
  estimates: z.array(z.strictObject({estimator, att: z.number(), standardError: size.nullable()}))
});

/** An area's estimate with a shorter and a longer look back. */
export const sensitivityRowSchema: z.ZodType<SensitivityRow> = z.strictObject({
  area: text,
  att: z.number().nullable(),
  attLong: z.number().nullable(),
  pLong: probabilitySchema.nullable()
});

/** `data/reference/simulated-coverage.json`. */
export const simulatedCoverageSchema: z.ZodType<SimulatedCoverage> = z.strictObject({
  seed: z.int(),
  panels: z.int().positive(),
  world: z.object({postLength: z.int().positive()}).catchall(z.number()),
  estimators: z.array(
    z.strictObject({
      estimator,
      bias: z.number(),
      rmse: size,
      falseAlarms: probabilitySchema,
      bandCoverage: probabilitySchema,
      detection: z.array(z.strictObject({effect: z.number(), share: probabilitySchema}))
    })
  ),
  conformalFalseAlarms: probabilitySchema,
  pooled: z.strictObject({treated: z.int().positive(), estimator, intervalCoverage: probabilitySchema})
});
