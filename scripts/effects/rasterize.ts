import {Resvg} from "@resvg/resvg-js";

/** A drawing as pixels: red, green, blue and opacity, a byte each, row by row. */
export interface RasterImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Turns an SVG file into pixels; its letters come from these font files and from no others. */
export function rasterize(svg: string, fontFiles: readonly string[]): RasterImage {
  const image = new Resvg(svg, {font: {loadSystemFonts: false, fontFiles: [...fontFiles]}}).render();
  return {width: image.width, height: image.height, data: image.pixels};
}
