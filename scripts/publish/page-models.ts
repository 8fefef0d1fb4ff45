import type {PilotArea} from "../../src/model/areas.ts";
import type {Indicator} from "../../src/model/indicators.ts";
import type {AreaCard, AreaModel, ChartModel, PublishedFile, SiteModel} from "../../src/model/pages.ts";
import {areaModelSchema, siteModelSchema} from "../../src/model/schemas.ts";
import {summarizeChart} from "../../src/model/summary.ts";
import {renderModel} from "./model-files.ts";
import type {ModelFile} from "./model-files.ts";
import {chartLines} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** The files that the site is built from: what all pages share, then one for each area. */
export function* listPageModels(publication: Publication, files: readonly PublishedFile[]): Generator<ModelFile> {
  yield renderModel("site.json", siteModelSchema, siteModel(publication, files));
  for (const area of publication.reference.areas) {
    yield renderModel(`areas/${area.id}.json`, areaModelSchema, areaModel(publication, area, files));
  }
}

function siteModel(publication: Publication, files: readonly PublishedFile[]): SiteModel {
  const {reference, vintages, indicators} = publication;
  const {measures, events, areas, municipalities} = reference;
  return {
    vintages,
    indicators: indicators.coverage,
    measures,
    events,
    areas: areas.map((area) => areaCard(publication, area)),
    municipalityNames: Object.fromEntries(municipalities.map(({code, name}) => [code, name])),
    files: files.filter(({path}) => !path.startsWith("/data/charts/"))
  };
}

function areaCard(publication: Publication, area: PilotArea): AreaCard {
  const [headline] = publication.reference.indicators;
  if (!headline) throw new Error("indicators: expected the headline indicator first");
  const lines = chartLines(publication, headline.id, area.id, ["rest"]);
  return {area, lines, summary: summarizeChart(lines, headline.unit)};
}

function areaModel(publication: Publication, area: PilotArea, files: readonly PublishedFile[]): AreaModel {
  const charts = publication.reference.indicators.map((indicator) => chartModel(publication, area, indicator, files));
  return {area, charts};
}

function chartModel(
  publication: Publication,
  area: PilotArea,
  indicator: Indicator,
  files: readonly PublishedFile[]
): ChartModel {
  const lines = chartLines(publication, indicator.id, area.id, ["rest", "country"]);
  return {
    area: area.id,
    indicator: indicator.id,
    lines,
    summary: summarizeChart(lines, indicator.unit),
    files: files.filter(({path}) => path.startsWith(`/data/charts/${area.id}/${indicator.id}.`))
  };
}
