import {pilotStart} from "../months.ts";
import type {Month} from "../months.ts";

/** The estimators, by the names that their authors' software uses. */
export const estimatorIds = ["did", "sc", "sdid", "difp", "sc_reg", "difp_reg"] as const;

export type EstimatorId = (typeof estimatorIds)[number];

/** Beside what an area is set; `weighted` is the mix of municipalities that an estimator makes. */
export const controlIds = ["rest", "region", "similar", "weighted"] as const;

export type ControlId = (typeof controlIds)[number];

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
export interface Unavailable {
  readonly kind: "unavailable";
  readonly reason: ComparisonRefusal;
  /** The areas or municipalities at fault; none when it is not theirs. */
  readonly units: readonly string[];
}

/**
 * The scale in which an outcome is compared: shares as published (effects are
 * percentage points), counts as 100 times their natural logarithm (effects are
 * about per cent).
 */
export type OutcomeScale = "as published" | "hundred logs";

/** A range of months, both ends included. */
export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
}

/** Change from one base period to the pilots, an area less a control. */
export interface BaseDifference {
  readonly kind: "difference";
  readonly base: MonthSpan;
  readonly att: number;
}

/** What pretended starts before the pilots give. */
export interface InTimeResult {
  readonly starts: readonly Month[];
  /** One per start. */
  readonly atts: readonly number[];
  readonly rms: number;
  /** How many of them have the more frequent sign. */
  readonly sameSign: number;
}

/** An area's effect in one month. */
export interface EffectPoint {
  readonly month: Month;
  /** The area less its weighted comparison, which before the start has the area's own level. */
  readonly effect: number;
  /** The weighted comparison itself: the area less the effect. */
  readonly comparison: number;
  /** Half the width of the band around zero in which 95 of 100 placebos lie; null when there are too few placebos. */
  readonly band: number | null;
}

/** A municipality's part in a weighted comparison. */
export interface DonorWeight {
  /** Code of the source: `KU286`. */
  readonly code: string;
  readonly weight: number;
}

/** One area beside a weighted mix of municipalities. */
export interface AreaEstimate {
  readonly kind: "estimate";
  readonly area: string;
  /** The mean effect over the observed pilot months. */
  readonly att: number;
  /** The mean effect of pilot years 1, 2…; the last one as far as it is observed. */
  readonly attByYear: readonly number[];
  /** From the placebos of all donors. */
  readonly p: number;
  /** Adjusted for the number of areas by Benjamini and Hochberg. */
  readonly pAdjusted: number;
  /** The band of `att`, as in `EffectPoint`. */
  readonly band: number | null;
  readonly rmspePre: number;
  readonly points: readonly EffectPoint[];
  /** Largest first, without those of no weight. */
  readonly weights: readonly DonorWeight[];
  /** Null when the series do not reach far enough back. */
  readonly inTime: InTimeResult | null;
  /** Whether pretended starts show the comparison to be unreliable; null when that is not known. */
  readonly unreliable: boolean | null;
  /** Of the synthetic control only; null for other estimators. */
  readonly conformalP: number | null;
}

/** The pilot months whose mean an estimate is; it ends with them. */
export function estimateWindow({points}: Pick<AreaEstimate, "points">): MonthSpan {
  return {first: pilotStart, last: points.at(-1)?.month ?? pilotStart};
}

/** An area for which there is no estimate. */
export interface AreaRefusal extends Unavailable {
  readonly area: string;
}

/** What a donor would have shown, had it been a pilot area. */
export interface PlaceboLine {
  readonly code: string;
  readonly att: number;
  /** One per month of the comparison. */
  readonly effects: readonly number[];
}

/** One outcome of all areas by one estimator. */
export interface AreaEstimates {
  readonly estimator: EstimatorId;
  readonly scale: OutcomeScale;
  readonly months: readonly Month[];
  readonly areas: readonly (AreaEstimate | AreaRefusal)[];
  readonly placebos: readonly PlaceboLine[];
}

/** One year of the event study of all areas together; the last one may be cut short. */
export interface PooledYear {
  /** 0 begins with the pilots. */
  readonly year: number;
  readonly months: number;
  readonly estimate: number;
  readonly standardError: number;
}

/** How all areas together moved beside the donors, from one year before the pilots. */
export interface PooledEventStudy {
  /** The year from which change is counted, −1 or −2. */
  readonly base: number;
  readonly years: readonly PooledYear[];
  /** Whether areas and donors moved alike before the pilots; null when that cannot be tested. */
  readonly preTest: {readonly chiSquare: number; readonly degrees: number; readonly p: number} | null;
}

/** All areas together, each counting the same. */
export interface PooledEstimates {
  readonly kind: "pooled";
  readonly areas: number;
  readonly donors: number;
  readonly eventStudies: readonly PooledEventStudy[];
  readonly estimates: readonly {
    readonly estimator: EstimatorId;
    readonly att: number;
    readonly standardError: number | null;
  }[];
}

/** What municipalities are compared by when similar ones are looked for. */
export const similarityFeatures = ["recent share", "long share", "change", "seasonality", "size"] as const;

export type SimilarityFeature = (typeof similarityFeatures)[number];

/** A municipality that resembles an area. */
export interface SimilarMunicipality {
  readonly code: string;
  /** Euclidean, in standard deviations of the donors. */
  readonly distance: number;
  readonly features: Readonly<Record<SimilarityFeature, number>>;
  /** The municipality's feature less the area's, in standard deviations of the donors. */
  readonly differences: Readonly<Record<SimilarityFeature, number>>;
}

/** The municipalities most like an area before the start. */
export interface SimilarControl {
  readonly kind: "similar";
  readonly area: string;
  readonly features: Readonly<Record<SimilarityFeature, number>>;
  /** The most similar first. */
  readonly members: readonly SimilarMunicipality[];
  /** False when even the last of them is far away: "no close match". */
  readonly close: boolean;
}

/** How an estimator does on simulated panels, where the truth is known. */
export interface SimulatedPerformance {
  readonly estimator: EstimatorId;
  /** The mean estimate where there is nothing: how far the estimator errs to one side. */
  readonly bias: number;
  /** Root mean square error, with an effect or without. */
  readonly rmse: number;
  /** How often p is 0.05 or less although there is no effect. */
  readonly falseAlarms: number;
  /** How often the true effect lies in the drift band around the estimate. */
  readonly bandCoverage: number;
  /** How often p is 0.05 or less when there is an effect of such size. */
  readonly detection: readonly {readonly effect: number; readonly share: number}[];
}

/** The record of a simulation: `data/reference/simulated-coverage.json`. */
export interface SimulatedCoverage {
  readonly seed: number;
  /** How many panels were made; shares are of so many. */
  readonly panels: number;
  /** What the simulated areas are like, by name of the setting; among them how many months their pilots last. */
  readonly world: Readonly<Record<string, number>> & {readonly postLength: number};
  readonly estimators: readonly SimulatedPerformance[];
  /** How often the conformal p of the synthetic control is 0.05 or less although there is no effect. */
  readonly conformalFalseAlarms: number;
  /** Several treated units at once: how often the 95 % interval of the jackknife holds the truth. */
  readonly pooled: {readonly treated: number; readonly estimator: EstimatorId; readonly intervalCoverage: number};
}
