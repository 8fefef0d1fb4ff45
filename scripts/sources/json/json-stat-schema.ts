import {z} from "zod";
import {describeIssues} from "../../../src/model/schema-issues.ts";

/** A dimension of a JSON-stat data set: its codes, in one of three spellings. */
const categorySchema = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.int().nonnegative())]).optional(),
  label: z.record(z.string(), z.string()).optional()
});

/** What we need of a JSON-stat 2.0 data set; values and statuses are read apart, for they are long. */
const datasetSchema = z.object({
  version: z.string().startsWith("2."),
  class: z.literal("dataset"),
  label: z.string().min(1),
  source: z.string().min(1),
  updated: z.string().optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().positive()),
  role: z.object({time: z.array(z.string()).optional()}).optional(),
  dimension: z.record(z.string(), z.object({category: categorySchema})),
  value: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  status: z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional()
});

export type Category = z.infer<typeof categorySchema>;
export type Dataset = z.infer<typeof datasetSchema>;

/** Checks the frame of a JSON-stat file. */
export function readDataset(json: unknown, file: string): Dataset {
  const result = datasetSchema.safeParse(json);
  if (!result.success) {
    throw new Error(`${file}: expected a JSON-stat 2.0 data set: ${describeIssues(result.error)}`, {
      cause: result.error
    });
  }
  return result.data;
}
