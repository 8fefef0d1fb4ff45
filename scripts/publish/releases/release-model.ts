import {indicatorIds} from "../../../src/model/indicators.ts";
import {addMonths} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {releaseListSchema} from "../../../src/model/releases/releases.ts";
import type {
  NewMonths,
  ReleasedCoverage,
  ReleaseModel,
  ReleaseRecord,
  VerdictChange
} from "../../../src/model/releases/releases.ts";
import {renderModel} from "../models/model-files.ts";
import type {ModelFile} from "../models/model-files.ts";
import {changedTables} from "./table-sums.ts";
import {isSameVerdict} from "./verdicts.ts";

/**
 * The file that the page of changes and the feeds are written from. A site as of an earlier day tells only of the
 * releases that showed nothing newer.
 *
 * @param records all there are, oldest first
 * @param vintages dates of the vintages that the site shows
 */
export function renderReleases(records: readonly ReleaseRecord[], vintages: readonly string[]): ModelFile {
  const told = records.filter((record) => record.vintages.every((date) => vintages.includes(date)));
  const releases = told.map((record, i) => releaseModel(record, told[i - 1] ?? null)).reverse();
  return renderModel("releases.json", releaseListSchema, {releases, recorded: records.map(({date}) => date)});
}

/** A release beside the one before it. */
export function releaseModel(record: ReleaseRecord, before: ReleaseRecord | null): ReleaseModel {
  const {date, cells, revisions, files, vintages} = record;
  return {
    date,
    isFirst: before === null,
    vintages: vintages.filter((vintage) => !before?.vintages.includes(vintage)),
    reached: reachedMonth(record, before),
    months: newMonths(record, before),
    cells,
    revisions,
    verdicts: before ? changedVerdicts(record, before) : [],
    files,
    tables: changedTables(record.tables, before?.tables)
  };
}

/**
 * Whether a release would tell readers nothing: no vintage, and so no cell, came in, no verdict and no table changed, no
 * file is new.
 */
export function isNothingNew({vintages, months, verdicts, files, tables}: ReleaseModel): boolean {
  return [vintages, months, verdicts, files.added, tables].every(({length}) => length === 0);
}

function reachedMonth(now: ReleaseRecord, before: ReleaseRecord | null): Month | null {
  const newest = ({coverage}: ReleaseRecord): Month | undefined =>
    coverage
      .map(({last}) => last)
      .sort()
      .at(-1);
  const [month, old] = [newest(now), before && newest(before)];
  return month !== undefined && (!old || month > old) ? month : null;
}

/** Series grow at their ends, and at their beginnings when older months come in. */
function newMonths({coverage}: ReleaseRecord, before: ReleaseRecord | null): NewMonths[] {
  const grown = coverage.flatMap((now): ReleasedCoverage[] => {
    const {indicator, first, last} = now;
    const old = before?.coverage.find((one) => one.indicator === indicator);
    if (!old) return [now];
    return [
      ...(last > old.last ? [{indicator, first: addMonths(old.last, 1), last}] : []),
      ...(first < old.first ? [{indicator, first, last: addMonths(old.first, -1)}] : [])
    ];
  });
  return [...Map.groupBy(grown, ({first, last}) => `${last} ${first}`)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, members]) => {
      const [any] = members;
      return any ? [{first: any.first, last: any.last, indicators: members.map(({indicator}) => indicator)}] : [];
    });
}

function changedVerdicts(now: ReleaseRecord, before: ReleaseRecord): VerdictChange[] {
  return indicatorIds.flatMap((indicator) =>
    Object.entries(now.verdicts[indicator] ?? {}).flatMap(([area, after]) => {
      const old = before.verdicts[indicator]?.[area];
      return old && !isSameVerdict(old, after) ? [{indicator, area, before: old, after}] : [];
    })
  );
}
