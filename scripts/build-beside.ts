import {workerData} from "node:worker_threads";
import type {Comparisons} from "../src/model/comparisons/comparison-results.ts";
import type {IndicatorId} from "../src/model/indicators.ts";
import {compareOne, comparisonSources} from "./comparisons/compare-areas.ts";
import {diskFiles} from "./effects/files.ts";
import {serveJobs} from "./effects/workers/threads.ts";
import {deriveIndicators} from "./indicators/derive.ts";
import {readReference} from "./observations/read-reference.ts";
import {readSimulatedCoverage} from "./observations/read-simulated-coverage.ts";
import {listRevisions} from "./observations/revisions.ts";
import {stateAt} from "./observations/state.ts";
import {readVintages} from "./observations/vintages/read-vintages.ts";
import {renderWorkbook} from "./publish/workbook/workbook.ts";
import type {WorkbookSubject} from "./publish/workbook/workbook.ts";

// A thread beside `npm run data`: compares indicators and fills workbooks. It derives the figures itself, which takes less
// time than copying them from the first thread.

/** What the data are built from: the folder that holds `data/`, and the date of the last vintage to take. */
interface BuildInput {
  readonly root: string;
  readonly vintage: string | undefined;
}

const {root, vintage} = workerData as BuildInput;
const files = diskFiles(root);
const reference = readReference(files);
const vintages = readVintages(files, vintage);
const state = stateAt(vintages);
const indicators = deriveIndicators(state, reference);
const sources = comparisonSources(indicators, state, reference);
const figures = {
  reference,
  vintages: vintages.map(({manifest}) => manifest),
  state,
  revisions: listRevisions(vintages, reference.changes),
  indicators,
  // Workbooks do not tell what was published first.
  revised: new Map(),
  simulated: readSimulatedCoverage(files)
};

const jobs = {
  compare: (id: IndicatorId) => compareOne(sources, id),
  fill: (subject: WorkbookSubject, comparisons: Comparisons) => renderWorkbook({...figures, comparisons}, subject)
};

/** What the threads of the data build do. */
export type BuildJobs = typeof jobs;

serveJobs(jobs);
