import type {IndicatorId} from "../../src/model/indicators.ts";
import {chartLines, seriesOf} from "./publication.ts";
import type {Publication} from "./publication.ts";
import {chartTable, seriesTable} from "./series-tables.ts";
import {observationTable, revisionTable} from "./source-tables.ts";
import type {Table} from "./tables.ts";

/** Every table that readers can download, one at a time because together they are large. */
export function* listTables(publication: Publication): Generator<Table> {
  const {reference, state, revisions} = publication;
  const areas = reference.areas.map(({id}) => id);
  const municipalities = reference.municipalities.map(({code}) => code);
  const series = (indicator: IndicatorId, of: readonly string[]) =>
    of.map((area) => seriesOf(publication, indicator, area));
  for (const {id} of reference.indicators) {
    for (const area of areas) yield chartTable(area, id, chartLines(publication, id, area, ["rest", "country"]));
    yield seriesTable(`/data/indicators/${id}`, series(id, [...areas, "rest", "country"]));
    yield seriesTable(`/data/municipalities/${id}`, series(id, municipalities));
  }
  yield observationTable(state, reference);
  yield revisionTable(revisions);
}
