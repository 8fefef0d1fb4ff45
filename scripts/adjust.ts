import {basename} from "node:path";
import {counted} from "../src/model/counted.ts";
import {startCommand} from "./command-line.ts";
import {flag, whole} from "./command-options.ts";
import type {CommandOption} from "./command-options.ts";
import {findNamedFile} from "./effects/named-file.ts";
import {parseSeries} from "./own-figures/series-file.ts";
import {decomposeStl} from "./statistics/stl.ts";

// `npm run adjust -- FILE.csv --period 12`: season, trend and remainder of somebody's own series, as JSON.

const usage = "usage: npm run adjust -- FILE.csv --period N [--s-window N|periodic] [--robust]";

const someWhole = whole(13, "a whole number or periodic");
const window: CommandOption<number | "periodic"> = {
  ...someWhole,
  form: "N|periodic",
  read: (given) => (given === "periodic" ? given : someWhole.read(given))
};

const {words, options} = startCommand({period: whole(undefined), "s-window": window, robust: flag}, {takesWords: true});
const {period, "s-window": seasonalWindow, robust} = options;
const [path, ...others] = words;
if (path === undefined || others.length > 0 || period === undefined) throw new Error(usage);
const {periods, values} = parseSeries(readFile(path), basename(path));
if (values.length <= 2 * period) {
  throw new Error(`${basename(path)}: ${counted(values.length, "value")}: expected more than two periods of ${period}`);
}
const chosen = {period, seasonalWindow, robust};
const parts = decomposeStl(values, chosen);
const report = {
  ...chosen,
  windows: parts.windows,
  periods,
  seasonal: [...parts.seasonal],
  trend: [...parts.trend],
  remainder: [...parts.remainder],
  weights: [...parts.weights]
};
console.log(JSON.stringify(report, null, 2));

function readFile(path: string): string {
  const {files, name} = findNamedFile(path);
  return files.readText(name);
}
