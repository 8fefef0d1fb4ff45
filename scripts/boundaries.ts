import {readFileSync} from "node:fs";
import {counted} from "../src/model/counted.ts";
import {startCommand} from "./command-line.ts";
import {diskFiles} from "./effects/files.ts";
import {takeBoundaries} from "./sources/boundaries.ts";
import {simplifyLine} from "./statistics/simplify-line.ts";

// `node scripts/boundaries.ts FILE`: borders of the municipalities as published become those that maps are drawn from.

const [file, ...others] = startCommand({}, {takesWords: true}).words;
if (file === undefined || others.length > 0) throw new Error("usage: node scripts/boundaries.ts FILE.topo.json");

const path = "data/reference/boundaries.json";
/** In square kilometres: a bend this small is a pixel on a map of the whole country. */
const smallestBend = 4;
const about = {
  source: "Statistics Finland and National Land Survey of Finland: municipalities 2021",
  licence: "CC BY 4.0"
};
const boundaries = takeBoundaries(readFileSync(file, "utf8"), about, (points) => simplifyLine(points, smallestBend));
const content = `${JSON.stringify(boundaries)}\n`;
diskFiles(".").write(path, content);
console.log(
  `${path}: ${counted(boundaries.objects.municipalities.geometries.length, "municipality", "municipalities")}, ${counted(boundaries.arcs.flat().length, "point")}, ${(content.length / 1000).toFixed(0)} kB`
);
