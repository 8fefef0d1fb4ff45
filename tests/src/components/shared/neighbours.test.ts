import {expect, test} from "vitest";
import Neighbours from "../../../../src/components/shared/Neighbours.astro";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {Locale} from "../../../../src/model/languages.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {areaNamed} from "../../i18n/samples.ts";
import {hrefsOf, render} from "../render.ts";

const areas = ["salo", "espoo", "turku", "oulu"].map((id) => areaNamed(id) as PilotArea);
const shown = (here: string, locale: Locale = "fi") =>
  render(Neighbours, {areas, here, pageOf: (area: string) => ({kind: "area", area}), locale});

test("the areas before and after are those of the alphabet of the language", async () => {
  expect(hrefsOf(await shown("oulu"), "a")).toEqual(["/alueet/espoo/", "/alueet/salo/"]);
  // Esbo, Salo, Uleåborg, Åbo.
  expect(hrefsOf(await shown("oulu", "sv"), "a")).toEqual(["/sv/omraden/salo/", "/sv/omraden/turku/"]);
});

test("the first area has none before it, the last none after it", async () => {
  const relOf = async (here: string) => select(await shown(here), "a").map((link) => attribute(link, "rel"));
  expect([await relOf("espoo"), await relOf("salo"), await relOf("turku")]).toEqual([
    ["next"],
    ["prev", "next"],
    ["prev"]
  ]);
});
