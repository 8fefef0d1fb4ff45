import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {builtSite} from "../built/built-site.ts";
import {headersOf, parseHeaders} from "../built/headers.ts";

// Deployment configuration: CORS and content types of all files.
const site = builtSite();
const rules = parseHeaders(readFileSync(join(site.folder, "_headers"), "utf8"));
const files = [...site.files].filter((file) => file !== "_headers");
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
const headers = (file: string) => headersOf(rules, addressOf(file));
const isEmbed = (file: string) => file.startsWith("embed/");
const isForPrograms = (file: string) =>
  /^(data|feeds|charts|vintages|embed)\/|^(alueet|sv\/omraden|en\/areas)\/.+\.(json|md)$/.test(file) ||
  file === "CITATION.cff";

/** What every host serves rightly by its ending. */
const knownByHosts = /\.(html|css|js|svg|png|ico|jpg|webp|woff2|xml|txt|json|webmanifest)$/;

test("every file that the build makes has a content type that a host knows or that the configuration gives", () => {
  const unknown = files.filter((file) => !headers(file).has("content-type") && !knownByHosts.test(file));
  expect(unknown).toEqual([]);
});

test("files for programs have the type of their format", () => {
  const typeOf = (file: string) => headers(file).get("content-type");
  expect(typeOf("data/charts/espoo/unemployed.fi.csv")).toEqual(["text/csv; charset=utf-8"]);
  expect(typeOf("data/catalog.jsonld")).toEqual(["application/ld+json"]);
  expect(typeOf("data/observations.parquet")).toEqual(["application/vnd.apache.parquet"]);
  expect(typeOf("data/areas/espoo.xlsx")).toEqual([
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  ]);
  expect(typeOf("feeds/areas/espoo.fi.atom")).toEqual(["application/atom+xml; charset=utf-8"]);
  expect(typeOf("feeds/areas/espoo.fi.json")).toEqual(["application/feed+json; charset=utf-8"]);
  expect(typeOf("alueet/espoo/unemployed.md")).toEqual(["text/markdown; charset=utf-8"]);
  expect(typeOf("data/indicators/unemployed.json")).toBeUndefined();
});

test("scripts of any site may read data, feeds, chart files, small files of charts and what is for embedding, and nothing else", () => {
  const open = files.filter((file) => headers(file).get("access-control-allow-origin")?.join() === "*");
  expect(open).toEqual(files.filter(isForPrograms));
  expect(open.length).toBeGreaterThan(1000);
});

// A browser runs a script with `integrity` from another host only where it may read it, and so an oEmbed answer.
test("pages of others may run the script for frames by its checksum and read oEmbed answers", () => {
  for (const file of [
    "embed/v1/resize.js",
    "embed/fi/espoo/unemployed/oembed.json",
    "embed/fi/espoo/unemployed/oembed-photo.json"
  ]) {
    expect(files).toContain(file);
    expect(headers(file).get("access-control-allow-origin"), file).toEqual(["*"]);
  }
  const nginx = /location \/embed\/ \{([^}]*)\}/.exec(readFileSync("README.md", "utf8"))?.[1];
  expect(nginx).toContain("Access-Control-Allow-Origin *;");
});

test("a chart of a vintage may be kept for ever, and the picture of the newest for an hour", () => {
  const cacheOf = (address: string) => headersOf(rules, address).get("cache-control");
  expect(cacheOf("/vintages/2025-02-25/fi/espoo/unemployed.svg")).toEqual(["public, max-age=31536000, immutable"]);
  expect(cacheOf("/charts/fi/espoo/unemployed.svg")).toEqual(["public, max-age=3600"]);
});

test("no type is guessed", () => {
  expect(files.filter((file) => headers(file).get("x-content-type-options")?.join() !== "nosniff")).toEqual([]);
});

test("other sites may frame embeds and no page", () => {
  const framed = (file: string) => headers(file).get("content-security-policy")?.join();
  const pages = files.filter((file) => file.endsWith(".html"));
  expect(pages.filter((file) => !isEmbed(file) && framed(file) !== "frame-ancestors 'self'")).toEqual([]);
  expect(pages.filter((file) => isEmbed(file) && framed(file) !== undefined)).toEqual([]);
  expect(headersOf(rules, "/embed/fi/espoo/unemployed-share/").has("content-security-policy")).toBe(false);
});

test("no header comes from two rules, which hosts would join", () => {
  const twice = files.flatMap((file) => [...headers(file)].filter(([, values]) => values.length > 1).map(() => file));
  expect(twice).toEqual([]);
});

test("what the README says for nginx knows the same types", () => {
  const nginx = /```nginx\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";
  for (const type of ["text/csv csv", "application/ld+json jsonld", "application/vnd.apache.parquet parquet"]) {
    expect(nginx).toContain(`${type};`);
  }
  expect(nginx).toContain("Access-Control-Allow-Origin");
});
