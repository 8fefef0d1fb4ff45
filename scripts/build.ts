import {counted} from "../src/model/counted.ts";
import type {Finding} from "../src/model/findings.ts";
import {indicatorIds} from "../src/model/indicators.ts";
import type {ListedFile} from "../src/model/releases/files.ts";
import type {BuildJobs} from "./build-beside.ts";
import {startCommand} from "./command-line.ts";
import {day, flag, folder} from "./command-options.ts";
import {compareOne, comparisonSources, joinComparisons} from "./comparisons/compare-areas.ts";
import {diskFiles} from "./effects/files.ts";
import {terminalProgress} from "./effects/progress.ts";
import {replaceFolder} from "./effects/replace-folder.ts";
import {tellStages, timedStages} from "./effects/stages.ts";
import type {StageTime} from "./effects/stages.ts";
import {countWorkers} from "./effects/workers/side-by-side.ts";
import {startThreads} from "./effects/workers/threads.ts";
import {findGrowth} from "./indicators/borders.ts";
import {coverIndicators} from "./indicators/coverage.ts";
import {deriveGroupsAt, deriveIndicators, deriveMunicipalitiesAt} from "./indicators/derive.ts";
import {checkBoundaries} from "./observations/checks/check-boundaries.ts";
import {checkCoverage, releasedCoverage} from "./observations/checks/check-coverage.ts";
import {checkFigures} from "./observations/checks/check-figures.ts";
import {checkReference} from "./observations/checks/check-reference.ts";
import {checkSums} from "./observations/checks/check-sums.ts";
import {checkVintages} from "./observations/checks/check-vintages.ts";
import {stopOnErrors} from "./observations/checks/findings-report.ts";
import {readExpectedCounts} from "./observations/expected-counts.ts";
import {readBoundaries} from "./observations/read-boundaries.ts";
import {readReference} from "./observations/read-reference.ts";
import {readReleases, releasesUpTo} from "./observations/read-releases.ts";
import {readSimulatedCoverage} from "./observations/read-simulated-coverage.ts";
import {listRevisions} from "./observations/revisions.ts";
import {regionsAt, stateAt} from "./observations/state.ts";
import {checkVintage, readVintages} from "./observations/vintages/read-vintages.ts";
import {renderFeedsModel} from "./publish/feeds/feeds-model.ts";
import type {VintageFigures} from "./publish/feeds/vintage-figures.ts";
import {filesReport} from "./publish/files/files-report.ts";
import {listFiles} from "./publish/files/list-files.ts";
import {listedFile} from "./publish/files/listed-file.ts";
import {mapModelFile} from "./publish/models/map-model.ts";
import {describeMissingMonths} from "./publish/models/missing-months.ts";
import type {ModelFile} from "./publish/models/model-files.ts";
import {listPageModels} from "./publish/models/page-models.ts";
import {revisedPoints} from "./publish/models/revised-points.ts";
import type {PastFigures} from "./publish/models/revised-points.ts";
import {renderReleases} from "./publish/releases/release-model.ts";
import {renderWorkbook, workbookSubjects} from "./publish/workbook/workbook.ts";

// `npm run data`: what is kept in data/ becomes the files that readers download and the models that the site is built from,
// as it is now or, with `--vintage 2022-03-22`, as it was on the day of a vintage.

const {options} = startCommand({root: folder("."), vintage: day(undefined), quiet: flag});
const files = diskFiles(options.root);
const progress = terminalProgress(process.stderr, {quiet: options.quiet || Boolean(process.env.CI)});
const stages = timedStages(progress, () => performance.now());
check(checkVintage(files, options.vintage));
// Others compare indicators from now on, this thread when it comes to it; each holds all figures.
const input = {root: options.root, vintage: options.vintage};
const crew = startThreads<BuildJobs>(new URL("build-beside.ts", import.meta.url), input, countWorkers(900) - 1);
const comparing = crew.begin("compare", indicatorIds);

stages.begin("Reading the reference tables");
const reference = readReference(files);
check(checkReference(reference, readExpectedCounts(files)));
const boundaries = readBoundaries(files);
check(checkBoundaries(boundaries, reference.municipalities));

stages.begin("Reading the vintages");
const vintages = readVintages(files, options.vintage);
check(checkVintages(vintages, reference));
const state = stateAt(vintages);
const revisions = listRevisions(vintages, reference.changes);
const releases = releasesUpTo(readReleases(files), options.vintage);

stages.begin("Checking the sums");
const sums = checkSums(state, regionsAt(vintages), reference);
print(sums.report);
check(sums.findings);

stages.begin("Checking the figures");
check(checkFigures(state, reference));
check(checkCoverage(releasedCoverage(releases), coverIndicators(state, reference)));

stages.begin("Deriving the indicators");
const indicators = deriveIndicators(state, reference);

stages.begin("Looking back at every vintage");
const history: VintageFigures[] = [];
const revised = revisedPoints(indicators, lookBack(), findGrowth(state, reference));

stages.begin("Comparing the areas");
const sources = comparisonSources(indicators, state, reference);
const comparisons = joinComparisons(sources, await comparing.finish((id) => compareOne(sources, id)));

const publication = {
  reference,
  vintages: vintages.map(({manifest}) => manifest),
  state,
  revisions,
  indicators,
  revised,
  comparisons,
  simulated: readSimulatedCoverage(files)
};
stages.begin("Filling the workbooks");
const filling = crew.begin("fill", workbookSubjects(reference), comparisons);
const workbooks = await filling.finish((subject) => renderWorkbook(publication, subject));
await crew.end();

// Both folders change together or not at all.
const published = replaceFolder(files, "public/data", (writeData) =>
  replaceFolder(files, "data/published", (writeModel) => {
    stages.begin("Writing the files");
    const listed = [...writeFiles(writeData)];
    stages.begin("Writing the page models");
    for (const {path, content} of listModels(listed)) {
      progress.show(`Writing data/published/${path}`);
      writeModel(path, content);
    }
    return listed;
  })
);
summarize(published, stages.end());

/** The figures at every vintage, oldest first; those of municipalities are too many to be kept. */
function* lookBack(): Generator<PastFigures> {
  for (const {manifest, cells} of vintages) {
    const {date} = manifest;
    const past = stateAt(vintages, date);
    const groups = deriveGroupsAt(past, reference);
    history.push({date, cells, indicators: groups});
    yield {date, series: groups.series};
    // At the newest vintage they are what they are now.
    if (date !== state.vintage) yield {date, series: deriveMunicipalitiesAt(past, reference).series};
  }
}

function* writeFiles(write: (path: string, content: Uint8Array) => void): Generator<ListedFile> {
  for (const file of listFiles(publication, workbooks)) {
    progress.show(`Writing ${file.path}`);
    write(file.path.replace("/data/", ""), file.content);
    yield listedFile(publication, file);
  }
}

function* listModels(listed: readonly ListedFile[]): Generator<ModelFile> {
  yield* listPageModels(publication, listed);
  yield mapModelFile(boundaries, reference.areas);
  yield renderFeedsModel(reference, history, revisions);
  yield renderReleases(
    readReleases(files),
    vintages.map(({manifest: {date}}) => date)
  );
}

function print(lines: readonly string[]): void {
  progress.clear();
  for (const line of lines) console.log(line);
}

function check(findings: readonly Finding[]): void {
  progress.clear();
  stopOnErrors(findings, console.error);
}

function summarize(written: readonly ListedFile[], times: readonly StageTime[]): void {
  for (const line of filesReport(written)) console.log(line);
  for (const line of tellStages(times)) console.log(line);
  const bytes = written.reduce((sum, file) => sum + file.bytes, 0);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${counted(written.length, "file")}, ${(bytes / 1e6).toFixed(1)} MB, ` +
      `${(performance.now() / 1000).toFixed(1)} s, at most ${memory.toFixed(0)} MB of memory`
  );
  // What came after the vintage asked for is not missing in it.
  const missing = options.vintage === undefined ? describeMissingMonths(indicators.coverage) : null;
  if (missing !== null) console.log(missing);
}
