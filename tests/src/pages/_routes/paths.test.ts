import {expect, test} from "vitest";
import {pageAddress} from "../../../../src/i18n/addresses.ts";
import {pagePaths} from "../../../../src/pages/_routes/paths.ts";

test("a page has a path for each language, under the name of its route", () => {
  const paths = pagePaths("chart", [{kind: "chart", area: "espoo", indicator: "unemployed"}]);
  expect(paths.map(({params, props}) => [params["chart"], props.locale])).toEqual([
    ["alueet/espoo/unemployed", "fi"],
    ["sv/omraden/espoo/unemployed", "sv"],
    ["en/areas/espoo/unemployed", "en"]
  ]);
});

test("the Finnish front page has nothing below the base", () => {
  const paths = pagePaths("front", [{kind: "front"}]);
  expect(paths.map(({params}) => params)).toEqual([{front: undefined}, {front: "sv"}, {front: "en"}]);
});

test("a page is built where all others lead to it", () => {
  const pages = [{kind: "files"}, {kind: "municipality", code: "KU049", name: "Espoo"}] as const;
  const built = pagePaths("page", pages).map(({params, props}) => [`/${params["page"]}/`, props] as const);
  expect(built.length).toBe(6);
  for (const [address, {page, locale}] of built) expect(address).toBe(pageAddress(page, locale));
});
