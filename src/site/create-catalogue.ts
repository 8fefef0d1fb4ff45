import {z} from "zod";
import type {IndicatorId} from "../model/indicators.ts";
import type {DataModel, FrontModel} from "../model/pages/data-pages.ts";
import {dataModelSchema, frontModelSchema} from "../model/pages/data-schemas.ts";
import {feedsModelSchema} from "../model/pages/feed-schemas.ts";
import type {FeedsModel} from "../model/pages/feeds.ts";
import type {IndicatorPageModel} from "../model/pages/indicator-pages.ts";
import {indicatorPageSchema} from "../model/pages/indicator-schemas.ts";
import {mapModelSchema} from "../model/pages/map.ts";
import type {MapModel} from "../model/pages/map.ts";
import type {MunicipalityIndex, MunicipalityModel} from "../model/pages/municipality-pages.ts";
import {municipalityIndexSchema, municipalityModelSchema} from "../model/pages/municipality-schemas.ts";
import type {AreaModel, ChartPageModel, MethodsModel, SiteModel} from "../model/pages/pages.ts";
import {areaModelSchema, chartPageModelSchema, methodsModelSchema, siteModelSchema} from "../model/pages/schemas.ts";
import {fileListSchema} from "../model/releases/file-schemas.ts";
import type {FileList} from "../model/releases/files.ts";
import {releaseListSchema} from "../model/releases/release-schemas.ts";
import type {ReleaseList} from "../model/releases/releases.ts";

/** Page models by name. */
export interface Catalogue {
  /** What all pages share. */
  readonly site: () => Promise<SiteModel>;
  /** What the page of an area shows. */
  readonly area: (id: string) => Promise<AreaModel>;
  /** What the page of one indicator in one area shows. */
  readonly chart: (area: string, indicator: IndicatorId) => Promise<ChartPageModel>;
  /** What the page of an indicator shows. */
  readonly indicator: (id: IndicatorId) => Promise<IndicatorPageModel>;
  /** What is known of the methods. */
  readonly methods: () => Promise<MethodsModel>;
  /** What the front page adds. */
  readonly front: () => Promise<FrontModel>;
  /** What the pages on data and changes show. */
  readonly data: () => Promise<DataModel>;
  /** Every file that readers download, with its checksum. */
  readonly files: () => Promise<FileList>;
  /** What every vintage brought to every feed. */
  readonly feeds: () => Promise<FeedsModel>;
  /** Every release, newest first. */
  readonly releases: () => Promise<ReleaseList>;
  /** What maps are drawn from. */
  readonly map: () => Promise<MapModel>;
  /** What the pages of municipalities share. */
  readonly municipalities: () => Promise<MunicipalityIndex>;
  /** What the page of a municipality shows. */
  readonly municipality: (code: string) => Promise<MunicipalityModel>;
}

/** The files below `data/published`, each read when asked for. */
export interface PublishedFiles {
  readonly exists: (path: string) => boolean;
  readonly readText: (path: string) => string;
}

/** Opens the page models that the data build left; refuses what does not match the schemas, naming file and place. */
export function createCatalogue(files: PublishedFiles): Catalogue {
  let site: Promise<SiteModel> | undefined;
  let municipalities: Promise<MunicipalityIndex> | undefined;
  let methods: Promise<MethodsModel> | undefined;
  let feeds: Promise<FeedsModel> | undefined;
  let releases: Promise<ReleaseList> | undefined;
  let map: Promise<MapModel> | undefined;
  const areas = lastModel(files, areaModelSchema);
  const charts = lastModel(files, chartPageModelSchema);
  const indicators = lastModel(files, indicatorPageSchema);
  const municipality = lastModel(files, municipalityModelSchema);
  return {
    // Every page asks for it, and reading it takes longer than drawing a chart.
    site: () => (site ??= readModel(files, "site.json", siteModelSchema)),
    front: () => readModel(files, "front.json", frontModelSchema),
    data: () => readModel(files, "data.json", dataModelSchema),
    files: () => readModel(files, "files.json", fileListSchema),
    feeds: () => (feeds ??= readModel(files, "feeds.json", feedsModelSchema)),
    releases: () => (releases ??= readModel(files, "releases.json", releaseListSchema)),
    map: () => (map ??= readModel(files, "map.json", mapModelSchema)),
    municipalities: () => (municipalities ??= readModel(files, "municipalities.json", municipalityIndexSchema)),
    municipality: (code) => municipality(`municipalities/${code}.json`),
    area: (id) => areas(`areas/${id}.json`),
    chart: (area, indicator) => charts(`charts/${area}/${indicator}.json`),
    indicator: (id) => indicators(`indicators/${id}.json`),
    methods: () => (methods ??= readModel(files, "methods.json", methodsModelSchema))
  };
}

/** Keeps the last model of a kind, for the pages on it follow one another; all models together would fill the memory. */
function lastModel<Model>(files: PublishedFiles, schema: z.ZodType<Model>): (path: string) => Promise<Model> {
  let last: {readonly path: string; readonly model: Promise<Model>} | undefined;
  return (path) => {
    if (last?.path !== path) last = {path, model: readModel(files, path, schema)};
    return last.model;
  };
}

async function readModel<Model>(files: PublishedFiles, path: string, schema: z.ZodType<Model>): Promise<Model> {
  if (!files.exists(path)) throw new Error(`${path}: expected a page model, found none; "npm run data" makes them`);
  const result = schema.safeParse(JSON.parse(files.readText(path)));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
