import type {IndicatorPageModel} from "../../../src/model/pages/indicator-pages.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import type {MeasureChange, ReleaseRecord} from "../../../src/model/releases/releases.ts";
import type {Revision} from "../../../src/model/releases/vintages.ts";
import {summarizeRevisions} from "../models/data-model.ts";
import {tableSums} from "./table-sums.ts";
import type {SummedListing} from "./table-sums.ts";
import {areaVerdicts} from "./verdicts.ts";

/** What a release is described from. */
export interface ReleaseSources {
  readonly date: string;
  readonly vintages: readonly string[];
  readonly coverage: readonly IndicatorCoverage[];
  /** The cells beside the release before. */
  readonly cells: {readonly measures: readonly MeasureChange[]; readonly revisions: readonly Revision[]};
  /** The pages of all indicators. */
  readonly indicators: readonly Pick<IndicatorPageModel, "indicator" | "estimates">[];
  /** All files below `/data/`. */
  readonly files: readonly SummedListing[];
  /** Those among them that were published before; null where nothing was. */
  readonly knownFiles: ReadonlySet<string> | null;
}

/** What is kept of a release. */
export function describeRelease(sources: ReleaseSources): ReleaseRecord {
  const {date, vintages, coverage, cells, indicators, files, knownFiles} = sources;
  const paths = files.map(({path}) => path);
  return {
    date,
    vintages,
    coverage: coverage.map(({indicator: {id}, first, last}) => ({indicator: id, first, last})),
    cells: cells.measures,
    revisions: summarizeRevisions(cells.revisions),
    verdicts: Object.fromEntries(indicators.map((page) => [page.indicator, areaVerdicts(page)])),
    files: {count: paths.length, added: knownFiles ? paths.filter((path) => !knownFiles.has(path)).sort() : []},
    tables: tableSums(files)
  };
}
