import {expect, test} from "vitest";
import {linesAltText} from "../../../../src/figures/content/lines-alt-text.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import {named} from "../../../named.ts";
import {pointsFrom} from "../../charts/made-up-lines.ts";
import {coverage, espoo, plain} from "../../i18n/samples.ts";

const area: PilotArea = {
  ...espoo,
  municipalities: ["KU049"],
  confidence: "high",
  note: named(""),
  sources: []
};

function altText(indicator: IndicatorId): string {
  const lines = (["area", "rest", "region"] as const).map((id) => ({id, points: pointsFrom("2021-01", [9, 8, 7])}));
  return plain(linesAltText(lines, coverage(indicator), area, "en"));
}

test("the picture of a share is described with what is drawn beside the area", () => {
  expect(altText("unemployed-share")).toContain(
    "in Espoo; compared with municipalities without a pilot and municipalities of the same region without a pilot; January 2021"
  );
});

// A count is drawn for the area alone, but its description named the others, which are only in the table.
test("the picture of a count is described without lines that it does not show", () => {
  expect(altText("unemployed")).toMatch(/^Line chart: unemployed jobseekers in Espoo; January 2021 – March 2021\./);
});
