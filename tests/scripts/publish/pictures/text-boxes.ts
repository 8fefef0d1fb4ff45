import {XMLParser} from "fast-xml-parser";
import type {PictureFonts} from "../../../../scripts/publish/pictures/picture-fonts.ts";

/** A line of text of a picture and the room it takes, in pixels. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where every line of text in a picture lies; widths are those of its fonts without kerning, so a box is never too small. */
export function textBoxes(svg: string, fonts: PictureFonts): TextBox[] {
  const parser = new XMLParser({preserveOrder: true, ignoreAttributes: false, trimValues: false, parseTagValue: false});
  const root: State = {scale: 1, x: 0, y: 0, isUpright: true, anchor: "start", size: 16, face: "sans"};
  return walk(parser.parse(svg) as Node[], root, fonts);
}

/** Pairs of texts that cover each other. */
export function collisions(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (cover(a, b) ? [`${a.text} | ${b.text}`] : [])));
}

/** Texts that leave the picture or come too near to its edge. */
export function outside(boxes: readonly TextBox[], {width, height}: {width: number; height: number}): string[] {
  const edge = 15;
  return boxes
    .filter(({left, right, top, bottom}) => left < edge || top < edge || right > width - edge || bottom > height - edge)
    .map(({text}) => text);
}

/** Letters may touch: what is written above and below them has empty room around it. */
function cover(a: TextBox, b: TextBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

type Node = Readonly<Record<string, unknown>>;

interface State {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly isUpright: boolean;
  readonly anchor: string;
  readonly size: number;
  readonly face: keyof PictureFonts;
}

function walk(nodes: readonly Node[], state: State, fonts: PictureFonts): TextBox[] {
  // Lines of one text follow one another: the first says where it stands, the others how far below.
  let above: number | null = null;
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@") ?? "";
    const own = (node[":@"] ?? {}) as Readonly<Record<string, string>>;
    if (name === "#text") {
      const text = String(node[name]).trim();
      return text === "" ? [] : [boxOf(text, state, fonts)];
    }
    if (["title", "desc"].includes(name)) return [];
    const inner = enter(own, state);
    if (name !== "tspan") return walk(node[name] as Node[], inner, fonts);
    const step = parseFloat(own["@_dy"] ?? "0") * inner.size * inner.scale;
    const y: number = above === null || own["@_y"] ? inner.y + step : above + step;
    above = y;
    return walk(node[name] as Node[], {...inner, y}, fonts);
  });
}

function enter(own: Readonly<Record<string, string>>, state: State): State {
  const transform = own["@_transform"] ?? "";
  const [dx = 0, dy = 0] = numbers(/translate\(([^)]*)\)/.exec(transform)?.[1]);
  const size = own["@_font-size"] === undefined ? state.size : Number(own["@_font-size"]);
  const place = (value: string | undefined): number =>
    value?.endsWith("em") ? parseFloat(value) * size : Number(value ?? 0);
  const isUpright = state.isUpright && !transform.includes("rotate(-90)");
  const [x, y] = [place(own["@_x"]), place(own["@_y"])];
  const weight = own["@_font-weight"];
  return {
    scale: state.scale * Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1),
    x: state.x + (dx + (isUpright ? x : y)) * state.scale,
    y: state.y + (dy + (isUpright ? y : -x)) * state.scale,
    isUpright,
    anchor: own["@_text-anchor"] ?? state.anchor,
    size,
    face: weight === "700" ? "bold" : weight ? "sans" : state.face
  };
}

function numbers(text = ""): number[] {
  return text.split(/[ ,]+/).filter(Boolean).map(Number);
}

/** Capitals rise 0.68 of the size above the baseline; tails hang 0.2 below it. */
function boxOf(text: string, {scale, x, y, isUpright, anchor, size, face}: State, fonts: PictureFonts): TextBox {
  const fontSize = size * scale;
  const width = fonts[face].width(text) * fontSize;
  const before = anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width;
  if (!isUpright) {
    return {text, left: x - 0.68 * fontSize, right: x + 0.2 * fontSize, top: y - width + before, bottom: y + before};
  }
  return {text, left: x - before, right: x - before + width, top: y - 0.68 * fontSize, bottom: y + 0.2 * fontSize};
}
