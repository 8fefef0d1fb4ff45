import {z} from "zod";
import {inEach} from "./languages.ts";
import {localized, monthSchema, municipalityCode, regionCode} from "./value-schemas.ts";
import type {Model} from "./value-schemas.ts";

/** One of the 25 groups of municipalities that ran a pilot: a row of `data/reference/pilot-areas.csv`, its members gathered. */
export const pilotAreaSchema = z.strictObject({
  /** Never changes; occurs in addresses and files. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: localized,
  /** Codes of the source, `KU049`, the leading municipality first. */
  municipalities: z.array(municipalityCode).min(1),
  /** How surely the membership is known; anything below high is said where membership is shown. */
  confidence: z.enum(["high", "medium-high"]),
  /** May be empty. */
  note: z.strictObject(inEach(() => z.string())),
  sources: z.array(z.url()).min(1)
});

export type PilotArea = Model<typeof pilotAreaSchema>;

/** A municipality of the 2021 division (309): a row of `data/reference/municipalities.csv`. */
export const municipalitySchema = z.strictObject({
  /** Code of the source, `KU049`. */
  code: municipalityCode,
  name: localized,
  /** Region (maakunta), code of the source `MK01`. */
  region: regionCode,
  regionName: localized,
  /** Centre for economic development, transport and the environment (ELY), code of the source `ELY01`. */
  ely: z.string().regex(/^ELY\d{2}$/),
  population2020: z.int().positive()
});

export type Municipality = Model<typeof municipalitySchema>;

/**
 * A municipality that ceased: from the month on, its inhabitants are counted in its heir. A row of
 * `data/reference/municipality-changes.csv`.
 */
export const municipalityChangeSchema = z.strictObject({
  code: municipalityCode,
  /** The municipality of the 2021 division under which the figures of both go on. */
  heir: municipalityCode,
  from: monthSchema,
  /** Address of the decision or of an official notice of it. */
  source: z.url(),
  /** Code under which the source publishes the heir since the merger; null when the heir has kept its own. */
  newCode: municipalityCode.nullable()
});

export type MunicipalityChange = Model<typeof municipalityChangeSchema>;

/**
 * A municipality that went to another region: from the month on, totals of regions are published with it there. A row of
 * `data/reference/region-changes.csv`.
 */
export const regionChangeSchema = z.strictObject({
  code: municipalityCode,
  region: regionCode,
  ely: z.string().regex(/^ELY\d{2}$/),
  from: monthSchema,
  /** Address of the decision or of an official notice of it. */
  source: z.url()
});

export type RegionChange = Model<typeof regionChangeSchema>;

/**
 * Whether a vintage counts the inhabitants of a ceased municipality in its heir, or a municipality in its new region,
 * for all of history: the figures of a month are published in the next one, in the division of that month's year.
 */
export function hasNewBorders(vintage: string, {from}: Pick<MunicipalityChange, "from">): boolean {
  return vintage.slice(0, 7) > from;
}

/** Region code of Åland, which is in no control region. */
export const alandRegion = "MK21";
