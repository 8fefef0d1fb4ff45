import {expect, test} from "vitest";
import {embedLineSheet, pageLineSheet} from "../../../../src/charts/svg/line-sheets.ts";

test("lines of pages have one colour in the light and on paper, another on a dark screen", () => {
  const sheet = pageLineSheet();
  const [light = "", dark = ""] = sheet.split("@media screen and (prefers-color-scheme: dark)");
  expect([valueOf(light, "region"), valueOf(dark, "region")]).toEqual(["#2d6a52", "#7cc0a3"]);
  expect([valueOf(light, "country"), valueOf(dark, "country")]).toEqual(["#857a69", "#908674"]);
});

test("a value under the pointer has the colour of its line", () => {
  expect(pageLineSheet()).toContain(":is(.reading, .readout) .line-similar {\n  color: var(--similar);\n}");
});

test("the name of the country, whose colour is quieter than text may be, keeps the ink", () => {
  expect(pageLineSheet()).toContain("\n.reading .line-country {");
  expect(pageLineSheet()).not.toContain(".readout) .line-country");
});

test("embeds can choose their theme, unless the reader's system has colours of its own", () => {
  const sheet = embedLineSheet();
  expect(sheet).toContain("@media (forced-colors: none) {\n:root:has(:is(#light, #dark):target) {\n");
  expect(sheet).toContain("  --area: light-dark(#0a4f93, #79b8f8);");
  expect(sheet).not.toContain(".reading");
});

test.each([pageLineSheet(), embedLineSheet()])("every brace is closed", (sheet) => {
  expect(sheet.split("{").length).toBe(sheet.split("}").length);
});

function valueOf(css: string, name: string): string | undefined {
  return new RegExp(`--${name}: (#\\w{6});`).exec(css)?.[1];
}
