import {expect, test} from "vitest";
import {readFonts, strangeLetters} from "../../../../scripts/publish/pictures/picture-fonts.ts";
import {lineChartContent} from "../../../../src/figures/content/chart-content.ts";
import {endNotes} from "../../../../src/figures/content/drawing-notes.ts";
import {language} from "../../../../src/i18n/language.ts";
import {locales} from "../../../../src/model/languages.ts";
import {lineOf} from "../../../src/charts/made-up-lines.ts";
import {chartTexts} from "../../../src/i18n/computed-texts.ts";
import {wholeFonts} from "./font-files.ts";

const fonts = readFonts(wholeFonts());

// The English sentence on lines that end early had a quotation mark that no picture had held before.
test.each(locales)("the fonts of pictures hold every letter that the figures can bring into one in %s", (locale) => {
  const lines = [lineOf("area", [9, null, null, null, 9]), lineOf("rest", [9, null, null, null, null])];
  const content = lineChartContent(
    {areaName: "Jämsä", lines, unit: "percent", span: {first: "2020-11", last: "2021-03"}, events: []},
    locale
  );
  const {pictures, reading, statuses} = language(locale);
  const said = [
    ...chartTexts(locale),
    ...endNotes(content, locale),
    ...Object.values(pictures.notes),
    ...Object.values(reading.drawingNotes).flatMap((note) => (typeof note === "string" ? note : Object.values(note))),
    ...Object.values(statuses).map(({word}) => word)
  ];
  expect(endNotes(content, locale)).toHaveLength(1);
  expect(said.filter((text) => strangeLetters(text, fonts).length > 0)).toEqual([]);
});
