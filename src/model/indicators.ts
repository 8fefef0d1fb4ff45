/** Ids of the published indicators, in the order in which pages show them. */
export const indicatorIds = [
  "unemployed-share",
  "unemployed-share-without-laid-off",
  "unemployed",
  "long-term-unemployed-share",
  "young-unemployed-share",
  "older-unemployed-share",
  "foreign-unemployed-share",
  "women-of-unemployed",
  "laid-off-share",
  "jobseekers",
  "in-services",
  "activation-rate",
  "vacancies",
  "new-vacancies",
  "unemployed-per-vacancy"
] as const;

export type IndicatorId = (typeof indicatorIds)[number];

/** The indicator that stands for an area where there is room for one. */
export const headlineIndicator: IndicatorId = "unemployed-share";

/** What a value counts; texts and decimals follow from it. */
export type IndicatorUnit =
  "percent of labour force" | "percent of unemployed" | "percent" | "persons" | "vacancies" | "persons per vacancy";

/** A sum of measures, each with a sign: `U − laid off` is two terms. */
export type MeasureSum = readonly MeasureTerm[];

export interface MeasureTerm {
  readonly measure: string;
  readonly sign: 1 | -1;
}

/** How an indicator follows from measures: `factor` × numerator, divided by the denominator when there is one. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly group: "unemployment" | "groups" | "services" | "vacancies";
  readonly unit: IndicatorUnit;
  readonly numerator: MeasureSum;
  readonly denominator: MeasureSum | null;
  /** 100 for percentages, else 1. */
  readonly factor: number;
  /** A published share that carries the series on after the counts end; null when there is none. */
  readonly publishedShare: string | null;
}
