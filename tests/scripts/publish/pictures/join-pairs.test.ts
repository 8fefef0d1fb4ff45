import {expect, test} from "vitest";
import fc from "fast-check";
import {joinPairs} from "../../../../scripts/publish/pictures/join-pairs.ts";
import type {Pair, Part} from "../../../../scripts/publish/pictures/join-pairs.ts";

/** A line of letters that are each one wide. */
const lineOf = (text: string): Part[] => [...text].map((letter, x) => ({part: letter.charCodeAt(0) - 97, x}));
const spell = (line: readonly Part[], pairs: readonly Pair[]): string[] =>
  line.flatMap(({part, x}): string[] =>
    part < 26
      ? [`${String.fromCharCode(97 + part)}${x}`]
      : spell(
          (pairs[part - 26] ?? []).map((inner) => ({...inner, x: x + inner.x})),
          pairs
        )
  );

test("what stands together so often becomes a part, and parts of these", () => {
  const {lines, pairs} = joinPairs([lineOf("abcabcabcabc")], 26, 4);
  expect(pairs).toHaveLength(2);
  expect(lines[0]?.map(({x}) => x)).toEqual([0, 3, 6, 9]);
  expect(joinPairs([lineOf("abcabcabc")], 26, 4).pairs).toEqual([]);
});

test("the same letters at another distance are another pair", () => {
  const far = lineOf("ab").map(({part, x}) => ({part, x: 2 * x}));
  expect(joinPairs([lineOf("ab"), lineOf("ab"), far], 26, 3).pairs).toEqual([]);
});

test("whatever the lines hold, they hold it still", () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: fc.constantFrom("a", "b", "c"), maxLength: 30}), {maxLength: 5}), (texts) => {
      const single = texts.map(lineOf);
      const {lines, pairs} = joinPairs(single, 26, 3);
      expect(lines.map((line) => spell(line, pairs))).toEqual(single.map((line) => spell(line, [])));
    })
  );
});
