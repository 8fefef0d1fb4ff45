import fc from "fast-check";
import {expect, test} from "vitest";
import {parseStrictJson} from "../../../scripts/sources/strict-json.ts";

test("JSON of any shape reads as it was written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseStrictJson(text, "a.json")).toEqual(JSON.parse(text));
    })
  );
});

test.each([
  ['{"5": 1, "5": 2}', '"5"'],
  ['{"a": {"b": [1, {"c": 1}], "b": 2}}', '"b"'],
  ['{"x\\"{": 1, "y": "}", "x\\"{": 2}', '"x\\"{"']
])("%s is refused", (text, key) => {
  expect(() => parseStrictJson(text, "a.json")).toThrow(`a.json: key ${key} twice in one object, expected once`);
});

test("the same key in two objects, or as a value, is no repetition", () => {
  expect(parseStrictJson('{"a": {"a": "a"}, "b": [{"a": 1}, {"a": 2}]}', "a.json")).toBeTruthy();
});

test("cut JSON is refused by name", () => {
  expect(() => parseStrictJson('{"a": [1, 2', "a.json")).toThrow("a.json: cut or damaged, expected JSON");
});
