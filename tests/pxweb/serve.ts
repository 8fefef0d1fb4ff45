import {startCommand} from "../../scripts/command-line.ts";
import {day, flag, month, whole} from "../../scripts/command-options.ts";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {regionsAt, stateAt} from "../../scripts/observations/state.ts";
import {readVintages} from "../../scripts/observations/vintages/read-vintages.ts";
import {counted} from "../../src/model/counted.ts";
import type {Month} from "../../src/model/months.ts";
import {heldTable, partUntil} from "./held-table.ts";
import {tableOfJuly2026} from "./real-answers.ts";
import type {ServedTable} from "./served-table.ts";
import {startServer} from "./server.ts";

// For trying the update without the source: serves what a vintage states, or the real answer of July 2026. With `--until`
// the table is as it was in the month after that one, so that a second update has something to bring.
//
//   ./node_modules/.bin/node tests/pxweb/serve.ts [--vintage 2023-11-21 [--until 2023-05] | --real-answer]
//     [--port 8123] [--calls 40]

const {options} = startCommand({
  vintage: day(undefined),
  until: month(null),
  "real-answer": flag,
  port: whole(8123),
  calls: whole(40)
});

if (options["real-answer"] && (options.vintage !== undefined || options.until !== null))
  throw new Error("--real-answer: expected without --vintage and --until, for it is of one month");
const table = options["real-answer"] ? tableOfJuly2026() : tableOfVintage(options.vintage, options.until);
const {baseUrl} = await startServer(table, {port: options.port, maxCalls: options.calls});
console.log(
  `${table.updated}: ${counted(table.months.length, "month")}, ${counted(table.areas.length, "area")}, ${counted(table.measures.length, "measure")}`
);
console.log(`npm run data:update -- --base-url ${baseUrl}`);

/** What an import was given, with the revisions up to its day; the newest vintage unless one is named. */
function tableOfVintage(date: string | undefined, until: Month | null): ServedTable {
  const files = diskFiles(".");
  const vintages = readVintages(files);
  const vintage = date === undefined ? vintages.at(-1) : vintages.find(({manifest}) => manifest.date === date);
  if (!vintage)
    throw new Error(`--vintage ${date}: expected one of ${vintages.map(({manifest}) => manifest.date).join(", ")}`);
  const {title, source, coverage} = vintage.manifest;
  return heldTable(
    stateAt(vintages, vintage.manifest.date),
    regionsAt(vintages, vintage.manifest.date),
    readReference(files),
    partUntil({title, source, updated: `${vintage.manifest.date}T06:00:00Z`, ...coverage}, until)
  );
}
