import {z} from "zod";
import type {Municipality, MunicipalityChange, PilotArea, RegionChange} from "../areas.ts";
import {chartBreakSchema, seriesBreakSchema} from "../break-schemas.ts";
import {
  areaControlsSchema,
  areaEstimateSchema,
  comparisonResultSchema,
  donorWeightSchema
} from "../comparisons/comparison-schemas.ts";
import {inTimeSchema, placeboLineSchema, pooledEstimatesSchema} from "../comparisons/comparison-schemas.ts";
import {probabilitySchema, sensitivityRowSchema, simulatedCoverageSchema} from "../comparisons/comparison-schemas.ts";
import {unavailableSchema} from "../comparisons/comparison-schemas.ts";
import {estimatorIds} from "../comparisons/comparisons.ts";
import type {NoComparableArea} from "../comparisons/control-regions.ts";
import type {ChartEvent} from "../events.ts";
import {indicatorIds} from "../indicators.ts";
import type {Indicator} from "../indicators.ts";
import {inEach} from "../languages.ts";
import type {Localized} from "../languages.ts";
import type {Measure} from "../observations/measures.ts";
import type {VintageManifest} from "../releases/vintages.ts";
import {localized, monthSchema, revisedPoint, seriesPoint, text} from "../value-schemas.ts";
import type {
  AreaCard,
  AreaComparison,
  AreaEffectLine,
  AreaMember,
  AreaModel,
  ChartControl,
  ChartLine,
  ChartModel
} from "./pages.ts";
import type {
  ChartPageModel,
  ChartSummary,
  InTimeTable,
  IndicatorCoverage,
  ControlCounts,
  MethodsModel
} from "./pages.ts";
import type {PublishedFile, SiteModel, WeightedModel} from "./pages.ts";
import {chartViewsSchema} from "./view-schemas.ts";

const localizedOrEmpty: z.ZodType<Localized> = z.strictObject(inEach(() => z.string()));
const day = z.iso.date();

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
  source: z.url(),
  newCode: z
    .string()
    .regex(/^KU\d{3}$/)
    .nullable()
});

/** A row of `data/reference/region-changes.csv`. */
export const regionChangeSchema: z.ZodType<RegionChange> = z.strictObject({
  code: z.string().regex(/^KU\d{3}$/),
  region: z.string().regex(/^MK\d{2}$/),
  ely: z.string().regex(/^ELY\d{2}$/),
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

/** A row of `data/reference/no-comparable-areas.csv`. */
export const noComparableAreaSchema: z.ZodType<NoComparableArea> = z.strictObject({area: text, reason: localized});

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

/** The lines of a chart. */
export const chartLinesSchema: z.ZodType<readonly ChartLine[]> = z
  .array(z.strictObject({id: z.enum(["area", "rest", "country"]), points: z.array(seriesPoint).min(1)}))
  .refine((lines) => new Set(lines.map((line) => line.points.map((point) => point.month).join())).size === 1, {
    error: "all lines of a chart have the same months"
  });

const chartControl: z.ZodType<ChartControl> = z.strictObject({
  id: z.enum(["region", "similar"]),
  line: z.union([z.strictObject({kind: z.literal("points"), points: z.array(seriesPoint).min(1)}), unavailableSchema])
});

/** The figures of a chart's sentence. */
export const chartSummarySchema: z.ZodType<ChartSummary> = z.strictObject({
  last: seriesPoint.nullable(),
  yearEarlier: seriesPoint.nullable(),
  brokenIn: monthSchema.nullable(),
  change: z.number().nullable(),
  rest: seriesPoint.nullable(),
  gap: z.number().nullable()
});

/** A file that readers download. */
export const publishedFileSchema: z.ZodType<PublishedFile> = z.strictObject({
  path: z.string().startsWith("/data/"),
  bytes: z.int().positive(),
  rows: z.int().nonnegative(),
  names: localized
});

const chartModel: z.ZodType<ChartModel> = z.strictObject({
  area: text,
  indicator: z.enum(indicatorIds),
  lines: chartLinesSchema,
  controls: z.array(chartControl).length(2),
  summary: chartSummarySchema,
  revised: z.array(revisedPoint),
  breaks: z.array(chartBreakSchema),
  files: z.array(publishedFileSchema).length(3)
});

const weightedModel: z.ZodType<WeightedModel> = z.strictObject({
  scale: z.enum(["as published", "hundred logs"]),
  estimate: areaEstimateSchema,
  placebos: z.int().nonnegative(),
  mainWeights: z.array(donorWeightSchema),
  otherWeights: z.strictObject({count: z.int().nonnegative(), weight: z.number().min(0).max(1)})
});

const areaComparison: z.ZodType<AreaComparison> = z.strictObject({
  controls: areaControlsSchema,
  methods: z.array(comparisonResultSchema).length(7),
  methodsDisagree: z.boolean(),
  weighted: weightedModel
});

const areaMember: z.ZodType<AreaMember> = z.strictObject({
  code: text,
  last: seriesPoint.nullable(),
  means: z.array(seriesPoint)
});

/** `data/published/areas/{id}.json`. */
export const areaModelSchema: z.ZodType<AreaModel> = z.strictObject({
  area: pilotAreaSchema,
  files: z.array(publishedFileSchema).min(1),
  charts: z.array(chartModel).length(indicatorIds.length),
  comparison: areaComparison,
  members: z.array(areaMember)
});

/** `data/published/charts/{area}/{indicator}.json`. */
export const chartPageModelSchema: z.ZodType<ChartPageModel> = z.strictObject({
  area: pilotAreaSchema,
  chart: chartModel,
  views: chartViewsSchema,
  controls: areaControlsSchema,
  weighted: weightedModel
});

const effectLine: z.ZodType<AreaEffectLine> = z.strictObject({
  area: text,
  att: z.number(),
  p: probabilitySchema,
  pAdjusted: probabilitySchema,
  unreliable: z.boolean().nullable(),
  effects: z.array(z.number())
});

const inTimeTable: z.ZodType<InTimeTable> = z.strictObject({
  method: z.enum(estimatorIds),
  rms: z.number().nonnegative().nullable(),
  areas: z.array(z.strictObject({area: text, inTime: inTimeSchema.nullable()}))
});

const controlCounts: z.ZodType<ControlCounts> = z.strictObject({
  region: z.int().nonnegative(),
  notClose: z.int().nonnegative(),
  signChanges: z.strictObject({rest: z.int().nonnegative(), similar: z.int().nonnegative()})
});

/** `data/published/methods.json`. */
export const methodsModelSchema: z.ZodType<MethodsModel> = z.strictObject({
  donors: z.array(text),
  months: z.array(monthSchema),
  areas: z.array(effectLine),
  placebos: z.array(placeboLineSchema),
  band: z.strictObject({att: z.number(), byMonth: z.array(z.number())}).nullable(),
  pooled: z.union([pooledEstimatesSchema, unavailableSchema]),
  controls: controlCounts,
  inTime: z.array(inTimeTable),
  sensitivity: z.array(sensitivityRowSchema),
  simulated: simulatedCoverageSchema
});

/** What an indicator covers. */
export const indicatorCoverageSchema: z.ZodType<IndicatorCoverage> = z.strictObject({
  indicator: indicatorSchema,
  first: monthSchema,
  last: monthSchema,
  countsLast: monthSchema.nullable(),
  vintages: z.array(day).min(1),
  limitedBy: day,
  breaks: z.array(monthSchema)
});

const areaCard: z.ZodType<AreaCard> = z.strictObject({
  area: pilotAreaSchema,
  lines: chartLinesSchema,
  summary: chartSummarySchema
});

/** `data/published/site.json`. */
export const siteModelSchema: z.ZodType<SiteModel> = z.strictObject({
  vintages: z.array(vintageManifestSchema).min(1),
  indicators: z.array(indicatorCoverageSchema).length(indicatorIds.length),
  measures: z.array(measureSchema),
  events: z.array(chartEventSchema),
  breaks: z.array(seriesBreakSchema),
  areas: z.array(areaCard).min(1),
  municipalityNames: z.record(z.string(), localized),
  files: z.array(publishedFileSchema)
});
