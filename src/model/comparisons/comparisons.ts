import {z} from "zod";
import {pilotStart} from "../months.ts";
import type {Month} from "../months.ts";
import {count, monthSchema, municipalityCode, probability, size, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";

/** The estimators, by the names that their authors' software uses. */
export const estimatorIds = ["did", "sc", "sdid", "difp", "sc_reg", "difp_reg"] as const;

export type EstimatorId = (typeof estimatorIds)[number];

/** Why something is not compared, estimated or adjusted: what the reader is told instead. */
export const refusals = [
  "no treated unit",
  "too few donors",
  "short pre-period",
  "no post-period",
  "unequal lengths",
  "missing or not finite",
  "break in series",
  /** The area's mean before the start is higher or lower than every donor's. */
  "outside the donors' range",
  /** The mix of donors misses the area before the start by more than twice what is usual among placebos. */
  "poor fit before the start",
  "fewer than three municipalities",
  /** The tenth most similar municipality is not similar. */
  "no close match",
  "no comparable area",
  /** Vacancies are registered too unevenly to be estimated with. */
  "described only",
  /** Counts of areas of different size cannot be averaged. */
  "not for counts",
  /** Under 60 months, which is too short for seasonal adjustment. */
  "short series",
  /** Months without a value, or with nobody, which have no logarithm. */
  "gaps in series"
] as const;

export type ComparisonRefusal = (typeof refusals)[number];

/** Nothing is shown, and why. */
export const unavailableSchema = z.strictObject({
  kind: z.literal("unavailable"),
  reason: z.enum(refusals),
  /** The areas or municipalities at fault; none when it is not theirs. */
  units: z.array(text)
});

export type Unavailable = Model<typeof unavailableSchema>;

/**
 * The scale in which an outcome is compared: shares as published (effects are
 * percentage points), counts as 100 times their natural logarithm (effects are
 * about per cent).
 */
export const outcomeScaleSchema = z.enum(["as published", "hundred logs"]);

export type OutcomeScale = Model<typeof outcomeScaleSchema>;

/** A range of months, both ends included. */
export const monthSpanSchema = z.strictObject({first: monthSchema, last: monthSchema});

export type MonthSpan = Model<typeof monthSpanSchema>;

/** Change from one base period to the pilots, an area less a control. */
export interface BaseDifference {
  readonly kind: "difference";
  readonly base: MonthSpan;
  readonly att: number;
}

/** What pretended starts before the pilots give. */
export const inTimeSchema = z.strictObject({
  starts: z.array(monthSchema),
  /** One per start. */
  atts: z.array(z.number()),
  rms: size,
  /** How many of them have the more frequent sign. */
  sameSign: count
});

export type InTimeResult = Model<typeof inTimeSchema>;

const effectPointSchema = z.strictObject({
  month: monthSchema,
  /** The area less its weighted comparison, which before the start has the area's own level. */
  effect: z.number(),
  /** The weighted comparison itself: the area less the effect. */
  comparison: z.number(),
  /** Half the width of the band around zero in which 95 of 100 placebos lie; null when there are too few placebos. */
  band: size.nullable()
});

/** An area's effect in one month. */
export type EffectPoint = Model<typeof effectPointSchema>;

/** A municipality's part in a weighted comparison. */
export const donorWeightSchema = z.strictObject({
  /** Code of the source: `KU286`. */
  code: municipalityCode,
  weight: probability
});

export type DonorWeight = Model<typeof donorWeightSchema>;

/** One area beside a weighted mix of municipalities. */
export const areaEstimateSchema = z.strictObject({
  kind: z.literal("estimate"),
  area: text,
  /** The mean effect over the observed pilot months. */
  att: z.number(),
  /** The mean effect of pilot years 1, 2…; the last one as far as it is observed. */
  attByYear: z.array(z.number()).min(1),
  /** From the placebos of all donors. */
  p: probability,
  /** Adjusted for the number of areas by Benjamini and Hochberg. */
  pAdjusted: probability,
  /** The band of `att`, as in `EffectPoint`. */
  band: size.nullable(),
  rmspePre: size,
  points: z.array(effectPointSchema).min(1),
  /** Largest first, without those of no weight. */
  weights: z.array(donorWeightSchema),
  /** Null when the series do not reach far enough back. */
  inTime: inTimeSchema.nullable(),
  /** Whether pretended starts show the comparison to be unreliable; null when that is not known. */
  unreliable: z.boolean().nullable(),
  /** Of the synthetic control only; null for other estimators. */
  conformalP: probability.nullable()
});

export type AreaEstimate = Model<typeof areaEstimateSchema>;

/** The pilot months whose mean an estimate is; it ends with them. */
export function estimateWindow({points}: Pick<AreaEstimate, "points">): MonthSpan {
  return {first: pilotStart, last: points.at(-1)?.month ?? pilotStart};
}

/** The p of gaps just outside the band: one threshold for the words, the band and the drawing. */
export const unusual = 0.05;

/** A gap with a p above this is spoken of as common. */
export const common = 0.2;

/** Whether so many municipalities without a pilot have as large a gap that it is spoken of as common. */
export function isCommon({p}: Pick<AreaEstimate, "p">): boolean {
  return p > common;
}

/** Whether a gap lies outside the usual variation of municipalities without a pilot. */
export function isUnusual({p}: Pick<AreaEstimate, "p">): boolean {
  return p <= unusual;
}

/** An area for which there is no estimate. */
export const areaRefusalSchema = unavailableSchema.extend({area: text});

export type AreaRefusal = Model<typeof areaRefusalSchema>;

/** What a donor would have shown, had it been a pilot area. */
export const placeboLineSchema = z.strictObject({
  code: municipalityCode,
  att: z.number(),
  /** One per month of the comparison. */
  effects: z.array(z.number())
});

export type PlaceboLine = Model<typeof placeboLineSchema>;

/** One outcome of all areas by one estimator. */
export interface AreaEstimates {
  readonly estimator: EstimatorId;
  readonly scale: OutcomeScale;
  readonly months: readonly Month[];
  readonly areas: readonly (AreaEstimate | AreaRefusal)[];
  readonly placebos: readonly PlaceboLine[];
}

const pooledYearSchema = z.strictObject({
  /** 0 begins with the pilots. */
  year: z.int(),
  months: count,
  estimate: z.number(),
  standardError: size
});

/** One year of the event study of all areas together; the last one may be cut short. */
export type PooledYear = Model<typeof pooledYearSchema>;

const pooledEventStudySchema = z.strictObject({
  /** The year from which change is counted, −1 or −2. */
  base: z.int().negative(),
  years: z.array(pooledYearSchema),
  /** Whether areas and donors moved alike before the pilots; null when that cannot be tested. */
  preTest: z.strictObject({chiSquare: size, degrees: count, p: probability}).nullable()
});

/** How all areas together moved beside the donors, from one year before the pilots. */
export type PooledEventStudy = Model<typeof pooledEventStudySchema>;

/** All areas together, each counting the same. */
export const pooledEstimatesSchema = z.strictObject({
  kind: z.literal("pooled"),
  areas: count,
  donors: count,
  eventStudies: z.array(pooledEventStudySchema),
  estimates: z.array(z.strictObject({estimator: z.enum(estimatorIds), att: z.number(), standardError: size.nullable()}))
});

export type PooledEstimates = Model<typeof pooledEstimatesSchema>;

/** What municipalities are compared by when similar ones are looked for. */
const similarityFeatures = ["recent share", "long share", "change", "seasonality", "size"] as const;

export type SimilarityFeature = (typeof similarityFeatures)[number];

const features = z.record(z.enum(similarityFeatures), z.number());

const similarMunicipalitySchema = z.strictObject({
  code: municipalityCode,
  /** Euclidean, in standard deviations of the donors. */
  distance: size,
  features,
  /** The municipality's feature less the area's, in standard deviations of the donors. */
  differences: features
});

/** A municipality that resembles an area. */
export type SimilarMunicipality = Model<typeof similarMunicipalitySchema>;

/** The municipalities most like an area before the start. */
export const similarControlSchema = z.strictObject({
  kind: z.literal("similar"),
  area: text,
  features,
  /** The most similar first. */
  members: z.array(similarMunicipalitySchema).length(10),
  /** False when even the last of them is far away: "no close match". */
  close: z.boolean()
});

export type SimilarControl = Model<typeof similarControlSchema>;
