import {basename} from "node:path";
import {parseArgs} from "node:util";
import {parseSeries} from "./comparisons/series-file.ts";
import {findNamedFile} from "./effects/named-file.ts";
import {decomposeStl} from "./statistics/stl.ts";

// `npm run adjust -- FILE.csv --period 12`: season, trend and remainder of somebody's own series, as JSON.

const usage = "usage: npm run adjust -- FILE.csv --period N [--s-window N|periodic] [--robust]";

try {
  const {path, ...options} = readArguments(process.argv.slice(2));
  const {periods, values} = parseSeries(readFile(path), basename(path));
  if (values.length <= 2 * options.period) {
    throw new Error(`${basename(path)}: ${values.length} values: expected more than two periods of ${options.period}`);
  }
  const parts = decomposeStl(values, options);
  const report = {
    ...options,
    windows: parts.windows,
    periods,
    seasonal: [...parts.seasonal],
    trend: [...parts.trend],
    remainder: [...parts.remainder],
    weights: [...parts.weights]
  };
  console.log(JSON.stringify(report, null, 2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

interface Arguments {
  readonly path: string;
  readonly period: number;
  readonly seasonalWindow: number | "periodic";
  readonly robust: boolean;
}

function readArguments(args: string[]): Arguments {
  const options = {
    period: {type: "string"},
    "s-window": {type: "string", default: "13"},
    robust: {type: "boolean", default: false}
  } as const;
  const {positionals, values} = parseArgs({args, options, allowPositionals: true});
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0 || values.period === undefined) throw new Error(usage);
  const window = values["s-window"];
  return {
    path,
    period: readWhole("--period", values.period),
    seasonalWindow: window === "periodic" ? window : readWhole("--s-window", window),
    robust: values.robust
  };
}

function readWhole(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${option} ${text}: expected a whole number`);
  return Number(text);
}

function readFile(path: string): string {
  const {files, name} = findNamedFile(path);
  return files.readText(name);
}
