import {z} from "zod";
import type {Municipality, MunicipalityChange, PilotArea} from "./areas.ts";
import type {ChartEvent} from "./events.ts";
import {indicatorIds} from "./indicators.ts";
import type {Indicator} from "./indicators.ts";
import type {Localized} from "./languages.ts";
import type {Measure} from "./measures.ts";
import type {Month} from "./months.ts";
import type {AreaCard, AreaModel, ChartLine, ChartModel, ChartSummary, IndicatorCoverage} from "./pages.ts";
import type {PublishedFile, SiteModel} from "./pages.ts";
import type {SeriesPoint} from "./series.ts";
import type {VintageManifest} from "./vintages.ts";

const text = z.string().min(1);
const localized: z.ZodType<Localized> = z.strictObject({fi: text, sv: text, en: text});
const localizedOrEmpty: z.ZodType<Localized> = z.strictObject({fi: z.string(), sv: z.string(), en: z.string()});
const day = z.iso.date();

/** A month such as `2021-03`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) as unknown as z.ZodType<Month>;

/** A row of `data/reference/pilot-areas.csv`, its members gathered. */
export const pilotAreaSchema: z.ZodType<PilotArea> = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: localized,
  municipalities: z.array(z.string().regex(/^KU\d{3}$/)).min(1),
  confidence: z.enum(["high", "medium-high"]),
  note: localizedOrEmpty,
  sources: z.array(z.url()).min(1)
});

/** A row of `data/reference/municipalities.csv`. */
export const municipalitySchema: z.ZodType<Municipality> = z.strictObject({
  code: z.string().regex(/^KU\d{3}$/),
  name: localized,
  region: z.string().regex(/^MK\d{2}$/),
  regionName: localized,
  ely: z.string().regex(/^ELY\d{2}$/),
  population2020: z.int().positive()
});

/** A row of `data/reference/municipality-changes.csv`. */
export const municipalityChangeSchema: z.ZodType<MunicipalityChange> = z.strictObject({
  code: z.string().regex(/^KU\d{3}$/),
  heir: z.string().regex(/^KU\d{3}$/),
  from: monthSchema,
  source: z.url()
});

/** A row of `data/reference/events.csv`. */
export const chartEventSchema: z.ZodType<ChartEvent> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  month: monthSchema,
  short: localized,
  long: localized,
  source: z.url()
});

/** An entry of `data/reference/measures.json`. */
export const measureSchema: z.ZodType<Measure> = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]+$/),
  label: localized,
  note: localized,
  unit: localized
});

const measureSum = z.array(z.strictObject({measure: text, sign: z.union([z.literal(1), z.literal(-1)])})).min(1);

/** An entry of `data/reference/indicators.json`. */
export const indicatorSchema: z.ZodType<Indicator> = z.strictObject({
  id: z.enum(indicatorIds),
  group: z.enum(["unemployment", "groups", "services", "vacancies"]),
  unit: z.enum([
    "percent of labour force",
    "percent of unemployed",
    "percent",
    "persons",
    "vacancies",
    "persons per vacancy"
  ]),
  numerator: measureSum,
  denominator: measureSum.nullable(),
  factor: z.union([z.literal(1), z.literal(100)]),
  publishedShare: text.nullable()
});

/** `vintage.json` of a folder below `data/vintages`. */
export const vintageManifestSchema: z.ZodType<VintageManifest> = z.strictObject({
  date: day,
  table: text,
  title: text,
  source: text,
  licence: text,
  query: z.unknown(),
  retrieved: day,
  input: z.strictObject({file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/)}),
  coverage: z.strictObject({
    measures: z.array(text).min(1),
    first: monthSchema,
    last: monthSchema,
    municipalities: z.int().positive()
  }),
  cells: z.strictObject({added: z.int().nonnegative(), revised: z.int().nonnegative()})
});

const seriesPoint: z.ZodType<SeriesPoint> = z
  .strictObject({
    month: monthSchema,
    value: z.number().nullable(),
    status: z.enum(["normal", "provisional", "estimated", "break", "suppressed", "missing"]),
    bounds: z.strictObject({low: z.number(), high: z.number()}).nullable(),
    reason: z.enum(["confidential", "too uncertain", "zero denominator", "not published", "merged"]).nullable()
  })
  .refine((point) => (point.value === null) === (point.reason !== null), "a point has either a value or a reason")
  .refine(
    (point) => (point.value === null) === (point.status === "suppressed" || point.status === "missing"),
    "a value is absent exactly when it is suppressed or missing"
  );

const chartLines: z.ZodType<readonly ChartLine[]> = z
  .array(z.strictObject({id: z.enum(["area", "rest", "country"]), points: z.array(seriesPoint).min(1)}))
  .refine((lines) => new Set(lines.map((line) => line.points.map((point) => point.month).join())).size === 1, {
    error: "all lines of a chart have the same months"
  });

const chartSummary: z.ZodType<ChartSummary> = z.strictObject({
  last: seriesPoint.nullable(),
  yearEarlier: seriesPoint.nullable(),
  change: z.number().nullable(),
  rest: seriesPoint.nullable(),
  gap: z.number().nullable()
});

const publishedFile: z.ZodType<PublishedFile> = z.strictObject({
  path: z.string().startsWith("/data/"),
  bytes: z.int().positive(),
  rows: z.int().nonnegative()
});

const chartModel: z.ZodType<ChartModel> = z.strictObject({
  area: text,
  indicator: z.enum(indicatorIds),
  lines: chartLines,
  summary: chartSummary,
  files: z.array(publishedFile).length(3)
});

/** `data/published/areas/{id}.json`. */
export const areaModelSchema: z.ZodType<AreaModel> = z.strictObject({
  area: pilotAreaSchema,
  charts: z.array(chartModel).length(indicatorIds.length)
});

const indicatorCoverage: z.ZodType<IndicatorCoverage> = z.strictObject({
  indicator: indicatorSchema,
  first: monthSchema,
  last: monthSchema,
  countsLast: monthSchema.nullable(),
  vintages: z.array(day).min(1)
});

const areaCard: z.ZodType<AreaCard> = z.strictObject({
  area: pilotAreaSchema,
  lines: chartLines,
  summary: chartSummary
});

/** `data/published/site.json`. */
export const siteModelSchema: z.ZodType<SiteModel> = z.strictObject({
  vintages: z.array(vintageManifestSchema).min(1),
  indicators: z.array(indicatorCoverage).length(indicatorIds.length),
  measures: z.array(measureSchema),
  events: z.array(chartEventSchema),
  areas: z.array(areaCard).min(1),
  municipalityNames: z.record(z.string(), localized),
  files: z.array(publishedFile)
});
