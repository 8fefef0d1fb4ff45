import {Resvg} from "@resvg/resvg-js";

/** A drawing as pixels: red, green, blue and opacity, a byte each, row by row. */
export interface RasterImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Turns an SVG file into pixels; it holds no texts, only shapes. */
export function rasterize(svg: string): RasterImage {
  const image = new Resvg(svg, {font: {loadSystemFonts: false}}).render();
  return {width: image.width, height: image.height, data: image.pixels};
}
