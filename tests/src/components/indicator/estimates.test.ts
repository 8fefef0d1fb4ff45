import {describe, expect, test} from "vitest";
import EstimateTable from "../../../../src/components/indicator/EstimateTable.astro";
import IndicatorEstimates from "../../../../src/components/indicator/IndicatorEstimates.astro";
import RefusedAreas from "../../../../src/components/indicator/RefusedAreas.astro";
import type {EstimateRow} from "../../../../src/figures/tables/estimate-list.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {AreaRefusal} from "../../../../src/model/comparisons/comparisons.ts";
import type {IndicatorPageModel, ListedEstimates} from "../../../../src/model/pages/indicator-pages.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {areaNamed, coverage, estimate} from "../../i18n/samples.ts";
import {hrefsOf, render, textsOf} from "../render.ts";

const row = (id: string, remarks: readonly string[]): EstimateRow => ({
  id,
  name: id,
  gap: "+0.1",
  p: "0.50",
  pAdjusted: "0.90",
  remarks
});
const refusal = (area: string, reason: AreaRefusal["reason"]): AreaRefusal => ({
  kind: "unavailable",
  area,
  reason,
  units: []
});
const areas = ["espoo", "oulu", "salo"].map((id) => areaNamed(id) as PilotArea);

test("a remark is explained once and numbered in the rows that have it", async () => {
  const rows = [row("espoo", []), row("oulu", ["Far."]), row("salo", ["Near.", "Far."])];
  const html = await render(EstimateTable, {rows, indicator: "unemployed", caption: "Gaps.", locale: "en"});
  expect(textsOf(html, ".mark-meaning")).toEqual(["1 Far.", "2 Near."]);
  const [body] = select(html, "tbody");
  expect(select(body!, "tr").map((tr) => textsOf(tr, "td").at(-1))).toEqual(["", "1", "2, 1"]);
  expect(hrefsOf(body!, "a")[0]).toBe("/en/areas/espoo/unemployed/#gap");
});

describe("areas without an estimate", () => {
  const shown = (refused: readonly AreaRefusal[]) =>
    render(RefusedAreas, {
      rows: areas.map(({id, name}) => ({id, name: name.en, reason: ""})),
      areas: refused,
      locale: "en"
    });

  test("are listed by reason", async () => {
    const html = await shown([
      refusal("espoo", "too few donors"),
      refusal("oulu", "short pre-period"),
      refusal("salo", "too few donors")
    ]);
    expect(select(html, "ul").map((list) => textsOf(list, "li"))).toEqual([["Espoo", "Salo region"], ["Oulu region"]]);
  });

  test("are not listed where all are refused for one reason", async () => {
    const html = await shown(areas.map(({id}) => refusal(id, "too few donors")));
    expect(select(html, "ul")).toEqual([]);
    expect(select(html, "p").length).toBe(1);
  });

  test("leave no heading where there are none", async () => {
    expect(select(await shown([]), "section")).toEqual([]);
  });
});

describe("the estimates of all areas", () => {
  const shown = (estimates: Partial<ListedEstimates>) => {
    const listed: ListedEstimates = {
      scale: "as published",
      band: 1.3,
      placebos: 89,
      areas: [],
      incomparable: [],
      ...estimates
    };
    const model = {indicator: "unemployed-share", estimates: listed} as unknown as IndicatorPageModel;
    return render(IndicatorEstimates, {model, areas, coverage: coverage("unemployed-share"), files: [], locale: "en"});
  };
  const found = areas.map(({id}) => estimate({area: id}));

  test("stand in one figure with the band that they share", async () => {
    const html = await shown({areas: found});
    expect(textsOf(html, "figure", "h3")).toEqual(["Unemployed share of the labour force, percentage points"]);
    expect(select(html, "svg").length).toBe(2);
    expect(textsOf(html, ".estimate-band")[0]).toMatch(/^The usual variation is computed from 89 municipalities/);
    expect(attribute(select(html, "chart-reader")[0], "data-words")).toContain("±1.3");
    expect(textsOf(html, "figure", "tbody", "th")).toEqual(["Espoo", "Oulu region", "Salo region"]);
  });

  test("have a note on their scale where it is that of logarithms", async () => {
    const notes = async (scale: ListedEstimates["scale"]) =>
      textsOf(await shown({areas: found, scale}), ".chart-notes").length;
    expect([await notes("as published"), await notes("hundred logs")]).toEqual([0, 1]);
  });

  test("are a sentence where no area has one", async () => {
    const html = await shown({areas: areas.map(({id}) => refusal(id, "too few donors"))});
    expect(select(html, "figure")).toEqual([]);
    expect(select(html, ".refused-areas").length).toBe(1);
  });
});
