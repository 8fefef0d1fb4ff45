import {z} from "zod";
import {municipalityChangeSchema, municipalitySchema} from "../areas.ts";
import {chartBreakSchema} from "../breaks.ts";
import {byAreaControl} from "../comparisons/control-ids.ts";
import {indicatorIds} from "../indicators.ts";
import type {Month} from "../months.ts";
import {publishedFileSchema} from "../releases/files.ts";
import {monthSchema, revisedPointSchema, seriesPointSchema, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";

/** The first month that the charts of a municipality draw: six years before the pilots. */
export const municipalityChartStart: Month = "2015-01";

/** How large the figures of a municipality are, by its newest number of unemployed: under 100, under 300, more. */
const numberSizes = ["few", "some", "enough"] as const;

export type NumberSize = (typeof numberSizes)[number];

/** The schema of `YearMean`. */
export const yearMeanSchema = z.strictObject({year: z.string().regex(/^\d{4}$/), value: z.number().nullable()});

/** The mean of a year; null unless all its twelve months are known. */
export type YearMean = Model<typeof yearMeanSchema>;

const municipalityChartSchema = z.strictObject({
  indicator: z.enum(indicatorIds),
  /** Every month that is drawn. */
  months: z.array(seriesPointSchema).min(1),
  /**
   * Of the same months, each with the eleven before it: what is drawn instead where few people make a month swing;
   * null elsewhere, and where the newest known month has no such mean.
   */
  means: z.array(seriesPointSchema).min(1).nullable(),
  years: z.array(yearMeanSchema),
  /** The last known point of what is drawn in the time of the pilots; where it has none by then, the newest one. */
  last: seriesPointSchema.nullable(),
  /** The newest known point, where it lies after the pilots and `last` within them; else null. */
  after: seriesPointSchema.nullable(),
  /** The same a year before; null also where few people would make the change swing, and across a break. */
  yearEarlier: seriesPointSchema.nullable(),
  /** Months that are shown differently than at first, newest first. */
  revised: z.array(revisedPointSchema),
  /** The newest month in which the series breaks, of those that the change in a year would span; null when none does. */
  brokenIn: monthSchema.nullable(),
  /** What measures break in the months that are drawn; mergers are told of by the municipality. */
  breaks: z.array(chartBreakSchema)
});

/** One indicator of a municipality. */
export type MunicipalityChart = Model<typeof municipalityChartSchema>;

const controlRolesSchema = z.strictObject({
  ...byAreaControl(() => z.array(text)),
  /** Largest weight first; weights under 2 % are left out. */
  weighted: z.array(z.strictObject({area: text, weight: z.number().min(0.02).max(1)}))
});

/** For which areas a municipality without a pilot stands beside, by control; it is in `rest` for all. */
export type ControlRoles = Model<typeof controlRolesSchema>;

/** Everything the page of a municipality shows: `data/published/municipalities/{code}.json`. */
export const municipalityModelSchema = z.strictObject({
  municipality: municipalitySchema,
  /** The series that stands beside its shares: its pilot area, `rest-MK01` and its like, or `rest`. */
  beside: text,
  numbers: z.enum(numberSizes),
  /** The newest known number of unemployed, from which `numbers` follows. */
  unemployed: seriesPointSchema.nullable(),
  mergedInto: municipalityChangeSchema.nullable(),
  /** Municipalities that have merged into this one. */
  absorbed: z.array(municipalityChangeSchema),
  /** In the order of `indicatorIds`, the headline first. */
  charts: z.array(municipalityChartSchema).length(indicatorIds.length),
  /** All its indicators, as CSV: plain, Finnish Excel, Swedish Excel. */
  files: z.array(publishedFileSchema).length(3),
  /** Null for municipalities of pilots and of Åland, which are in no control. */
  roles: controlRolesSchema.nullable()
});

export type MunicipalityModel = Model<typeof municipalityModelSchema>;

const municipalityEntrySchema = municipalitySchema.extend({
  /** The pilot area it belonged to. */
  area: text.nullable()
});

/** A municipality as lists show it. */
export type MunicipalityEntry = Model<typeof municipalityEntrySchema>;

const surroundingsSchema = z.strictObject({
  /** A pilot area's id, `rest`, `rest-MK01` and its like, or `country`. */
  area: text,
  indicator: z.enum(indicatorIds),
  months: z.array(seriesPointSchema).min(1),
  means: z.array(seriesPointSchema).min(1),
  years: z.array(yearMeanSchema)
});

/** A share that stands beside those of municipalities. */
export type Surroundings = Model<typeof surroundingsSchema>;

/** Of when levels are: means of a whole year, or figures of a month. */
const levelTimeSchema = z.union([
  z.strictObject({kind: z.literal("year"), year: z.string().regex(/^\d{4}$/)}),
  z.strictObject({kind: z.literal("month"), month: monthSchema})
]);

export type LevelTime = Model<typeof levelTimeSchema>;

/** How high the headline share of a municipality is; what nobody published is null. */
const municipalityLevelSchema = z.strictObject({
  code: text,
  /** The mean of the first whole year, at its December. */
  first: seriesPointSchema.nullable(),
  /** The figure of the time that all levels are of; a mean of a year stands at its December. */
  level: seriesPointSchema.nullable(),
  /** The last known month of the pilots; the newest one where none of them is known. */
  last: seriesPointSchema.nullable()
});

const municipalityLevelsSchema = z.strictObject({
  /** The last whole year of the pilots that most municipalities have, else the newest month that most have. */
  time: levelTimeSchema,
  /** In the order of the municipalities. */
  levels: z.array(municipalityLevelSchema).min(1)
});

/** The headline share of all municipalities, by which each finds its place among them. */
export type MunicipalityLevels = Model<typeof municipalityLevelsSchema>;

/** What the pages of municipalities share: `data/published/municipalities.json`. */
export const municipalityIndexSchema = z.strictObject({
  municipalities: z.array(municipalityEntrySchema).min(1),
  headline: municipalityLevelsSchema,
  surroundings: z.array(surroundingsSchema)
});

export type MunicipalityIndex = Model<typeof municipalityIndexSchema>;
