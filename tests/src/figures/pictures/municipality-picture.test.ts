import {expect, test} from "vitest";
import {municipalityPictureContent} from "../../../../src/figures/pictures/municipality-picture.ts";
import {municipalityViews} from "../../../../src/figures/content/municipality-views.ts";
import {index, model, points, site} from "../content/made-up-municipality.ts";

const view = (change: Parameters<typeof model>[1] = {}) =>
  municipalityViews({site, index, model: model({}, change)}, "en")[0]!;

test("the picture of a municipality has the lines and words of its page, and tells where its figures come from", () => {
  const {title, sentence, drawing, name, source} = municipalityPictureContent(view(), true, "en");
  expect(title).toBe("Unemployed share of the labour force: Mäntyharju");
  expect(sentence).toContain("11.0 per cent");
  expect(drawing?.lines.map(({id}) => id)).toEqual(["area", "rest", "region", "country"]);
  expect(drawing?.events).toEqual([]);
  expect(name).toMatch(/^Line chart: /);
  expect(source).toMatch(/StatFin 12r5.*CC BY 4\.0\.$/);
});

test("customers of a pilot are spoken of only where there was one", () => {
  const cautions = (isPilot: boolean) => [...municipalityPictureContent(view(), isPilot, "en").cautions];
  expect(cautions(true).length).toBe(cautions(false).length + 1);
  expect(cautions(true)).toEqual(expect.arrayContaining(cautions(false)));
});

test("means of twelve months are told of", () => {
  const months = points(9, 10, 11);
  const {title, notes} = municipalityPictureContent(view({means: months}), true, "en");
  expect(title).toMatch(/Mäntyharju, mean of 12 months$/);
  expect(notes.join(" ")).toContain("the 11 months before");
});

test("without figures nothing is drawn and the sentence says so", () => {
  const months = points(9, 10, 11).map((point) => ({...point, value: null, status: "suppressed" as const}));
  const picture = municipalityPictureContent(view({months, last: null}), true, "en");
  expect([picture.drawing, picture.notes, picture.name]).toEqual([null, [], picture.sentence]);
});
