import {basename} from "node:path";
import {parseArgs} from "node:util";
import {estimatorIds} from "../src/model/comparisons.ts";
import type {EstimatorId} from "../src/model/comparisons.ts";
import {reportEstimate} from "./comparisons/estimate-report.ts";
import {parsePanel} from "./comparisons/panel-file.ts";
import {findNamedFile} from "./effects/named-file.ts";

// `npm run estimate -- FILE.csv --pre N`: the estimators of this site on somebody's own panel, as JSON.

const usage = `usage: npm run estimate -- FILE.csv --pre N [--method ${estimatorIds.join("|")}]`;

try {
  const {path, pre, method} = readArguments(process.argv.slice(2));
  const panel = parsePanel(readFile(path), basename(path), pre);
  console.log(JSON.stringify(reportEstimate(panel, method), null, 2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function readArguments(args: string[]): {path: string; pre: number; method: EstimatorId} {
  const options = {pre: {type: "string"}, method: {type: "string", default: "sdid"}} as const;
  const {positionals, values} = parseArgs({args, options, allowPositionals: true});
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0 || values.pre === undefined) throw new Error(usage);
  if (!/^\d+$/.test(values.pre)) throw new Error(`--pre ${values.pre}: expected how many periods lie before the start`);
  const method = estimatorIds.find((id) => id === values.method);
  if (!method) throw new Error(`--method ${values.method}: expected one of ${estimatorIds.join(", ")}`);
  return {path, pre: Number(values.pre), method};
}

function readFile(path: string): string {
  const {files, name} = findNamedFile(path);
  return files.readText(name);
}
