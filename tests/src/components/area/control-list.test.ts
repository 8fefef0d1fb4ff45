import {expect, test} from "vitest";
import ControlList from "../../../../src/components/area/ControlList.astro";
import type {AreaControlId} from "../../../../src/model/comparisons/area-control-ids.ts";
import type {FoundControl} from "../../../../src/model/comparisons/control-regions.ts";
import {named} from "../../../named.ts";
import {select} from "../../../site/built/html.ts";
import {render, textsOf} from "../render.ts";

const municipalityNames = {KU001: named("Österby"), KU002: named("Ala"), KU003: named("Keski")};
const shown = (id: AreaControlId, control: FoundControl) =>
  render(ControlList, {id, control, municipalityNames, locale: "en"});

test("a region's municipalities stand below its name, in the order of the alphabet", async () => {
  const names = {region: "MK01", regionName: named("Somewhere")};
  const html = await shown("region", {kind: "region", area: "east", ...names, members: ["KU001", "KU002", "KU003"]});
  expect(textsOf(html, "section[id=region]", "p")).toEqual(["Somewhere: 3 municipalities, added up."]);
  expect(textsOf(html, "li").map((text) => text.trim())).toEqual(["Ala", "Keski", "Österby"]);
});

test("municipalities that were chosen in another way stand in the order of the alphabet, too", async () => {
  const html = await shown("region", {kind: "alike", area: "east", members: ["KU001", "KU002"]});
  expect(textsOf(html, "li").map((text) => text.trim())).toEqual(["Ala", "Österby"]);
});

test("similar municipalities stand in the order of their distance, with a warning when they are not close", async () => {
  const features = {"recent share": 10, "long share": 11, change: -1, seasonality: 0.2, size: 9};
  const members = ["KU003", "KU001"].map((code, i) => ({code, distance: i + 1, features, differences: features}));
  const list = (close: boolean) => shown("similar", {kind: "similar", area: "east", features, members, close});
  expect(textsOf(await list(true), "section[id=similar]", "li").map((text) => text.trim())).toEqual([
    "Keski",
    "Österby"
  ]);
  expect([select(await list(true), ".doubts").length, select(await list(false), ".doubts").length]).toEqual([0, 1]);
});

test("a control that an area lacks has no list", async () => {
  const html = await shown("similar", {kind: "unavailable", reason: "too few donors", units: []});
  expect(select(html, "section")).toEqual([]);
});
