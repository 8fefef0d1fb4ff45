import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import {beforeEach, describe, expect, test} from "vitest";
import {weighPages} from "../../../scripts/effects/page-weights.ts";
import {pageLimits} from "../../../scripts/publish/page-limits.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
  return () => rmSync(folder, {recursive: true});
});

test("the three heaviest pages of a kind are told, each with all that it loads", async () => {
  const [css, js] = [noise(3000), noise(2000)];
  const about = `<link href="/base/_astro/site.css"><script src="/base/_astro/reader.js"></script>${noise(1000)}`;
  const embeds = {a: noise(900), b: noise(2000), c: noise(4000), d: noise(3000)};
  write({"_astro/site.css": css, "_astro/reader.js": js, "_astro/other.js": noise(100), "about/index.html": about});
  write(Object.fromEntries(Object.entries(embeds).map(([name, html]) => [`embed/fi/${name}/index.html`, html])));
  expect(await weighPages(folder, pageLimits)).toEqual({
    told: [
      `${weightOf(embeds.c)} brotli: /embed/fi/c`,
      `${weightOf(embeds.d)} brotli: /embed/fi/d`,
      `${weightOf(embeds.b)} brotli: /embed/fi/b`,
      `${weightOf(about, css, js)} brotli: /about`,
      `${weightOf(js)} brotli of script: /about, the most of all pages`
    ],
    beyond: []
  });
});

describe("what is beyond its limit is told, and nothing stops", () => {
  test.each([
    ["alueet/oulu/vacancies/index.html", 40_000, "alueet/oulu/vacancies"],
    ["embed/fi/oulu/index.html", 12_000, "embed/fi/oulu"],
    ["index.html", 45_000, ""],
    ["sv/index.html", 45_000, "sv"],
    ["en/areas/oulu/index.html", 60_000, "en/areas/oulu"],
    ["en/data/index.html", 100_000, "en/data"],
    ["maps/finland.svg", 45_000, "maps/finland.svg"]
  ])("%s from %i bytes", async (path, limit, page) => {
    write({[path]: noise(limit * 0.98)});
    expect((await weighPages(folder, pageLimits)).beyond).toEqual([]);
    const heavy = noise(limit);
    write({[path]: heavy});
    expect((await weighPages(folder, pageLimits)).beyond).toEqual([
      `${weightOf(heavy)} brotli: /${page}, beyond its limit of ${limit / 1000}.0 kB`
    ]);
  });

  test("the scripts of a page from 10000 bytes", async () => {
    const script = noise(10_000);
    write({"_astro/a.js": script, "about/index.html": '<script src="/_astro/a.js"></script>'});
    expect((await weighPages(folder, pageLimits)).beyond).toEqual([
      `${weightOf(script)} brotli of script: /about, beyond its limit of 10.0 kB`
    ]);
  });
});

function write(contents: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

function weightOf(...contents: readonly string[]): string {
  const bytes = contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Text without any order, the same every time, that compresses to a little more than so many bytes. */
function noise(bytes: number): string {
  const blocks = Array.from({length: Math.ceil(bytes / 32)}, (_, i) =>
    createHash("sha256").update(`${bytes} ${i}`).digest()
  );
  return Buffer.concat(blocks).toString("base64");
}
