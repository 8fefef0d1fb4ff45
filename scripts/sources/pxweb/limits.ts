import {z} from "zod";
import {describeIssues} from "../../../src/model/schema-issues.ts";
import {parseStrictJson} from "../json/strict-json.ts";

/** How much the source answers. */
export interface ApiLimits {
  /** Most cells of one query. */
  readonly maxCells: number;
  /** Most calls within the window; rejected ones count too. */
  readonly maxCalls: number;
  /** Seconds. */
  readonly timeWindow: number;
}

/** What is taken for granted until the source has told its limits. */
export const cautiousLimits: ApiLimits = {maxCells: 1, maxCalls: 10, timeWindow: 60};

const schema = z.object({
  maxCells: z.number().positive(),
  maxCalls: z.number().positive(),
  timeWindow: z.number().positive()
});

/** Reads the answer to `?config`. */
export function parseLimits(text: string, where: string): ApiLimits {
  const result = schema.safeParse(parseStrictJson(text, where));
  if (result.success) return result.data;
  throw new Error(`${where}: expected the limits of the source: ${describeIssues(result.error)}`, {
    cause: result.error
  });
}
