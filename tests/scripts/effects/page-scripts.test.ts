import {expect, test} from "vitest";
import {scriptsOf} from "../../../scripts/effects/page-scripts.ts";

const scripts = new Map([
  ["_astro/reader.js", 'import{a}from"./shared.js";import"./more.js";const b=()=>import("./map.js");'],
  ["_astro/shared.js", 'import {c} from "./deep.js"; export const a = c;'],
  ["_astro/more.js", ""],
  ["_astro/deep.js", "export const c = 1;"],
  ["_astro/map.js", ""],
  ["_astro/other.js", ""]
]);

test("the scripts of a page are those it names and all that they import at once", () => {
  const html = '<script type="module" src="/base/_astro/reader.js"></script>';
  expect(scriptsOf(html, scripts).sort()).toEqual([
    "_astro/deep.js",
    "_astro/more.js",
    "_astro/reader.js",
    "_astro/shared.js"
  ]);
});

test("a page without script loads none", () => {
  expect(scriptsOf("<p>reader.js</p>", scripts)).toEqual([]);
});
