import {expect, test} from "vitest";
import {leftOut} from "./reporter.ts";

test("what a machine cannot run is said with its reason and how many tests it is", () => {
  const reason = "Firefox: none starts on this machine, and none can be installed";
  const skipped = {state: "skipped", note: reason, errors: undefined} as const;
  const other = {state: "skipped", note: "WebKit: none", errors: undefined} as const;
  expect(leftOut([skipped, {state: "passed", errors: undefined}, other, skipped])).toEqual([
    `${reason}: 2 tests not run`,
    "WebKit: none: 1 test not run"
  ]);
});

test("what is skipped without a reason, such as by its name, is counted only", () => {
  expect(leftOut([{state: "skipped", note: undefined, errors: undefined}])).toEqual([]);
});
