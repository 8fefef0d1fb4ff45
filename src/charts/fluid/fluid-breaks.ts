import {breakDashes, breakSign, signSize} from "../layout/break-signs.ts";
import type {LineLayout} from "../layout/line-layout.ts";
import {element, percent} from "../svg/markup.ts";
import {pagePalette as palette} from "../svg/palette.ts";

/** Marks where lines break: a sign above them, a dashed line down through the hole that they leave. */
export function fluidBreaks({breaks}: LineLayout): string[] {
  return breaks.flatMap((part) => {
    const x = percent(part);
    const dashes = {stroke: palette.ink, "stroke-dasharray": breakDashes};
    const box = {x, y: -signSize, width: signSize, height: signSize, fill: palette.ink};
    return [
      element("line", {x1: x, x2: x, y2: "100%", ...dashes}),
      element("rect", {...box, transform: `translate(${-signSize / 2})`}),
      element("text", {x, y: -signSize / 2, dy: ".32em", fill: palette.paper, "font-size": 10, "font-weight": 700}, [
        breakSign
      ])
    ];
  });
}
