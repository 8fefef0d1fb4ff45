import {expect, test} from "vitest";
import {allAreas, frozenStem, pictureStem} from "../../../../src/model/pages/pictures.ts";

test("pictures keep the addresses at which others show them", () => {
  expect(pictureStem({area: "espoo", indicator: "unemployed"}, "sv")).toBe("/charts/sv/espoo/unemployed");
  expect(pictureStem({area: allAreas, indicator: "vacancies"}, "en")).toBe("/charts/en/all-areas/vacancies");
  expect(frozenStem("2025-02-25", {area: "espoo", indicator: "unemployed"}, "fi")).toBe(
    "/vintages/2025-02-25/fi/espoo/unemployed"
  );
});
