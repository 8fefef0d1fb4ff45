import {Resvg} from "@resvg/resvg-js";
import sharp from "sharp";
import type {TextBox} from "./text-boxes.ts";

/** A program that draws SVG: red, green, blue and opacity of each pixel, row by row. */
export type Program = (svg: string) => Promise<Uint8Array>;

/** The programs that tests have; Wikimedia draws pictures with the first, the site with the second. */
export const programs: Readonly<Record<"librsvg" | "resvg", Program>> = {
  librsvg: async (svg) => sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer(),
  resvg: (svg) => Promise.resolve(new Resvg(svg, {font: {loadSystemFonts: false}}).render().pixels)
};

/**
 * The ink of every line of text as a program draws it, in pixels: each in a colour of its own, with hard edges and without
 * anything else.
 */
export async function drawnLines(svg: string, draw: Program): Promise<Omit<TextBox, "text">[]> {
  const {text, count} = inOwnColours(svg);
  const pixels = await draw(text);
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
  const boxes = Array.from({length: count}, () => ({
    left: Infinity,
    right: -Infinity,
    top: Infinity,
    bottom: -Infinity
  }));
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] !== 255) continue;
    const box = boxes[(pixels[i] ?? 0) - 1];
    if (!box) throw new Error(`pixel ${i / 4}: a colour of no line`);
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    Object.assign(box, {
      left: Math.min(box.left, x),
      right: Math.max(box.right, x + 1),
      top: Math.min(box.top, y),
      bottom: Math.max(box.bottom, y + 1)
    });
  }
  return boxes;
}

const line = /<g(?: fill="[^"]*")?( transform="[^"]*")>(?=<use |<path d="m)/g;

function inOwnColours(svg: string): {readonly text: string; readonly count: number} {
  const [head = "", body = ""] = svg.split("</defs>");
  let count = 0;
  const text = body
    .replace(/<(?:rect|line|circle|path d="M|path transform)[^>]*>/g, "")
    .replace(line, (_, place: string) => {
      count += 1;
      return `<g fill="#${count.toString(16).padStart(2, "0")}0000"${place}>`;
    });
  return {text: `${head.replace("<svg ", '<svg shape-rendering="crispEdges" ')}</defs>${text}`, count};
}
