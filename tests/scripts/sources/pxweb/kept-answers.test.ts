import {expect, test} from "vitest";
import {answersFolder, keptAnswers} from "../../../../scripts/sources/pxweb/kept-answers.ts";
import {memoryFiles} from "../../effects/memory-files.ts";

const state = "https://example.org/12r5.px 2026-07-21T05:00:00Z";

test("an answer is found again by its query, in another run too", () => {
  const files = memoryFiles();
  keptAnswers(files, state).keep("query 1", "Työttömät");
  const later = keptAnswers(files, state);
  expect(later.find("query 1")).toBe("Työttömät");
  expect(later.find("query 2")).toBeNull();
});

test("an answer that is not as it was written is removed", () => {
  const files = memoryFiles();
  const kept = keptAnswers(files, state);
  kept.keep("query", "whole answer");
  const [path] = [...files.contents.keys()];
  files.write(path!, "whole answ");
  expect(kept.find("query")).toBeNull();
  expect(files.list(answersFolder)).toEqual([]);
});

test("answers of another state of the table are removed", () => {
  const files = memoryFiles();
  const before = keptAnswers(files, state);
  before.keep("query", "old");
  const after = keptAnswers(files, "https://example.org/12r5.px 2026-08-25T05:00:00Z");
  expect(after.find("query")).toBeNull();
  expect(files.exists(before.folder)).toBe(false);
});
