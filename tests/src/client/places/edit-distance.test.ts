import fc from "fast-check";
import {expect, test} from "vitest";
import {editDistance} from "../../../../src/client/places/edit-distance.ts";

test.each([
  ["tampere", "tampere", 0],
  ["tamere", "tampere", 1],
  ["tmapere", "tampere", 1],
  ["tmaper", "tampere", 2],
  ["lomatukste", "lomautukset", 2],
  ["kitten", "sitting", 3],
  ["", "abc", 3],
  ["abcd", "", Infinity],
  ["helsinki", "tampere", Infinity]
])("from %s to %s it is %d, of at most three", (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

test("it is the same both ways, and nothing only from a word to itself", () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
      expect(editDistance(a, b, 9)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
    {seed: 14}
  );
});
