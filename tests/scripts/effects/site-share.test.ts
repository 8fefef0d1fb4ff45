import {describe, expect, test} from "vitest";
import {pagesOf, parseShare} from "../../../scripts/effects/site-share.ts";

const oulu = [
  "/alueet/oulu/vacancies/",
  "/sv/omraden/oulu/vacancies/",
  "/en/areas/oulu/vacancies/",
  "/embed/fi/oulu/vacancies/",
  "/embed/sv/oulu/vacancies/last-24/",
  "/embed/sv/oulu/vacancies/last-24/oembed.json"
];
const helsinki = ["/kunnat/091-helsinki/", "/sv/kommuner/091-helsingfors/", "/en/municipalities/091-helsinki/"];
const espoo = ["/alueet/espoo/vacancies/", "/embed/en/espoo/vacancies/", "/sv/omraden/espoo/vacancies/"];
const alone = ["/", "/sv/", "/en/", "/menetelmat/", "/sv/metoder/", "/404/", "/alueet/oulu/"];
/** In the order of languages, as they are found. */
const pages = [oulu, helsinki, espoo, alone]
  .flatMap((paths) => paths.map((pathname, index) => ({pathname, index})))
  .toSorted((a, b) => a.index - b.index);

describe("of pages that several processes build", () => {
  test("every one is built once", () => {
    const built = [0, 1, 2].flatMap((number) => pagesOf({number, of: 3}, pages));
    expect(new Set(built)).toEqual(new Set(pages));
    expect(built).toHaveLength(pages.length);
  });

  test.each([oulu, helsinki, espoo])("those on one subject follow one another: $0", (...subject) => {
    const built = pagesOf({number: 0, of: 1}, pages).map(({pathname}) => pathname);
    const first = Math.min(...subject.map((pathname) => built.indexOf(pathname)));
    expect(new Set(built.slice(first, first + subject.length))).toEqual(new Set(subject));
  });

  test("no process has many more than the other", () => {
    const charts = Array.from({length: 101}, (_, i) =>
      oulu.map((path) => ({pathname: path.replace("oulu", `area-${i}`)}))
    );
    const counts = [0, 1].map((number) => pagesOf({number, of: 2}, charts.flat()).length);
    expect(Math.abs(counts[0]! - counts[1]!)).toBeLessThanOrEqual(oulu.length);
  });
});

test("a share that is none is refused", () => {
  expect(parseShare(undefined)).toEqual({number: 0, of: 1});
  expect(parseShare("1/2")).toEqual({number: 1, of: 2});
  expect(parseShare("11/12")).toEqual({number: 11, of: 12});
  for (const text of ["2/2", "1", "a/2", ""]) expect(() => parseShare(text)).toThrow("expected a share such as 0/2");
});
