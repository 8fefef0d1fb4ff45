import {z} from "zod";
import {sensitivityRowSchema} from "../comparisons/comparison-results.ts";
import {
  estimatorIds,
  inTimeSchema,
  placeboLineSchema,
  pooledEstimatesSchema,
  unavailableSchema
} from "../comparisons/comparisons.ts";
import {simulatedCoverageSchema} from "../comparisons/simulated-coverage.ts";
import {count, monthSchema, probability, size, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";

const areaEffectLineSchema = z.strictObject({
  area: text,
  att: z.number(),
  p: probability,
  pAdjusted: probability,
  unreliable: z.boolean().nullable(),
  /** One per month. */
  effects: z.array(z.number())
});

/** An area's estimate as the picture of all areas shows it. */
export type AreaEffectLine = Model<typeof areaEffectLineSchema>;

/** What pretended starts give in an area by one method; null when there are none. */
const inTimeRowSchema = z.strictObject({area: text, inTime: inTimeSchema.nullable()});

const inTimeTableSchema = z.strictObject({
  method: z.enum(estimatorIds),
  /** Over all areas and starts; null when there are none. */
  rms: size.nullable(),
  areas: z.array(inTimeRowSchema)
});

/** One method as the methods page measures it. */
export type InTimeTable = Model<typeof inTimeTableSchema>;

const controlCountsSchema = z.strictObject({
  /** Areas whose region has enough municipalities without a pilot. */
  region: count,
  /** Areas whose similar municipalities are not very similar. */
  notClose: count,
  /** Areas whose change less that of the control has one sign from one base period and the other from the other. */
  signChanges: z.strictObject({rest: count, similar: count})
});

/** How many areas have which controls, and in how many the base period decides the sign of the change. */
export type ControlCounts = Model<typeof controlCountsSchema>;

/** Everything the methods page shows: `data/published/methods.json`. The headline indicator only. */
export const methodsModelSchema = z.strictObject({
  /** Codes of the municipalities that may stand in for an area. */
  donors: z.array(text),
  /** Months of the lines. */
  months: z.array(monthSchema),
  /** The estimates of all areas that have one, in the order of the areas; they are never ranked. */
  areas: z.array(areaEffectLineSchema),
  /** Municipalities without a pilot, as if they had had one. */
  placebos: z.array(placeboLineSchema),
  /** Half the width of the band around zero in which 95 of 100 placebos lie: their mean effects, and month by month. */
  band: z.strictObject({att: z.number(), byMonth: z.array(z.number())}).nullable(),
  pooled: z.union([pooledEstimatesSchema, unavailableSchema]),
  controls: controlCountsSchema,
  inTime: z.array(inTimeTableSchema),
  sensitivity: z.array(sensitivityRowSchema),
  simulated: simulatedCoverageSchema
});

export type MethodsModel = Model<typeof methodsModelSchema>;
