import {withoutPilot} from "../../../src/model/comparisons/control-regions.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import {isMunicipalityCode} from "../../../src/model/observations/observations.ts";
import type {Series} from "../../../src/model/series.ts";
import {areaTable} from "../models/area-table.ts";
import {coverageTable, measureCoverage} from "../models/coverage.ts";
import {
  chartControls,
  chartLines,
  comparisonOf,
  estimateOf,
  headlineEstimates,
  seriesOf
} from "../models/publication.ts";
import type {Publication} from "../models/publication.ts";
import {comparisonTable, placeboTable} from "./comparison-tables.ts";
import {controlRegionTable} from "./control-region-table.ts";
import {codeList, columnList} from "./dictionary-tables.ts";
import {areaList, indicatorList, measureList} from "./listing-tables.ts";
import {areaMunicipalitiesTable, municipalityTable} from "./municipality-tables.ts";
import {pooledTable} from "./pooled-table.ts";
import {chartTable, seriesTable} from "./series-tables.ts";
import type {ChartRows} from "./series-tables.ts";
import {measureTables, observationTable, revisionTable} from "./source-tables.ts";
import type {Table} from "./tables.ts";
import {weightedRows} from "./weighted-rows.ts";

/** Every table that readers can download, one at a time because together they are large. */
export function* listTables(publication: Publication): Generator<Table> {
  const {reference, state, revisions} = publication;
  const areas = reference.areas.map(({id}) => id);
  const municipalities = reference.municipalities.map(({code}) => code);
  for (const {id} of reference.indicators) {
    for (const area of areas) yield chartTable(chartRows(publication, id, area));
    yield tableOfIndicator(publication, id);
    yield seriesTable(
      "municipalities",
      id,
      municipalities.map((code) => seriesOf(publication, id, code))
    );
  }
  for (const area of areas) yield tableOfArea(publication, area);
  yield* municipalityTables(publication);
  yield observationTable(state, reference);
  yield* measureTables(state, reference);
  yield revisionTable(revisions);
  yield coverageTable(measureCoverage(state));
  yield* comparisonTables(publication);
  yield* listingTables(publication);
}

/** All charts of an area in one table. */
export function tableOfArea(publication: Publication, area: string): Table {
  const indicators = publication.reference.indicators.map(({id}) => id);
  return areaTable(area, indicators, (id) => chartRows(publication, id, area));
}

/** An indicator of all areas, their controls and the country in one table. */
export function tableOfIndicator(publication: Publication, indicator: IndicatorId): Table {
  return seriesTable("indicators", indicator, groupSeries(publication, indicator));
}

function* municipalityTables(publication: Publication): Generator<Table> {
  const {areas, municipalities} = publication.reference;
  const series = (id: IndicatorId, code: string): Series => seriesOf(publication, id, code);
  for (const area of areas) yield areaMunicipalitiesTable(area, series);
  for (const municipality of municipalities) yield municipalityTable(municipality, series);
}

function chartRows(publication: Publication, indicator: IndicatorId, area: string): ChartRows {
  const comparison = comparisonOf(publication, indicator);
  return {
    area,
    indicator,
    lines: chartLines(publication, indicator, area, ["rest", "country"]),
    controls: chartControls(publication, indicator, area),
    weighted: weightedRows(estimateOf(comparison, area), comparison.weighted.scale)
  };
}

/** Everything but single municipalities: areas, controls, the country. */
function groupSeries({indicators}: Publication, indicator: IndicatorId): Series[] {
  const all = [...(indicators.series.get(indicator)?.values() ?? [])];
  return all.filter(({area}) => !isMunicipalityCode(area));
}

function* comparisonTables({reference, comparisons}: Publication): Generator<Table> {
  const results = [...comparisons.indicators.values()].flatMap((comparison) => comparison.results);
  yield comparisonTable(reference.areas.flatMap(({id}) => results.filter(({area}) => area === id)));
  yield controlRegionTable(
    comparisons,
    withoutPilot(reference).map(({code}) => code)
  );
  const {months, placebos} = headlineEstimates(comparisons);
  yield placeboTable(months, placebos);
  yield pooledTable(comparisons.headline.pooled);
}

/** What the ids, codes and columns of the other tables mean. */
function* listingTables({reference, indicators}: Publication): Generator<Table> {
  yield areaList(reference);
  yield indicatorList(indicators.coverage);
  yield measureList(reference);
  yield columnList();
  yield codeList();
}
