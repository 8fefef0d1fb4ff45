import type {Locator} from "playwright-core";

/** What the live region of a figure's chart says, with plain spaces. */
export async function announced(figure: Locator): Promise<string> {
  const region = figure.locator("chart-reader > [role=status]");
  return ((await region.textContent()) ?? "").replace(/\s+/g, " ");
}

/** What the box beside the point shows, with plain spaces and without soft hyphens. */
export async function readoutOf(figure: Locator): Promise<string> {
  const texts = await figure.locator(".readout:visible :is(p:not(:has(*)), p > *)").allTextContents();
  return texts
    .filter((text) => text !== "")
    .join(" ")
    .replaceAll("\u00ad", "")
    .replace(/\s+/g, " ");
}

/** Where a month lies on the screen, in the middle of the drawing's height. */
export async function placeOf(figure: Locator, month: string): Promise<{x: number; y: number}> {
  return figure.locator("svg[data-plot]:visible").evaluate((svg, wanted) => {
    const [span = "", left = 0, , right = 0] = (svg.getAttribute("data-plot") ?? "").split(" ");
    const [first = NaN, last = NaN] = span.split("/").map((name) => Date.parse(`${name}-01`));
    const part = (Date.parse(`${wanted}-01`) - first) / (last - first);
    const box = svg.getBoundingClientRect();
    const scale = box.width / (svg as SVGSVGElement).viewBox.baseVal.width;
    return {x: box.left + scale * (Number(left) + part * (Number(right) - Number(left))), y: box.top + box.height / 2};
  }, month);
}
