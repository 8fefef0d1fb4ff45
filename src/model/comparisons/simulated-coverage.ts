import {z} from "zod";
import {probability, size} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";
import {estimatorIds} from "./comparisons.ts";

const simulatedPerformanceSchema = z.strictObject({
  estimator: z.enum(estimatorIds),
  /** The mean estimate where there is nothing: how far the estimator errs to one side. */
  bias: z.number(),
  /** Root mean square error, with an effect or without. */
  rmse: size,
  /** How often p is 0.05 or less although there is no effect. */
  falseAlarms: probability,
  /** How often the true effect lies in the drift band around the estimate. */
  bandCoverage: probability,
  /** How often p is 0.05 or less when there is an effect of such size. */
  detection: z.array(z.strictObject({effect: z.number(), share: probability}))
});

/** How an estimator does on simulated panels, where the truth is known. */
export type SimulatedPerformance = Model<typeof simulatedPerformanceSchema>;

/** The record of a simulation: `data/reference/simulated-coverage.json`. */
export const simulatedCoverageSchema = z.strictObject({
  seed: z.int(),
  /** How many panels were made; shares are of so many. */
  panels: z.int().positive(),
  /** What the simulated areas are like, by name of the setting; among them how many months their pilots last. */
  world: z.object({postLength: z.int().positive()}).catchall(z.number()),
  estimators: z.array(simulatedPerformanceSchema),
  /** How often the conformal p of the synthetic control is 0.05 or less although there is no effect. */
  conformalFalseAlarms: probability,
  /** Several treated units at once: how often the 95 % interval of the jackknife holds the truth. */
  pooled: z.strictObject({
    treated: z.int().positive(),
    estimator: z.enum(estimatorIds),
    intervalCoverage: probability
  })
});

export type SimulatedCoverage = Model<typeof simulatedCoverageSchema>;
