import type {PlotArea} from "./plot-area.ts";

/** A point to mark on a line. */
export interface MarkedPoint {
  readonly line: string;
  readonly y: number;
  readonly isChosen: boolean;
}

/** Draws the month that is read, the points of its lines, and the months of a change, over a drawing. */
export function markDrawing(
  drawing: SVGSVGElement,
  {top, bottom}: PlotArea,
  [x, from]: readonly [x: number, from: number | null],
  points: readonly MarkedPoint[]
): void {
  const group = svgElement("g", {class: "reading"});
  if (from !== null) {
    const sides = {x: Math.min(x, from), width: Math.abs(x - from), y: top, height: bottom - top};
    group.append(svgElement("rect", sides), rule(from, top, bottom));
  }
  const dots = points.map(({line, y, isChosen}) =>
    svgElement("circle", {cx: x, cy: y, r: isChosen ? 5 : 3, class: `line-${line}`})
  );
  group.append(rule(x, top, bottom), ...dots);
  unmarkDrawing(drawing);
  drawing.append(group);
}

/** Takes the marks away again. */
export function unmarkDrawing(drawing: ParentNode): void {
  drawing.querySelector("g.reading")?.remove();
}

function rule(x: number, y1: number, y2: number): SVGElement {
  return svgElement("line", {x1: x, x2: x, y1, y2});
}

function svgElement(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
