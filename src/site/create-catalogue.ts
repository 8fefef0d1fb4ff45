import {z} from "zod";
import {indicatorIds} from "../model/indicators.ts";
import type {IndicatorId} from "../model/indicators.ts";
import {dataModelSchema, frontModelSchema} from "../model/pages/data-pages.ts";
import type {DataModel, FrontModel} from "../model/pages/data-pages.ts";
import {feedsModelSchema} from "../model/pages/feeds.ts";
import type {FeedsModel} from "../model/pages/feeds.ts";
import {indicatorPageSchema} from "../model/pages/indicator-pages.ts";
import type {IndicatorPageModel} from "../model/pages/indicator-pages.ts";
import {mapModelSchema} from "../model/pages/map.ts";
import type {MapModel} from "../model/pages/map.ts";
import {methodsModelSchema} from "../model/pages/methods-page.ts";
import type {MethodsModel} from "../model/pages/methods-page.ts";
import {municipalityIndexSchema, municipalityModelSchema} from "../model/pages/municipality-pages.ts";
import type {MunicipalityIndex, MunicipalityModel} from "../model/pages/municipality-pages.ts";
import {areaModelSchema, chartPageModelSchema, siteModelSchema} from "../model/pages/pages.ts";
import type {AreaPageModel, ChartPageModel, SiteModel} from "../model/pages/pages.ts";
import {fileListSchema} from "../model/releases/files.ts";
import type {FileList} from "../model/releases/files.ts";
import {releaseListSchema} from "../model/releases/releases.ts";
import type {ReleaseList} from "../model/releases/releases.ts";

/** Page models by name. */
export interface Catalogue {
  /** What all pages share. */
  readonly site: () => Promise<SiteModel>;
  /** What the page of an area shows. */
  readonly area: (id: string) => Promise<AreaPageModel>;
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
  const areas = lastModels(files, areaModelSchema);
  // The page of an area shows all its charts, in one language after the other.
  const charts = lastModels(files, chartPageModelSchema, indicatorIds.length);
  const indicators = lastModels(files, indicatorPageSchema);
  const municipality = lastModels(files, municipalityModelSchema);
  const chartOf = (area: string, indicator: IndicatorId): Promise<ChartPageModel> =>
    charts(`charts/${area}/${indicator}.json`);
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
    async area(id) {
      const model = await areas(`areas/${id}.json`);
      const pages = await Promise.all(indicatorIds.map((indicator) => chartOf(id, indicator)));
      return {...model, charts: pages.map(({chart}) => chart)};
    },
    chart: chartOf,
    indicator: (id) => indicators(`indicators/${id}.json`),
    methods: () => (methods ??= readModel(files, "methods.json", methodsModelSchema))
  };
}

/** Keeps the last models of a kind, for the pages on them follow one another; all models together would fill the memory. */
function lastModels<Model>(
  files: PublishedFiles,
  schema: z.ZodType<Model>,
  count = 1
): (path: string) => Promise<Model> {
  const kept = new Map<string, Promise<Model>>();
  return (path) => {
    const model = kept.get(path) ?? readModel(files, path, schema);
    kept.set(path, model);
    for (const oldest of [...kept.keys()].slice(0, -count)) kept.delete(oldest);
    return model;
  };
}

async function readModel<Model>(files: PublishedFiles, path: string, schema: z.ZodType<Model>): Promise<Model> {
  if (!files.exists(path)) throw new Error(`${path}: expected a page model, found none; "npm run data" makes them`);
  const result = schema.safeParse(JSON.parse(files.readText(path)));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
