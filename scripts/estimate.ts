import {basename} from "node:path";
import {estimatorIds} from "../src/model/comparisons/comparisons.ts";
import {startCommand} from "./command-line.ts";
import {choice, whole} from "./command-options.ts";
import {findNamedFile} from "./effects/named-file.ts";
import {reportEstimate} from "./own-figures/estimate-report.ts";
import {parsePanel} from "./own-figures/panel-file.ts";

// `npm run estimate -- FILE.csv --pre N`: the estimators of this site on somebody's own panel, as JSON.

const usage = `usage: npm run estimate -- FILE.csv --pre N [--method ${estimatorIds.join("|")}]`;

const {words, options} = startCommand(
  {
    pre: whole(undefined, "how many periods lie before the start"),
    method: choice(estimatorIds, "sdid")
  },
  {takesWords: true}
);
const [path, ...others] = words;
if (path === undefined || others.length > 0 || options.pre === undefined) throw new Error(usage);
const panel = parsePanel(readFile(path), basename(path), options.pre);
console.log(JSON.stringify(reportEstimate(panel, options.method), null, 2));

function readFile(path: string): string {
  const {files, name} = findNamedFile(path);
  return files.readText(name);
}
