import type {DefaultTreeAdapterTypes as Tree} from "parse5";
import {textWidth} from "../../../src/charts/svg/text-width.ts";
import {attribute, parseHtml, select, textOf} from "./html.ts";
import type {Element} from "./html.ts";

/** A line of letters in a drawing, and the box that it takes there. */
export interface DrawnText {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** The lines of letters in a drawing, those that read upwards left out. */
export function drawnTexts(svg: string): DrawnText[] {
  const [root] = select(parseHtml(svg), "svg");
  return root ? textsIn(root, {x: 0, y: 0, anchor: attribute(root, "text-anchor") ?? "start", size: 10}) : [];
}

/** Pairs of lines that cover one another. */
export function covered(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2)
      .map((other) => `${one.text} | ${other.text}`)
  );
}

/** What an element hands on to those within it. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly size: number;
}

function textsIn(parent: Tree.ParentNode, around: Place): DrawnText[] {
  return parent.childNodes.flatMap((node) => {
    if (!("tagName" in node)) return [];
    const transform = attribute(node, "transform") ?? "";
    if (transform.includes("rotate")) return [];
    const place = placeOf(node, transform, around);
    return node.tagName === "text" ? linesOf(node, place) : textsIn(node, place);
  });
}

function placeOf(element: Element, transform: string, {x, y, anchor, size}: Place): Place {
  const [, right = 0, down = 0] = /translate\(([-\d.]+)(?:,([-\d.]+))?\)/.exec(transform) ?? [];
  return {
    x: x + Number(right),
    y: y + Number(down),
    anchor: attribute(element, "text-anchor") ?? anchor,
    size: Number(attribute(element, "font-size") ?? size)
  };
}

/** A text has one line, or several, each of which begins some letters below the one before. */
function linesOf(element: Element, place: Place): DrawnText[] {
  const lines = select(element, "tspan");
  if (lines.length === 0) return [boxOf(textOf(element), ems(element, "y"), place)];
  let down = 0;
  return lines.map((line) => {
    down += ems(line, "y") + ems(line, "dy");
    return boxOf(textOf(line), down, place);
  });
}

/** Digits and capitals are three quarters as high as the letters are large; a fifth hangs below the line. */
function boxOf(text: string, down: number, {x, y, anchor, size}: Place): DrawnText {
  const width = textWidth(text, size) * 0.95;
  const left = {start: x, middle: x - width / 2, end: x - width}[anchor] ?? x;
  const line = y + down * size;
  return {text, x1: left, x2: left + width, y1: line - 0.75 * size, y2: line + 0.2 * size};
}

function ems(element: Element, name: string): number {
  return Number.parseFloat(attribute(element, name) ?? "0") || 0;
}
