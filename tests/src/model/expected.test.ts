import {expect, test} from "vitest";
import {expected} from "../../../src/model/expected.ts";

test("what is there is given, an empty text and zero too; what is not throws the sentence", () => {
  expect([expected("", "text: expected one"), expected(0, "number: expected one")]).toEqual(["", 0]);
  for (const absent of [null, undefined]) {
    expect(() => expected(absent, "series of espoo: expected one")).toThrow(new Error("series of espoo: expected one"));
  }
});
