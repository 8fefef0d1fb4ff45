import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {deriveGroupsAt} from "../../../../scripts/indicators/derive.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import {fluidChart} from "../../../../src/charts/fluid/fluid-chart.ts";
import {chartFrame} from "../../../../src/charts/line/chart-frame.ts";
import type {DrawnLine} from "../../../../src/charts/layout/drawn-lines.ts";
import {lineChart} from "../../../../src/charts/line/line-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {lineChartContent} from "../../../../src/figures/content/chart-content.ts";
import {endNotes} from "../../../../src/figures/content/drawing-notes.ts";
import {drawnChart} from "../drawn-chart.ts";

// In the region of Jyväskylä so few municipalities had no pilot that their activation rate is last known in April 2015. A
// line was drawn from there across the chart to a label beside the others, which end in February 2022.
const files = diskFiles(".");
const reference = readReference(files);
const {series, coverage} = deriveGroupsAt(stateAt(readVintages(files), "2025-02-25"), {
  ...reference,
  indicators: reference.indicators.filter(({id}) => id === "activation-rate")
});
const lineOf = (id: DrawnLine["id"], area: string): DrawnLine => ({
  id,
  points: series.get("activation-rate")?.get(area)?.points ?? []
});
const content = lineChartContent(
  {
    areaName: "Jyväskylän seutu",
    lines: [lineOf("area", "jyvaskyla"), lineOf("rest", "rest"), lineOf("region", "rest-MK13")],
    unit: "percent",
    span: {first: coverage[0]?.first ?? "2006-01", last: "2025-01"},
    events: []
  },
  "fi"
);

describe.each(Object.entries(chartSizes))("in the %s drawing the line that ends in 2015", (_, size) => {
  const svg = drawnChart(lineChart(content, pagePalette, size));
  const frame = chartFrame(content, size);

  test("is named near its end", () => {
    const label = [...svg.querySelectorAll("text")].find(({textContent}) => textContent === "23,1 (4/2015)");
    const [, x] = /translate\(([\d.]+),/.exec(label?.getAttribute("transform") ?? "") ?? [];
    expect(Math.abs(Number(x) - frame.x("2015-04"))).toBeLessThan(size.width / 3);
  });

  test("is tied to its name by no long line", () => {
    const ties = [...svg.querySelectorAll(`g[stroke="${pagePalette.muted}"] > path`)].map((path) =>
      (path.getAttribute("d") ?? "").match(/-?[\d.]+/g)?.map(Number)
    );
    const widths = ties.flatMap((ends) => (ends?.length === 4 ? Math.abs((ends[2] ?? 0) - (ends[0] ?? 0)) : []));
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.max(...widths)).toBeLessThan(size.width / 6);
  });
});

test("in an embed it has no label, and the note below says where it ends", () => {
  const drawing = fluidChart(content, "A chart");
  expect(drawing).toContain("Ilman kokeilua");
  expect(drawing).not.toContain("Sama maakunta");
  expect(endNotes(content, "fi")).toEqual(["Viiva ”Sama maakunta” päättyy muita aiemmin: 23,1 (4/2015)."]);
});
