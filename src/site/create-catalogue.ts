import {z} from "zod";
import type {AreaModel, SiteModel} from "../model/pages.ts";
import {areaModelSchema, siteModelSchema} from "../model/schemas.ts";

/** Page models by name. */
export interface Catalogue {
  /** What all pages share. */
  readonly site: () => Promise<SiteModel>;
  /** What the page of an area shows. */
  readonly area: (id: string) => Promise<AreaModel>;
}

/** Files by their path from the root of the project, each read when asked for. */
export type ModelFiles = Readonly<Record<string, () => Promise<string>>>;

/** Opens the page models that the data build left; refuses what does not match the schemas, naming file and place. */
export function createCatalogue(files: ModelFiles): Catalogue {
  return {
    site: () => readModel(files, "site.json", siteModelSchema),
    area: (id) => readModel(files, `areas/${id}.json`, areaModelSchema)
  };
}

async function readModel<Model>(files: ModelFiles, name: string, schema: z.ZodType<Model>): Promise<Model> {
  const path = `/data/published/${name}`;
  const read = files[path];
  if (!read) throw new Error(`${path}: expected a page model, found none; "npm run data" makes them`);
  const result = schema.safeParse(JSON.parse(await read()));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
