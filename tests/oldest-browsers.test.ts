import {globSync, readFileSync} from "node:fs";
import {ESLint} from "eslint";
import {describe, expect, test} from "vitest";

// A script with one word that a browser does not know is lost whole: a lookbehind once took all script from Safari.

const eslint = new ESLint();

describe("in what ships to readers, lint refuses", () => {
  test.each([
    ["a lookbehind", "export const a = /(?<=a)b/.test('b');", "es-x/no-regexp-lookbehind-assertions"],
    ["a lookbehind in text", 'export const a = new RegExp("(?<!a)b");', "es-x/no-regexp-lookbehind-assertions"],
    ["a pattern of sets", "export const a = /[a--b]/v.test('b');", "es-x/no-regexp-v-flag"],
    ["modifiers in a pattern", "export const a = /(?i:a)/.test('b');", "es-x/no-regexp-modifiers"],
    ["unions of sets", "export const a = new Set([1]).union(new Set([2]));", "es-x/no-set-prototype-union"],
    ["iterators that map", "export const a = [1].values().map((b) => b);", "es-x/no-iterator-prototype-map"],
    ["arrays from what comes later", "export const a = Array.fromAsync([1]);", "es-x/no-array-fromasync"],
    ["promises with resolvers", "export const a = Promise.withResolvers();", "es-x/no-promise-withresolvers"],
    ["groups of objects", "export const a = Object.groupBy([1], String);", "es-x/no-object-groupby"],
    ["durations", "export const a = new Intl.DurationFormat();", "es-x/no-intl-durationformat"],
    ["patterns of addresses", "export const a = new URLPattern({});", "compat/compat"]
  ])("%s", async (_, code, rule) => {
    expect(await rulesBroken(code, "src/client/reading/readout.ts")).toContain(rule);
    // What runs on this machine may be as new as Node.
    expect(await rulesBroken(code, "scripts/effects/clock.ts")).not.toContain(rule);
  });

  test("nothing in components, for none has a script of its own", () => {
    const tags = globSync("src/**/*.astro").flatMap(
      (path) => readFileSync(path, "utf8").match(/<script\b[^>]*>/g) ?? []
    );
    expect(tags.length).toBeGreaterThan(3);
    for (const tag of tags) expect(tag).toMatch(/ src="[^"]*\/client\/|set:html=/);
  });

  test("nothing that the oldest browsers know", async () => {
    const code = "export const a = [2, 1].toSorted().at(-1) ?? structuredClone({b: 1}).b;";
    expect(await rulesBroken(code, "src/client/reading/readout.ts")).toEqual([]);
  });
});

describe("the oldest browsers are said as the build has them", () => {
  const {browserslist} = JSON.parse(readFileSync("package.json", "utf8")) as {browserslist: string[]};
  const version = (browser: string) =>
    browserslist
      .find((query) => query.startsWith(`${browser} >= `))
      ?.split(" ")
      .at(-1) ?? "none";
  const said = {
    chrome: version("chrome"),
    edge: version("edge"),
    firefox: version("firefox"),
    safari: version("safari"),
    ios: version("ios_saf")
  };

  test.each(["README.md", ...["fi", "sv", "en"].map((language) => `src/content/${language}/accessibility.md`)])(
    "in %s",
    (path) => {
      const text = readFileSync(path, "utf8").replaceAll(/\s+/g, " ");
      expect(said.edge).toBe(said.chrome);
      for (const name of [
        `Edge ${said.chrome}`,
        `Firefox ${said.firefox}`,
        `Safari ${said.safari}`,
        `iOS ${said.ios}`
      ]) {
        expect(text).toContain(name);
      }
    }
  );
});

async function rulesBroken(code: string, path: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, {filePath: path});
  return (result?.messages ?? []).map(({ruleId, message}) => ruleId ?? message);
}
