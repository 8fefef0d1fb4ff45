import {expect, test} from "vitest";
import MunicipalityRoles from "../../../../src/components/municipality/MunicipalityRoles.astro";
import {alandRegion} from "../../../../src/model/areas.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {MunicipalityModel} from "../../../../src/model/pages/municipality-pages.ts";
import {select} from "../../../site/built/html.ts";
import {model, municipality} from "../../figures/content/made-up-municipality.ts";
import {areaNamed} from "../../i18n/samples.ts";
import {hrefsOf, render, textsOf} from "../render.ts";

const areas = ["espoo", "salo", "oulu"].map((id) => areaNamed(id) as PilotArea);
const shown = (change: Partial<MunicipalityModel>) =>
  render(MunicipalityRoles, {model: model(change), areas, locale: "fi"});

test("areas are listed by control in the order of the alphabet, whatever their weights", async () => {
  const weighted = [
    {area: "salo", weight: 0.5},
    {area: "espoo", weight: 0.1}
  ];
  const html = await shown({roles: {region: ["oulu"], similar: [], weighted}});
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

test("municipalities of pilots and of Åland are in no control, each for its own reason", async () => {
  const reason = async (change: Partial<MunicipalityModel>) => {
    const html = await shown({roles: null, ...change});
    expect(select(html, "ul")).toEqual([]);
    return textsOf(html, "p").join(" ");
  };
  const [pilot, aland] = [await reason({}), await reason({municipality: {...municipality, region: alandRegion}})];
  expect(pilot).toMatch(/^Kokeilussa ollut kunta/);
  expect(aland).toMatch(/Ahvenanmaa/);
});
