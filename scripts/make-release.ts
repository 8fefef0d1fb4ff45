import {basename} from "node:path";
import {locales} from "../src/model/languages.ts";
import type {Locale} from "../src/model/languages.ts";
import {indicatorPageSchema} from "../src/model/pages/indicator-pages.ts";
import {siteModelSchema} from "../src/model/pages/pages.ts";
import type {SiteModel} from "../src/model/pages/pages.ts";
import {fileListSchema} from "../src/model/releases/files.ts";
import type {ReleaseRecord} from "../src/model/releases/releases.ts";
import type {Revision} from "../src/model/releases/vintages.ts";
import type {Files} from "./effects/files.ts";
import {findNewAddresses, readAddressLists} from "./keep-addresses.ts";
import {readReference} from "./observations/read-reference.ts";
import {readReleases, releasePath} from "./observations/read-releases.ts";
import {simulatedCoveragePath} from "./observations/read-simulated-coverage.ts";
import {stateAt} from "./observations/state.ts";
import {readVintages} from "./observations/vintages/read-vintages.ts";
import {releasedCells} from "./observations/vintages/released-cells.ts";
import type {Vintage} from "./observations/vintages/vintage.ts";
import {describeRelease} from "./publish/releases/describe-release.ts";
import {isNothingNew, releaseModel, renderReleases} from "./publish/releases/release-model.ts";
import {releaseReport} from "./publish/releases/release-report.ts";
import {renderRecord} from "./publish/releases/render-record.ts";
import {modelFolder, readModel} from "./read-model.ts";

/** The long parts of a release, each a command of its own. */
export interface ReleaseSteps {
  /** Makes the record of the simulations anew where it is of other pilot months than are observed. */
  readonly simulate: () => Promise<void>;
  /** Makes the files that readers download and the page models. */
  readonly data: () => Promise<void>;
  /** Makes the pages and all pictures. */
  readonly site: () => Promise<void>;
}

/** What a release is made with. */
export interface ReleaseSetting {
  /** The project, and the folder of its built site. */
  readonly files: Files;
  readonly siteFolder: string;
  /** Day of the release in Finland. */
  readonly date: string;
  /** The day on which the release is made. */
  readonly today: string;
  /** Whether it is only to be told what would be released. */
  readonly isDryRun: boolean;
  readonly steps: ReleaseSteps;
}

/** What became of a release. */
export type ReleaseOutcome =
  | {readonly kind: "nothing new"; readonly since: string}
  | {readonly kind: "planned" | "released"; readonly report: string};

/** A record that is not kept yet, with what its report is made of. */
interface Draft {
  readonly record: ReleaseRecord;
  readonly before: ReleaseRecord | null;
  readonly site: SiteModel;
  readonly revisions: readonly Revision[];
}

/**
 * Compares what would be published with what is published, and publishes it: the whole site is made before anything is
 * kept, so that a failure leaves all records, lists of addresses and simulations as they were.
 */
export async function makeRelease(setting: ReleaseSetting): Promise<ReleaseOutcome> {
  const {files, date, today, isDryRun, steps} = setting;
  const records = readReleases(files);
  const latest = records.at(-1) ?? null;
  const vintages = readVintages(files);
  checkDay(date, today, vintages);
  if (latest) checkLatest(latest, date, vintages);
  const isRemarked = checkRemarks(files, records, date);
  const simulations = files.readText(simulatedCoveragePath);
  try {
    if (!isDryRun) await steps.simulate();
    await steps.data();
    const draft = draftRelease(setting, records, vintages);
    const isSimulated = files.readText(simulatedCoveragePath) !== simulations;
    const isRecorded = !isRemarked || latest?.date === date;
    if (latest && !isSimulated && isRecorded && isAsReleased(draft.record, latest))
      return {kind: "nothing new", since: latest.date};
    if (isDryRun) return {kind: "planned", report: report(draft, null)};
    return {kind: "released", report: report(draft, await publish(setting, records, draft.record))};
  } catch (error) {
    files.write(simulatedCoveragePath, simulations);
    throw error;
  }
}

// A release of a day to come would stand before every later one.
function checkDay(date: string, today: string, vintages: readonly Vintage[]): void {
  const last = [today, vintages.at(-1)?.manifest.date ?? today].sort().at(-1) ?? today;
  if (date > last) throw new Error(`release ${date}: expected no day after ${last}`);
}

function checkLatest(latest: ReleaseRecord, date: string, vintages: readonly Vintage[]): void {
  if (latest.date > date) throw new Error(`release ${date}: expected ${latest.date} or a later day`);
  const gone = latest.vintages.find((vintage) => !vintages.some(({manifest}) => manifest.date === vintage));
  if (gone === undefined) return;
  throw new Error(`data/vintages: expected ${gone}, which the release of ${latest.date} shows`);
}

/** Whether somebody has written about the release; throws where something is written about a day without one. */
function checkRemarks(files: Files, records: readonly ReleaseRecord[], date: string): boolean {
  const remarks = locales.flatMap((locale) =>
    files.list(remarksOf(locale)).map((name) => `${remarksOf(locale)}/${name}`)
  );
  const days = records.map((record) => record.date);
  const stray = remarks.find((path) => ![...days, date].includes(basename(path, ".md")));
  if (stray !== undefined)
    throw new Error(`${stray}: expected the day of a release, one of ${days.join(", ")}, or ${date} of this one`);
  return remarks.some((path) => basename(path, ".md") === date);
}

/** Where people write about releases in a language, in a file for each day. */
function remarksOf(locale: Locale): string {
  return `src/content/${locale}/releases`;
}

/** Makes the site with the new record, then keeps that and the new addresses, which it returns. */
async function publish(
  {files, siteFolder, steps}: ReleaseSetting,
  records: readonly ReleaseRecord[],
  record: ReleaseRecord
): Promise<readonly string[]> {
  show(files, [...records.filter(({date}) => date < record.date), record]);
  try {
    await steps.site();
    const {path, content, added} = findNewAddresses(files, siteFolder);
    // A list that lacks addresses is completed by `npm run addresses`; a record that is missing would never be made.
    files.write(releasePath(record.date), renderRecord(record));
    if (added.length > 0) files.write(path, content);
    return added;
  } catch (error) {
    show(files, records);
    throw error;
  }
}

/** A second release on a day takes in the first: both are compared with the release of an earlier day. */
function draftRelease(
  {files, date}: ReleaseSetting,
  records: readonly ReleaseRecord[],
  vintages: readonly Vintage[]
): Draft {
  const before = records.findLast((record) => record.date < date) ?? null;
  const today = records.find((record) => record.date === date);
  const site = readModel(files, "site.json", siteModelSchema);
  const {changes} = readReference(files);
  const held = before && vintages.filter(({manifest}) => before.vintages.includes(manifest.date));
  const cells = releasedCells(held && stateAt(held), stateAt(vintages), changes);
  const record = describeRelease({
    date,
    vintages: vintages.map(({manifest}) => manifest.date),
    coverage: site.indicators,
    cells,
    indicators: site.indicators.map(({indicator: {id}}) =>
      readModel(files, `indicators/${id}.json`, indicatorPageSchema)
    ),
    files: readModel(files, "files.json", fileListSchema).files,
    knownFiles: before && knownFiles(files, today)
  });
  return {record, before, site, revisions: cells.revisions};
}

/** Files are among the addresses ever published; those of an earlier release of the same day still count as new. */
function knownFiles(files: Files, today: ReleaseRecord | undefined): Set<string> {
  const known = new Set(readAddressLists(files).flatMap(({addresses}) => addresses));
  for (const path of today?.files.added ?? []) known.delete(path);
  return known;
}

function isAsReleased(record: ReleaseRecord, latest: ReleaseRecord): boolean {
  const sameDay = record.date === latest.date;
  const known = new Set(sameDay ? latest.files.added : []);
  const model = releaseModel(record, latest);
  const added = model.files.added.filter((path) => !known.has(path));
  return isNothingNew({...model, files: {...model.files, added}});
}

function report({record, before, site, revisions}: Draft, addresses: readonly string[] | null): string {
  return releaseReport({release: releaseModel(record, before), revisions, site, addresses});
}

/** Has pages and feeds tell of these releases. */
function show(files: Files, records: readonly ReleaseRecord[]): void {
  const {vintages} = readModel(files, "site.json", siteModelSchema);
  const {path, content} = renderReleases(
    records,
    vintages.map(({date}) => date)
  );
  files.write(`${modelFolder}/${path}`, content);
}
