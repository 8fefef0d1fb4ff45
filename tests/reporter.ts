import type {Reporter, TestCase} from "vitest/node";

/** Ends a run with one line that scripts can read: how many tests passed, failed and, when there are any, were skipped. */
export const countReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = count(tests, "skipped") + count(tests, "pending");
    // A file that cannot be loaded, or an error outside all tests, counts as a failed test.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    const counts = [`${count(tests, "passed")} passed`, `${count(tests, "failed") + broken} failed`];
    console.log([...counts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(", "));
  }
};

function count(tests: readonly TestCase[], state: ReturnType<TestCase["result"]>["state"]): number {
  return tests.filter((test) => test.result().state === state).length;
}
