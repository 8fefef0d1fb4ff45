import {describe, expect, test} from "vitest";
import {isSimilar, meetingOf, plain} from "../../../../src/client/places/name-endings.ts";

test.each([
  ["Hyvinkää", "hyvinkaa"],
  ["Ähtäri", "ahtari"],
  ["Åbo", "abo"],
  ["S:t Michel", "stmichel"],
  ["Sankt Michel", "stmichel"],
  ["Uusi-Kaarlepyy 2", "uusikaarlepyy2"],
  ["Vantaa ja Kerava", "vantaakerava"],
  ["Vantaa/Kerava", "vantaakerava"],
  ["Jäm\u00adsä", "jamsa"],
  ["<b>", "<b>"],
  ["Espoo’s", "espoos"],
  ["12 %", "12"],
  ["– / %", ""]
])("%s is plainly %j", (text, letters) => {
  expect(plain(text)).toBe(letters);
});

describe("a typed word meets", () => {
  test.each([
    ["turku", "turku", "name"],
    ["tur", "turku", "beginning"],
    ["t", "turku", "beginning"],
    ["turkua", "turku", "form"],
    ["turkuun", "turku", "form"],
    ["vantaaseen", "vantaa", "form"],
    ["riihimaehen", "riihimae", "form"],
    ["espoos", "espoo", "form"],
    ["vantaasee", "vantaa", "beginning"]
  ] as const)("%s the name %s as %s", (typed, name, meeting) => {
    expect(meetingOf(typed, name, true)).toBe(meeting);
  });

  test.each([
    ["turussa", "turu", "form"],
    ["turuss", "turu", "beginning"],
    // A stem is no name, though it may be all that stands there.
    ["turu", "turu", "beginning"],
    ["tampereella", "tamperee", "form"]
  ] as const)("%s the stem %s as %s", (typed, stem, meeting) => {
    expect(meetingOf(typed, stem, false)).toBe(meeting);
  });

  test.each([
    ["oulu", "turku"],
    ["urku", "turku"],
    ["turkulainen", "turku"],
    // The vowel before the last n is that of the name.
    ["turkuan", "turku"],
    ["turkuhan", "turku"]
  ])("%s not %s", (typed, name) => {
    expect(meetingOf(typed, name, true)).toBeNull();
  });
});

describe("a letter away is", () => {
  test.each([
    ["tamere", "tampere", "with a letter left out"],
    ["tamppere", "tampere", "with one too many"],
    ["tanpere", "tampere", "with another one"],
    ["tmapere", "tampere", "with two swapped"],
    ["espoox", "espoo", "with one behind it"],
    ["rovaneim", "rovaniemi", "in the beginning of a long name"],
    ["kuopoissa", "kuopio", "before an ending"],
    ["helsnkiin", "helsinki", "before the ending of its own vowel"],
    ["espoosat", "espoo", "within an ending"]
  ])("%s of %s, %s", (typed, name) => {
    expect(isSimilar(typed, name)).toBe(true);
  });

  test.each([
    ["tamre", "tampere", "two letters are missing"],
    ["rvoan", "rovaniemi", "a beginning of five letters may be of many names"],
    ["esp", "espoo", "it is short"],
    ["iisx", "iis", "the name is short"],
    ["espootk", "espoo", "short endings must be right"],
    ["oulussa", "kuopio", "only the ending is right"]
  ])("not %s of %s: %s", (typed, name) => {
    expect(isSimilar(typed, name)).toBe(false);
  });
});
