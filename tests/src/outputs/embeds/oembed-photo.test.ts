import {expect, test} from "vitest";
import {locales} from "../../../../src/model/languages.ts";
import type {Locale} from "../../../../src/model/languages.ts";
import type {FrozenPicture} from "../../../../src/outputs/embeds/embed-code.ts";
import {oembedPhoto} from "../../../../src/outputs/embeds/oembed-photo.ts";
import {attribute, parseHtml, select} from "../../../site/built/html.ts";

const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};
const subject = {area: "espoo", indicator: "unemployed-share"} as const;
const frozen = (locale: Locale): FrozenPicture => ({
  picture: "https://statistics.example/vintages/2025-02-05/a.svg",
  altText: 'A "line" & <more>',
  size: {width: 1200, height: 630},
  title: "Työttömät & <muut>: Äänekoski",
  page: "https://statistics.example/a/",
  version: "Data as of 5 February 2025",
  figures: {address: "https://statistics.example/vintages/2025-02-05/a.csv", label: "Figures (CSV)"},
  terms: "Kuntakokeilut, CC BY 4.0",
  locale
});

// https://oembed.com/, section 2.3.4.1: a photo must have url, width and height; its title is text, not markup.
test("an answer has all that the specification asks of the type photo", () => {
  expect(oembedPhoto(subject, frozen("en"), place)).toMatchObject({
    version: "1.0",
    type: "photo",
    title: "Työttömät & <muut>: Äänekoski – Kuntakokeilut",
    author_name: "Kuntakokeilut",
    provider_name: "Kuntakokeilut",
    url: "https://statistics.example/kuntakokeilut/charts/en/espoo/unemployed-share.png",
    width: 1200,
    height: 630,
    license: "CC BY 4.0"
  });
});

test("it names the pages and the licence in the language", () => {
  const answers = locales.map((locale) => oembedPhoto(subject, frozen(locale), place));
  expect(answers.map(({provider_url}) => provider_url)).toEqual([
    "https://statistics.example/kuntakokeilut/",
    "https://statistics.example/kuntakokeilut/sv/",
    "https://statistics.example/kuntakokeilut/en/"
  ]);
  expect(answers.map(({author_url}) => author_url)).toEqual([
    "https://statistics.example/kuntakokeilut/tietoja/",
    "https://statistics.example/kuntakokeilut/sv/om/",
    "https://statistics.example/kuntakokeilut/en/about/"
  ]);
  const licence = "https://creativecommons.org/licenses/by/4.0/";
  expect(answers.every(({license_url}) => license_url.startsWith(licence))).toBe(true);
});

test("it carries the code of the picture that never changes, beside the one that follows the newest figures", () => {
  const {frozen_html, url} = oembedPhoto(subject, frozen("fi"), place);
  const [image] = select(parseHtml(frozen_html), "img");
  expect(attribute(image, "src")).toBe("https://statistics.example/vintages/2025-02-05/a.svg");
  expect(attribute(image, "alt")).toBe('A "line" & <more>');
  expect(url).toMatch(/\/charts\/fi\//);
});
