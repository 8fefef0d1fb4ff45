import type {Reporter, TestCase, TestResult} from "vitest/node";

/**
 * Ends a run with one line that scripts can read: how many tests passed, failed and, when there are any, were skipped. Before
 * it stands what could not be run for a reason that lies in the machine, with that reason.
 */
export const countReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const line of leftOut(tests.map((test) => test.result()))) console.log(line);
    const skipped = count(tests, "skipped") + count(tests, "pending");
    // A file that cannot be loaded, or an error outside all tests, counts as a failed test.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    const counts = [`${count(tests, "passed")} passed`, `${count(tests, "failed") + broken} failed`];
    console.log([...counts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(", "));
  }
};

/** One line for each reason that tests gave when they left themselves out: the reason and how many they are. */
export function leftOut(results: readonly TestResult[]): string[] {
  const notes = results.flatMap((result) => (result.state === "skipped" && result.note ? [result.note] : []));
  const groups = [...Map.groupBy(notes, (note) => note)];
  return groups.map(([note, {length}]) => `${note}: ${length} ${length === 1 ? "test" : "tests"} not run`);
}

function count(tests: readonly TestCase[], state: ReturnType<TestCase["result"]>["state"]): number {
  return tests.filter((test) => test.result().state === state).length;
}
