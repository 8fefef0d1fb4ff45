import {z} from "zod";
import type {IndicatorId} from "../model/indicators.ts";
import type {DataModel, FrontModel} from "../model/data-pages.ts";
import {dataModelSchema, frontModelSchema} from "../model/data-schemas.ts";
import {feedsModelSchema} from "../model/feed-schemas.ts";
import type {FeedsModel} from "../model/feeds.ts";
import {fileListSchema} from "../model/file-schemas.ts";
import type {FileList} from "../model/files.ts";
import type {MunicipalityIndex, MunicipalityModel} from "../model/municipality-pages.ts";
import {municipalityIndexSchema, municipalityModelSchema} from "../model/municipality-schemas.ts";
import {mapModelSchema} from "../model/map.ts";
import type {MapModel} from "../model/map.ts";
import type {IndicatorPageModel} from "../model/indicator-pages.ts";
import {indicatorPageSchema} from "../model/indicator-schemas.ts";
import type {AreaModel, ChartPageModel, MethodsModel, SiteModel} from "../model/pages.ts";
import {areaModelSchema, chartPageModelSchema, methodsModelSchema, siteModelSchema} from "../model/schemas.ts";

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
  let map: Promise<MapModel> | undefined;
  let lastChart: {readonly path: string; readonly model: Promise<ChartPageModel>} | undefined;
  return {
    // Every page asks for it, and reading it takes longer than drawing a chart.
    site: () => (site ??= readModel(files, "site.json", siteModelSchema)),
    front: () => readModel(files, "front.json", frontModelSchema),
    data: () => readModel(files, "data.json", dataModelSchema),
    files: () => readModel(files, "files.json", fileListSchema),
    feeds: () => readModel(files, "feeds.json", feedsModelSchema),
    map: () => (map ??= readModel(files, "map.json", mapModelSchema)),
    municipalities: () => (municipalities ??= readModel(files, "municipalities.json", municipalityIndexSchema)),
    municipality: (code) => readModel(files, `municipalities/${code}.json`, municipalityModelSchema),
    area: (id) => readModel(files, `areas/${id}.json`, areaModelSchema),
    // The embeds of a chart follow one another; all models together would fill the memory.
    chart: (area, indicator) => {
      const path = `charts/${area}/${indicator}.json`;
      if (lastChart?.path !== path) lastChart = {path, model: readModel(files, path, chartPageModelSchema)};
      return lastChart.model;
    },
    indicator: (id) => readModel(files, `indicators/${id}.json`, indicatorPageSchema),
    methods: () => (methods ??= readModel(files, "methods.json", methodsModelSchema))
  };
}

async function readModel<Model>(files: PublishedFiles, path: string, schema: z.ZodType<Model>): Promise<Model> {
  if (!files.exists(path)) throw new Error(`${path}: expected a page model, found none; "npm run data" makes them`);
  const result = schema.safeParse(JSON.parse(files.readText(path)));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
