import {expect, test} from "vitest";
import {
  embedAddress,
  oembedAddress,
  oembedPhotoAddress,
  resizeScriptAddress
} from "../../../src/i18n/embed-addresses.ts";
import type {Embed} from "../../../src/model/pages/embeds.ts";

const embed: Embed = {area: "espoo", indicator: "unemployed-share", period: "last-60"};

test("embeds have the addresses that were promised, wherever the site lies", () => {
  expect(embedAddress(embed, "fi")).toBe("/embed/fi/espoo/unemployed-share/last-60/");
  expect(embedAddress({...embed, period: "all"}, "sv", "/pilots/")).toBe("/pilots/embed/sv/espoo/unemployed-share/");
  expect(oembedAddress(embed, "en")).toBe("/embed/en/espoo/unemployed-share/last-60/oembed.json");
  expect(oembedPhotoAddress(embed, "en")).toBe("/embed/en/espoo/unemployed-share/oembed-photo.json");
  expect(resizeScriptAddress("/pilots")).toBe("/pilots/embed/v1/resize.js");
});

test("a theme is a fragment, and the theme of the reader's device is none", () => {
  expect(embedAddress(embed, "en", "/", {theme: "dark"})).toBe("/embed/en/espoo/unemployed-share/last-60/#dark");
  expect(embedAddress(embed, "en", "/", {theme: "auto"})).toBe("/embed/en/espoo/unemployed-share/last-60/");
});
