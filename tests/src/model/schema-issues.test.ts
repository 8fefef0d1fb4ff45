import {expect, test} from "vitest";
import {z} from "zod";
import {describeIssues} from "../../../src/model/schema-issues.ts";

const schema = z.object({name: z.string(), rows: z.array(z.object({count: z.int()}))});

test.each([
  ["a value of another kind", {name: 1, rows: []}, "name: expected string, received number"],
  [
    "a fault far inside",
    {name: "a", rows: [{count: 1}, {count: "2"}]},
    "rows.1.count: expected number, received string"
  ],
  ["something else altogether", [], "expected object, received array"],
  ["two faults", {}, "name: expected string, received undefined, and 1 other fault"],
  ["three faults", {rows: [{}, {}]}, "name: expected string, received undefined, and 2 other faults"]
])("one line tells %s", (_, value, line) => {
  expect(describeIssues(schema.safeParse(value).error!)).toBe(line);
});
