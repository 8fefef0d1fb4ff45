import {existsSync, readFileSync} from "node:fs";
import {stripVTControlCharacters} from "node:util";
import {z} from "zod";

/** The tests of one group. */
export interface TestCounts {
  readonly group: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of each failed test: its file, its title and the first line of what is wrong. */
  readonly failures: readonly string[];
}

const resultsSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({fullName: z.string(), status: z.string(), failureMessages: z.array(z.string())})
      )
    })
  )
});

type FileResult = z.infer<typeof resultsSchema>["testResults"][number];

/** Reads what Vitest wrote as JSON of a run in a folder; null when it did not get that far. */
export function readTestResults(path: string, group: string, folder: string): TestCounts | null {
  if (!existsSync(path)) return null;
  const results = resultsSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  const unread = results.testResults.filter(isUnread);
  return {
    group,
    passed: results.numPassedTests,
    failed: results.numFailedTests + unread.length,
    skipped: results.numPendingTests,
    failures: results.testResults.flatMap((file) => describeFailures(file, folder))
  };
}

/** Whether a file failed before any of its tests did. */
function isUnread({status, assertionResults}: FileResult): boolean {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

function describeFailures(file: FileResult, folder: string): string[] {
  const name = file.name.replace(`${folder}/`, "");
  if (isUnread(file)) return [`${name}: ${firstLine(file.message)}`];
  return file.assertionResults
    .filter(({status}) => status === "failed")
    .map(({fullName, failureMessages}) => `${name} > ${fullName}: ${firstLine(failureMessages[0] ?? "")}`);
}

function firstLine(text: string): string {
  return stripVTControlCharacters(text).split("\n")[0]!.slice(0, 200);
}
