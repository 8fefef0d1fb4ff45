import {expect, test} from "vitest";
import MunicipalityMembership from "../../../../src/components/municipality/MunicipalityMembership.astro";
import MunicipalityRoles from "../../../../src/components/municipality/MunicipalityRoles.astro";
import {alandRegion} from "../../../../src/model/areas.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import {municipality} from "../../figures/content/made-up-municipality.ts";
import {areaNamed} from "../../i18n/samples.ts";
import {hrefsOf, render, textsOf} from "../render.ts";

const areas = ["espoo", "salo", "oulu"].map((id) => areaNamed(id) as PilotArea);
test("areas are listed by control in the order of the alphabet, whatever their weights", async () => {
  const weighted = [
    {area: "salo", weight: 0.5},
    {area: "espoo", weight: 0.1}
  ];
  const html = await render(MunicipalityRoles, {roles: {region: ["oulu"], similar: [], weighted}, areas, locale: "fi"});
  expect(textsOf(html, "h3")).toEqual([
    "Saman maakunnan vertailussa alueella",
    "Painotetussa vertailussa vähintään 2 prosentin painolla alueilla"
  ]);
  expect(hrefsOf(html, "ul", "a")).toEqual([
    "/alueet/oulu/#comparison",
    "/alueet/espoo/#comparison",
    "/alueet/salo/#comparison"
  ]);
});

test("where a municipality of Åland tells whether it had a pilot, it also tells that it is in no control", async () => {
  const said = async (region: string) => {
    const props = {municipality: {...municipality, region}, area: null, locale: "en"} as const;
    return textsOf(await render(MunicipalityMembership, props), "p")[0];
  };
  expect(await said(alandRegion)).toMatch(/had no pilot\. No area is compared with the municipalities of Åland\.$/);
  expect(await said("MK10")).toMatch(
    /had no pilot\. The municipality is itself one of those from which the line “No pilot” of the charts is computed\.$/
  );
});
