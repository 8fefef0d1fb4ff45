import {z} from "zod";
import {text} from "./value-schemas.ts";
import type {Model} from "./value-schemas.ts";

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
const indicatorUnits = [
  "percent of labour force",
  "percent of unemployed",
  "percent",
  "persons",
  "vacancies",
  "persons per vacancy"
] as const;

export type IndicatorUnit = (typeof indicatorUnits)[number];

const measureSum = z.array(z.strictObject({measure: text, sign: z.union([z.literal(1), z.literal(-1)])})).min(1);

/** A sum of measures, each with a sign: `U − laid off` is two terms. */
export type MeasureSum = Model<typeof measureSum>;

/**
 * How an indicator follows from measures: `factor` × numerator, divided by the denominator when there is one. An entry of
 * `data/reference/indicators.json`.
 */
export const indicatorSchema = z.strictObject({
  id: z.enum(indicatorIds),
  group: z.enum(["unemployment", "groups", "services", "vacancies"]),
  unit: z.enum(indicatorUnits),
  numerator: measureSum,
  denominator: measureSum.nullable(),
  /** 100 for percentages, else 1. */
  factor: z.union([z.literal(1), z.literal(100)]),
  /** A published share that carries the series on after the counts end; null when there is none. */
  publishedShare: text.nullable()
});

export type Indicator = Model<typeof indicatorSchema>;
