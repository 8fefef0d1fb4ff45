import {expect, test} from "vitest";
import {compounds} from "../../../../src/i18n/words/compounds.ts";
import {withoutSoftHyphens, withSoftHyphens} from "../../../../src/i18n/words/soft-hyphens.ts";

const seen = (text: string) => text.replaceAll("\u00ad", "|");

test.each([
  ["kuntakokeilualueilla", "kunta|kokeilu|alueilla"],
  ["Pitkäaikaistyöttömien osuus", "Pitkä|aikais|työttömien osuus"],
  ["PITKÄAIKAISTYÖTTÖMÄT", "PITKÄ|AIKAIS|TYÖTTÖMÄT"],
  ["Uudessakaarlepyyssä", "Uudessa|kaarlepyyssä"],
  ["Työttömiä työvoimasta", "Työttömiä työvoimasta"]
])("%s is broken in Finnish as %s", (text, expected) => {
  expect(seen(withSoftHyphens(text, "fi"))).toBe(expected);
});

test.each([
  ["Långtidsarbetslösa", "Långtids|arbets|lösa"],
  ["Björneborgsregionen", "Björneborgs|regionen"],
  ["Regionen, regioner", "Regionen, regioner"],
  ["försöksområdet", "försöks|området"]
])("%s is broken in Swedish as %s", (text, expected) => {
  expect(seen(withSoftHyphens(text, "sv"))).toBe(expected);
});

test("English words are whole, and words of another language too", () => {
  const text = "Unemployment in municipalities, kokeilualueet";
  expect(withSoftHyphens(text, "en")).toBe(text);
  expect(withSoftHyphens("kokeilualueet", "sv")).toBe("kokeilualueet");
});

test("a text that has been broken is not broken again, and can be made whole", () => {
  const broken = withSoftHyphens("Jyväskyläregionen jämförelsekommuner", "sv");
  expect(withSoftHyphens(broken, "sv")).toBe(broken);
  expect(withoutSoftHyphens(broken)).toBe("Jyväskyläregionen jämförelsekommuner");
});

test.each(["fi", "sv"] as const)("every border of %s stands once in the list, between parts that fit", (locale) => {
  const entries = compounds[locale].split(" ");
  expect(entries.length).toBeGreaterThan(30);
  expect(new Set(entries.map((entry) => entry.toLowerCase())).size).toBe(entries.length);
  for (const entry of entries) {
    expect(entry).toMatch(/^\p{L}*\|\p{L}+$/u);
    expect(withSoftHyphens(`abc${entry.replace("|", "")}xyz`, locale), entry).toContain(entry.replace("|", "\u00ad"));
  }
});
