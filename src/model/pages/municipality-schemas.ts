import {z} from "zod";
import {chartBreakSchema} from "../break-schemas.ts";
import {indicatorIds} from "../indicators.ts";
import {localized, monthSchema, revisedPoint, seriesPoint, text} from "../value-schemas.ts";
import {municipalityIndicators, numberSizes} from "./municipality-pages.ts";
import type {
  ControlRoles,
  MunicipalityChart,
  MunicipalityEntry,
  MunicipalityIndex,
  MunicipalityModel,
  Surroundings,
  YearMean
} from "./municipality-pages.ts";
import {municipalityChangeSchema, municipalitySchema} from "./schemas.ts";

const yearMean: z.ZodType<YearMean> = z.strictObject({year: z.string().regex(/^\d{4}$/), value: z.number().nullable()});

const chart: z.ZodType<MunicipalityChart> = z.strictObject({
  indicator: z.enum(indicatorIds),
  months: z.array(seriesPoint).min(1),
  means: z.array(seriesPoint).min(1).nullable(),
  years: z.array(yearMean),
  last: seriesPoint.nullable(),
  yearEarlier: seriesPoint.nullable(),
  brokenIn: monthSchema.nullable(),
  breaks: z.array(chartBreakSchema),
  revised: z.array(revisedPoint)
});

const roles: z.ZodType<ControlRoles> = z.strictObject({
  region: z.array(text),
  similar: z.array(text),
  weighted: z.array(z.strictObject({area: text, weight: z.number().min(0.02).max(1)}))
});

/** `data/published/municipalities/{code}.json`. */
export const municipalityModelSchema: z.ZodType<MunicipalityModel> = z.strictObject({
  municipality: municipalitySchema,
  beside: text,
  numbers: z.enum(numberSizes),
  unemployed: seriesPoint.nullable(),
  mergedInto: municipalityChangeSchema.nullable(),
  absorbed: z.array(municipalityChangeSchema),
  charts: z.array(chart).length(municipalityIndicators.length),
  roles: roles.nullable()
});

const entry: z.ZodType<MunicipalityEntry> = z.strictObject({
  code: z.string().regex(/^KU\d{3}$/),
  name: localized,
  region: z.string().regex(/^MK\d{2}$/),
  regionName: localized,
  ely: z.string().regex(/^ELY\d{2}$/),
  population2020: z.int().positive(),
  area: text.nullable()
});

const surroundings: z.ZodType<Surroundings> = z.strictObject({
  area: text,
  indicator: z.enum(indicatorIds),
  months: z.array(seriesPoint).min(1),
  means: z.array(seriesPoint).min(1),
  years: z.array(yearMean)
});

/** `data/published/municipalities.json`. */
export const municipalityIndexSchema: z.ZodType<MunicipalityIndex> = z.strictObject({
  municipalities: z.array(entry).min(1),
  surroundings: z.array(surroundings)
});
