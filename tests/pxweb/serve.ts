import {parseArgs} from "node:util";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {readVintages} from "../../scripts/observations/read-vintages.ts";
import {regionsAt, stateAt} from "../../scripts/observations/state.ts";
import {heldTable} from "./held-table.ts";
import {tableOfJuly2026} from "./real-answers.ts";
import {startServer} from "./server.ts";
import type {ServedTable} from "./served-table.ts";

// For trying the update without the source: serves what a vintage states, or the real answer of July 2026.
//
//   ./node_modules/.bin/node tests/pxweb/serve.ts [--vintage 2023-11-21 | --real-answer] [--port 8123] [--calls 40]

const {values: options} = parseArgs({
  options: {
    vintage: {type: "string"},
    "real-answer": {type: "boolean", default: false},
    port: {type: "string", default: "8123"},
    calls: {type: "string", default: "40"}
  }
});

const table = options["real-answer"] ? tableOfJuly2026() : tableOfVintage(options.vintage);
const {baseUrl} = await startServer(table, {port: Number(options.port), maxCalls: Number(options.calls)});
console.log(
  `${table.updated}: ${table.months.length} months, ${table.areas.length} areas, ${table.measures.length} measures`
);
console.log(`npm run data:update -- --base-url ${baseUrl}`);

/** What an import was given, with the revisions up to its day; the newest vintage unless one is named. */
function tableOfVintage(date?: string): ServedTable {
  const files = diskFiles(".");
  const vintages = readVintages(files);
  const vintage = date === undefined ? vintages.at(-1) : vintages.find(({manifest}) => manifest.date === date);
  if (!vintage) throw new Error(`--vintage ${date}: expected one of ${vintages.map(({manifest}) => manifest.date)}`);
  const {title, source, coverage} = vintage.manifest;
  return heldTable(
    stateAt(vintages, vintage.manifest.date),
    regionsAt(vintages, vintage.manifest.date),
    readReference(files),
    {title, source, updated: `${vintage.manifest.date}T06:00:00Z`, ...coverage}
  );
}
