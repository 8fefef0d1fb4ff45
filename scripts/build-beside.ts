import {once} from "node:events";
import {parentPort, workerData} from "node:worker_threads";
import type {Comparisons} from "../src/model/comparisons/comparison-results.ts";
import {comparisonSources, compareIndicators} from "./comparisons/compare-areas.ts";
import {diskFiles} from "./effects/files.ts";
import {deriveIndicators} from "./indicators/derive.ts";
import {readReference} from "./observations/read-reference.ts";
import {readSimulatedCoverage} from "./observations/read-simulated-coverage.ts";
import {listRevisions} from "./observations/revisions.ts";
import {stateAt} from "./observations/state.ts";
import {readVintages} from "./observations/vintages/read-vintages.ts";
import {listWorkbooks} from "./publish/workbook/workbook.ts";
import {divideAreas, divideIndicators} from "./second-thread.ts";
import type {BuildInput} from "./second-thread.ts";

// The second thread of `npm run data`: compares a part of the indicators and fills a part of the workbooks. It derives the
// figures itself, which takes less time than copying them from the first thread.

if (!parentPort) throw new Error("build-beside.ts: expected to be a thread of build.ts");
const told = once(parentPort, "message");

const {root, vintage} = workerData as BuildInput;
const files = diskFiles(root);
const reference = readReference(files);
const vintages = readVintages(files, vintage);
const state = stateAt(vintages);
const indicators = deriveIndicators(state, reference);

const [, toCompare] = divideIndicators(comparisonSources(indicators, state, reference).indicators);
parentPort.postMessage(compareIndicators(toCompare));

const [comparisons] = (await told) as [Comparisons];
const [, toFill] = divideAreas(reference.areas);
const publication = {
  reference,
  vintages: vintages.map(({manifest}) => manifest),
  state,
  revisions: listRevisions(vintages, reference.changes),
  indicators,
  // Workbooks do not tell what was published first.
  revised: new Map(),
  comparisons,
  simulated: readSimulatedCoverage(files)
};
parentPort.postMessage(await listWorkbooks(publication, toFill));
