import {globSync, readFileSync} from "node:fs";
import {posix} from "node:path";
import {expect, test} from "vitest";
import {parseSource} from "../../architecture/parse.ts";

/** The packages that modules take in when they run, themselves or by what they import. */
function packagesOf(pattern: string): string[] {
  const paths = new Set(globSync(pattern));
  expect(paths.size).toBeGreaterThan(0);
  const packages = new Set<string>();
  for (const path of paths) {
    for (const {specifier, isTypeOnly} of parseSource(path, readFileSync(path, "utf8")).imports) {
      if (isTypeOnly) continue;
      if (specifier.startsWith(".")) paths.add(posix.join(posix.dirname(path), specifier));
      else packages.add(specifier);
    }
  }
  return [...packages];
}

test("what ships to readers takes in no package: the schemas of models stay behind, though their types are used", () => {
  expect(packagesOf("src/client/**/*.ts")).toEqual([]);
});

test.each(["layout", "fluid"])("charts/%s, which browsers can draw with, takes in scales and ticks alone", (folder) => {
  expect(packagesOf(`src/charts/${folder}/*.ts`)).toEqual(["d3"]);
});

test("the packages of a module that checks models are found", () => {
  expect(packagesOf("src/site/create-catalogue.ts")).toContain("zod");
});
