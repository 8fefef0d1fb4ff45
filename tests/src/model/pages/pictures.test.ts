import {expect, test} from "vitest";
import {
  allAreas,
  frozenStem,
  isMunicipality,
  pictureKinds,
  pictureStem,
  viewSubject
} from "../../../../src/model/pages/pictures.ts";

test("pictures keep the addresses at which others show them", () => {
  expect(pictureStem({area: "espoo", indicator: "unemployed"}, "sv")).toBe("/charts/sv/espoo/unemployed");
  expect(pictureStem({area: allAreas, indicator: "vacancies"}, "en")).toBe("/charts/en/all-areas/vacancies");
  expect(frozenStem("2025-02-25", {area: "espoo", indicator: "unemployed"}, "fi")).toBe(
    "/vintages/2025-02-25/fi/espoo/unemployed"
  );
});

test("other shapes lie below the whole picture; a municipality is named by its code", () => {
  expect(pictureStem({area: "espoo", indicator: "unemployed"}, "sv", "chart")).toBe(
    "/charts/sv/espoo/unemployed/chart"
  );
  expect(pictureStem({area: "KU049", indicator: "unemployed-share"}, "fi")).toBe("/charts/fi/KU049/unemployed-share");
  expect(["KU049", "espoo", allAreas].map(isMunicipality)).toEqual([true, false, false]);
});

test("every chart stands alone too, and what is shared most as a square", () => {
  const kinds = (area: string, indicator: "unemployed" | "unemployed-share") =>
    pictureKinds({area, indicator}).map(({shape, format}) => `${shape} ${format}`);
  const all = ["whole png", "whole svg", "square png", "square svg", "chart png", "chart svg"];
  expect(kinds(allAreas, "unemployed")).toEqual(all);
  expect(kinds("espoo", "unemployed-share")).toEqual(all);
  expect(kinds("espoo", "unemployed")).toEqual(["whole png", "whole svg", "chart svg"]);
  expect(kinds("KU049", "unemployed-share")).toEqual(["whole png", "whole svg"]);
});

test("other views of the headline indicator have pictures of their own", () => {
  const seen = viewSubject({area: "espoo", indicator: "unemployed-share"}, "gap");
  expect(seen && pictureStem(seen, "en")).toBe("/charts/en/espoo/unemployed-share/gap");
  expect(seen && pictureKinds(seen)).toEqual([
    {shape: "whole", format: "png"},
    {shape: "whole", format: "svg"}
  ]);
  expect(viewSubject({area: "espoo", indicator: "unemployed"}, "gap")).toBeNull();
});
