import type {PilotArea} from "../../../src/model/areas.ts";
import type {SeriesBreak} from "../../../src/model/breaks.ts";
import {dataModelSchema, frontModelSchema} from "../../../src/model/pages/data-pages.ts";
import {methodsModelSchema} from "../../../src/model/pages/methods-page.ts";
import {areaModelSchema, chartPageModelSchema, siteModelSchema} from "../../../src/model/pages/pages.ts";
import type {AreaCard, AreaModel, PublishedFile, SiteModel} from "../../../src/model/pages/pages.ts";
import {summarizeChart} from "../../../src/model/pages/summary.ts";
import {headlineOf} from "../../../src/model/reference.ts";
import {fileListSchema} from "../../../src/model/releases/files.ts";
import type {ListedFile} from "../../../src/model/releases/files.ts";
import {areaMembers} from "./area-members.ts";
import {chartModel, chartPageModel} from "./chart-models.ts";
import {areaComparison} from "./comparison-models.ts";
import {dataModel} from "./data-model.ts";
import {frontModel} from "./front-model.ts";
import {listIndicatorModels} from "./indicator-models.ts";
import {methodsModel} from "./methods-model.ts";
import {renderModel} from "./model-files.ts";
import type {ModelFile} from "./model-files.ts";
import {listMunicipalityModels} from "./municipality-models.ts";
import {chartLines} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** The files that the site is built from: what all pages share, single pages, municipalities, then areas with their charts. */
export function* listPageModels(publication: Publication, listed: readonly ListedFile[]): Generator<ModelFile> {
  const files = listed.filter(isForReaders).map(publishedFile);
  yield renderModel("files.json", fileListSchema, {files: listed});
  yield renderModel("site.json", siteModelSchema, siteModel(publication, files));
  yield renderModel("methods.json", methodsModelSchema, methodsModel(publication.comparisons, publication.simulated));
  yield renderModel("front.json", frontModelSchema, frontModel(publication, files));
  yield renderModel("data.json", dataModelSchema, dataModel(publication, listed));
  yield* listMunicipalityModels(publication, files);
  yield* listIndicatorModels(publication);
  const {areas, indicators} = publication.reference;
  for (const area of areas) {
    yield renderModel(`areas/${area.id}.json`, areaModelSchema, areaModel(publication, area, files));
    for (const indicator of indicators) {
      const chart = chartModel(publication, area, indicator, files);
      const path = `charts/${area.id}/${indicator.id}.json`;
      yield renderModel(path, chartPageModelSchema, chartPageModel(publication, area, chart, files));
    }
  }
}

function siteModel(publication: Publication, files: readonly PublishedFile[]): SiteModel {
  const {reference, vintages, indicators} = publication;
  const {measures, events, breaks, areas, municipalities} = reference;
  return {
    vintages,
    indicators: indicators.coverage,
    measures,
    events,
    breaks: breaks.filter((one) => isReached(one, publication)),
    areas: areas.map((area) => areaCard(publication, area)),
    municipalityNames: Object.fromEntries(municipalities.map(({code, name}) => [code, name])),
    files: files.filter(({path}) => !/^\/data\/(charts|areas|area-municipalities|municipality)\//.test(path))
  };
}

/** Whether there are figures from a break on; one beyond what is held would speak of figures that nobody finds here. */
function isReached({measures, month}: SeriesBreak, {state}: Publication): boolean {
  const from = state.months.findIndex((one) => one >= month);
  const columns = measures.flatMap((measure) => [...(state.columns.get(measure)?.values() ?? [])]);
  return from >= 0 && columns.some((column) => column.some((cell, t) => t >= from && cell !== null));
}

function areaCard(publication: Publication, area: PilotArea): AreaCard {
  const headline = headlineOf(publication.reference);
  const lines = chartLines(publication, headline.id, area.id, ["rest"]);
  return {area, lines, summary: summarizeChart(lines, headline.unit)};
}

function areaModel(publication: Publication, area: PilotArea, files: readonly PublishedFile[]): AreaModel {
  return {
    area,
    files: files.filter(({path}) => path.startsWith(`/data/areas/${area.id}.`)),
    memberFiles: files.filter(({path}) => path.startsWith(`/data/area-municipalities/${area.id}.`)),
    comparison: areaComparison(publication, area.id),
    members: areaMembers(publication, area)
  };
}

/** The descriptions of single tables are for programs, which find them beside the tables. */
function isForReaders({format}: ListedFile): boolean {
  return format !== "csvw";
}

/** What pages show of a file; its checksum is in the list of all files. */
function publishedFile({path, bytes, rows, names}: ListedFile): PublishedFile {
  return {path, bytes, rows: rows ?? 0, names};
}
