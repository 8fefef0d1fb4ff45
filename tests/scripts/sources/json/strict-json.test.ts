import fc from "fast-check";
import {expect, test} from "vitest";
import {parseStrictJson} from "../../../../scripts/sources/json/strict-json.ts";

test("JSON of any shape reads as it was written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseStrictJson(text, "a.json")).toEqual(JSON.parse(text));
    })
  );
});

test.each([
  ['{"5": 1, "5": 2}', "line 1, column 10", '"5"'],
  ['{"a": {"b": [1, {"c": 1}],\n "b": 2}}', "line 2, column 2", '"b"'],
  ['{"x\\"{": 1, "y": "}", "x\\"{": 2}', "line 1, column 23", '"x\\"{"'],
  ['{"a": 1, "\\u0061": 2}', "line 1, column 10", '"\\u0061"']
])("%s is refused", (text, place, key) => {
  expect(() => parseStrictJson(text, "a.json")).toThrow(
    `a.json: ${place}: key ${key} twice in one object, expected once`
  );
});

test("the same key in two objects, or as a value, is no repetition", () => {
  expect(parseStrictJson('{"a": {"a": "a"}, "b": [{"a": 1}, {"a": 2}]}', "a.json")).toBeTruthy();
});

test("what JSON.parse refuses is refused at its place, and nothing else is", () => {
  const pieces = fc.array(
    fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"\\"', "1", "-", "01", "1.", "1e5", "true", "nul", " ", "\n")
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      const [ours, theirs] = [() => parseStrictJson(text, "a.json"), () => JSON.parse(text) as unknown];
      if (isRefused(theirs))
        expect(ours).toThrow(/^a\.json: line \d+, column \d+: found .+, cut or damaged, expected JSON$/);
      else if (!isRefused(ours)) expect(ours()).toEqual(theirs());
      else expect(ours).toThrow("twice in one object");
    }),
    {numRuns: 2000}
  );
});

test.each([
  ['{"a": [1, 2', "line 1, column 12: found the end of the file"],
  ['{"a":\n [1, 2,, 3]}', 'line 2, column 8: found ", 3]}"'],
  ["", "line 1, column 1: found the end of the file"],
  ['{"a": tru}', 'line 1, column 7: found "tru}"']
])("%j is refused where it breaks", (text, message) => {
  expect(() => parseStrictJson(text, "a.json")).toThrow(`a.json: ${message}, cut or damaged, expected JSON`);
});

test.each(["[", '{"a":', '[{"a":'])("endless %s is refused at once", (opening) => {
  expect(() => parseStrictJson(opening.repeat(1_000_000), "a.json")).toThrow(
    /^a\.json: line 1, column \d+: found 51 levels, expected at most 50 of them$/
  );
});

test("a text of any length is read", () => {
  const text = `"${"ä\\n\\\\".repeat(2_000_000)}"`;
  expect(parseStrictJson(text, "a.json")).toHaveLength(6_000_000);
});

function isRefused(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
