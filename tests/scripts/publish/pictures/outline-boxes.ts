import {XMLParser} from "fast-xml-parser";
import type {TextBox} from "./text-boxes.ts";

/** Where every line of text lies in a picture whose letters are shapes; the words come from its metadata. */
export function outlineBoxes(svg: string): TextBox[] {
  const parser = new XMLParser({preserveOrder: true, ignoreAttributes: false, trimValues: false, parseTagValue: false});
  const defined = new Map<string, Node>();
  const nodes = parser.parse(svg) as Node[];
  collect(nodes, defined);
  const boxes = linesIn(nodes, [], defined);
  const words = wordsOfPicture(svg);
  if (boxes.length !== words.length) throw new Error(`${words.length} lines of words, ${boxes.length} lines of shapes`);
  return boxes.map((box, i) => ({text: words[i] ?? "", ...box}));
}

/** The lines of text of a picture as its metadata holds them, in the order of the drawing. */
export function wordsOfPicture(svg: string): string[] {
  const said = /<dc:description>([^<]*)<\/dc:description>/.exec(svg)?.[1] ?? "";
  return said
    .split("\n")
    .map((line) =>
      line.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")
    );
}

type Node = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, string>>;
type Box = Omit<TextBox, "text">;

/** A place within the picture, from one within a part of it. */
type Place = (x: number, y: number) => readonly [number, number];

const tagOf = (node: Node): string => Object.keys(node).find((key) => key !== ":@") ?? "";
const attributesOf = (node: Node): Attributes => (node[":@"] ?? {}) as Attributes;
const childrenOf = (node: Node): Node[] => (Array.isArray(node[tagOf(node)]) ? (node[tagOf(node)] as Node[]) : []);
/** Outlines of letters begin with a relative step; lines of charts with an absolute one. */
const isShape = (node: Node): boolean => tagOf(node) === "use" || (attributesOf(node)["@_d"] ?? "").startsWith("m");

function collect(nodes: readonly Node[], defined: Map<string, Node>): void {
  for (const node of nodes) {
    const id = attributesOf(node)["@_id"];
    if (id !== undefined) defined.set(id, node);
    collect(childrenOf(node), defined);
  }
}

function linesIn(nodes: readonly Node[], places: readonly Place[], defined: ReadonlyMap<string, Node>): Box[] {
  return nodes.flatMap((node) => {
    if (tagOf(node) === "defs") return [];
    const inner = [...places, ...placesOf(attributesOf(node)["@_transform"])];
    const children = childrenOf(node);
    return children.some(isShape) ? [boxOf(children, inner, defined)] : linesIn(children, inner, defined);
  });
}

function placesOf(transform = ""): Place[] {
  return Array.from(transform.matchAll(/(\w+)\(([^)]*)\)/g), ([, name = "", said = ""]): Place => {
    const [a = 0, b = 0] = said.split(/[ ,]+/).map(Number);
    if (name === "translate") return (x, y) => [x + a, y + b];
    if (name === "scale") return (x, y) => [x * a, y * a];
    if (name === "rotate" && a === -90) return (x, y) => [y, -x];
    throw new Error(`transform ${transform}: expected one that pictures have`);
  });
}

function boxOf(shapes: readonly Node[], places: readonly Place[], defined: ReadonlyMap<string, Node>): Box {
  const points = pointsOf(shapes, defined).map(([x, y]) =>
    places.reduceRight<readonly [number, number]>((point, place) => place(...point), [x, y])
  );
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down)};
}

function pointsOf(shapes: readonly Node[], defined: ReadonlyMap<string, Node>): (readonly [number, number])[] {
  return shapes.flatMap((shape) => {
    const own = attributesOf(shape);
    const x = Number(own["@_x"] ?? 0);
    const target = defined.get((own["@_xlink:href"] ?? "").slice(1));
    const outline = own["@_d"] ?? (target && attributesOf(target)["@_d"]);
    const points = outline === undefined ? pointsOf(target ? childrenOf(target) : [], defined) : cornersOf(outline);
    return points.map(([a, b]) => [a + x, b] as const);
  });
}

const corners = new Map<string, (readonly [number, number])[]>();

/** The corners of the box of an outline. */
function cornersOf(outline: string): (readonly [number, number])[] {
  const known = corners.get(outline) ?? measure(outline);
  corners.set(outline, known);
  return known;
}

function measure(outline: string): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // While no curve goes before, a smooth one begins as if its handle were where it stands.
  let handle = [0, 0];
  const curve = (hx: number, hy: number, toX: number, toY: number): void => {
    for (const t of [0.25, 0.5, 0.75, 1]) {
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      points.push([a * x + b * hx + c * toX, a * y + b * hy + c * toY]);
    }
    handle = [hx, hy];
    [x, y] = [toX, toY];
  };
  const line = (toX: number, toY: number): void => {
    points.push([toX, toY]);
    [x, y] = [toX, toY];
    handle = [x, y];
  };
  for (const [, command = "", said = ""] of outline.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = said.match(/-?\d+/g)?.map(Number) ?? [];
    const size = {m: 2, l: 2, h: 1, v: 1, q: 4, t: 2}[command] ?? 1;
    if (command === "z") [x, y] = [startX, startY];
    for (let i = 0; i < numbers.length; i += size) {
      const [a = 0, b = 0, c = 0, d = 0] = numbers.slice(i, i + size);
      if (command === "m") [startX, startY] = [x + a, y + b];
      if (command === "m" || command === "l") line(x + a, y + b);
      else if (command === "h") line(x + a, y);
      else if (command === "v") line(x, y + a);
      else if (command === "q") curve(x + a, y + b, x + c, y + d);
      else if (command === "t") curve(2 * x - (handle[0] ?? x), 2 * y - (handle[1] ?? y), x + a, y + b);
      else throw new Error(`outline: ${command} unexpected`);
    }
  }
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    [Math.min(...across), Math.min(...down)],
    [Math.max(...across), Math.max(...down)]
  ];
}
