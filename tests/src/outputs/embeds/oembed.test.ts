import {parseFragment} from "parse5";
import {expect, test} from "vitest";
import {locales} from "../../../../src/model/languages.ts";
import type {Embed} from "../../../../src/model/pages/embeds.ts";
import {oembedAnswer} from "../../../../src/outputs/embeds/oembed.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";

const source = madeUpSource([9, 8, 9, 8, 9]);
const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};
const embed: Embed = {area: "espoo", indicator: "unemployed-share", period: "last-60"};

// https://oembed.com/, sections 2.3.4 and 2.3.4.4: a rich answer must have html, width and height.
test("an answer has all that the specification asks of the type rich", () => {
  const answer = oembedAnswer(embed, source, "en", place);
  expect(answer).toMatchObject({
    version: "1.0",
    type: "rich",
    title:
      "Unemployed share of the labour force: Espoo with comparison municipalities, the latest 60 months – Kuntakokeilut",
    provider_name: "Kuntakokeilut",
    provider_url: "https://statistics.example/kuntakokeilut/en/",
    thumbnail_url: "https://statistics.example/kuntakokeilut/charts/en/espoo/unemployed-share.png",
    thumbnail_width: 1200,
    thumbnail_height: 630
  });
  const sizes = [answer.width, answer.height, answer.cache_age, ...Object.values(answer.heights)];
  expect(sizes.every((size) => Number.isInteger(size) && size > 0)).toBe(true);
});

test("its code is one frame of the very chart, as high as the answer says", () => {
  const {html, height, title} = oembedAnswer(embed, source, "sv", place);
  const [frame, ...others] = parseFragment(html).childNodes;
  expect([frame?.nodeName, others]).toEqual(["iframe", []]);
  expect(frame && "attrs" in frame ? frame.attrs : []).toEqual(
    expect.arrayContaining([
      {name: "src", value: "https://statistics.example/kuntakokeilut/embed/sv/espoo/unemployed-share/last-60/"},
      {name: "title", value: title},
      {name: "height", value: String(height)}
    ])
  );
});

test("the provider is the front page in the language, wherever the site lies", () => {
  const root = {origin: new URL("https://statistics.example"), base: "/"};
  expect(locales.map((locale) => oembedAnswer(embed, source, locale, root).provider_url)).toEqual([
    "https://statistics.example/",
    "https://statistics.example/sv/",
    "https://statistics.example/en/"
  ]);
});
