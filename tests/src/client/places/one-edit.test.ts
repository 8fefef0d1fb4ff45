import {expect, test} from "vitest";
import {isOneEditApart} from "../../../../src/client/places/one-edit.ts";

test.each([
  ["a letter left out", "tamere", "tampere"],
  ["a letter too many", "tamppere", "tampere"],
  ["a wrong letter", "tanpere", "tampere"],
  ["two letters swapped", "tapmere", "tampere"],
  ["a wrong first letter", "rampere", "tampere"],
  ["a missing last letter", "tamper", "tampere"],
  ["nothing wrong", "tampere", "tampere"],
  ["a doubled letter among doubled ones", "vanntaa", "vantaa"]
])("%s is one edit", (_, a, b) => {
  expect(isOneEditApart(a, b)).toBe(true);
  expect(isOneEditApart(b, a)).toBe(true);
});

test.each([
  ["two letters left out", "tamre", "tampere"],
  ["two wrong letters", "tenpere", "tampere"],
  ["two letters swapped around another", "tapmree", "tampere"],
  ["distant letters swapped", "rampete", "tampere"],
  ["another name", "kemi", "kerava"]
])("%s are more than one edit", (_, a, b) => {
  expect(isOneEditApart(a, b)).toBe(false);
  expect(isOneEditApart(b, a)).toBe(false);
});
