import type {PlotArea} from "./plot-area.ts";

/** A point to mark on a line. */
export interface MarkedPoint {
  readonly line: string;
  readonly y: number;
  readonly isChosen: boolean;
}

/** Draws the month that is read, the points of its lines, and the months of a change, over a drawing. */
export function markMonths(
  drawing: SVGSVGElement,
  {top, bottom}: PlotArea,
  [x, from]: readonly [x: number, from: number | null],
  points: readonly MarkedPoint[]
): void {
  const sides = from !== null && {x: Math.min(x, from), width: Math.abs(x - from), y: top, height: bottom - top};
  const change = sides ? [svgElement("rect", sides), rule(from, top, bottom)] : [];
  const dots = points.map(({line, y, isChosen}) =>
    svgElement("circle", {cx: x, cy: y, r: isChosen ? 5 : 3, class: `line-${line}`})
  );
  mark(drawing, [...change, rule(x, top, bottom), ...dots]);
}

/** Shades the row or the year that is read. */
export function markBox(drawing: SVGSVGElement, box: Readonly<Record<"x" | "y" | "width" | "height", number>>): void {
  mark(drawing, [svgElement("rect", box)]);
}

/** Takes the marks away again. */
export function unmarkDrawing(drawing: ParentNode): void {
  drawing.querySelector("g.reading")?.remove();
}

function mark(drawing: SVGSVGElement, parts: readonly SVGElement[]): void {
  const group = svgElement("g", {class: "reading"});
  group.append(...parts);
  unmarkDrawing(drawing);
  drawing.append(group);
}

function rule(x: number, y1: number, y2: number): SVGElement {
  return svgElement("line", {x1: x, x2: x, y1, y2});
}

function svgElement(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
