import {expect, test} from "vitest";
import {pageLimits} from "../../../scripts/publish/page-limits.ts";

test.each([
  [".", "front pages"],
  ["sv", "front pages"],
  ["alueet/oulu", "area pages"],
  ["sv/omraden/oulu", "area pages"],
  ["en/areas/oulu/vacancies", "chart pages"],
  ["alueet/oulu/vacancies", "chart pages"],
  ["embed/fi/oulu/vacancies", "embeds"],
  ["alueet", "other pages"],
  ["en/areas/oulu/vacancies/more", "other pages"],
  ["kunnat/564-oulu", "other pages"],
  ["x", "other pages"]
])("the page in %s is one of the %s", (path, kind) => {
  expect(pageLimits.find(({matches}) => matches.test(path))?.pages).toBe(kind);
});
