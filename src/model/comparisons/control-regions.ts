import {z} from "zod";
import {alandRegion} from "../areas.ts";
import type {Municipality, PilotArea} from "../areas.ts";
import type {Series} from "../series.ts";
import {localized, municipalityCode, regionCode, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";
import {similarControlSchema, unavailableSchema} from "./comparisons.ts";
import type {ControlId, Unavailable} from "./comparisons.ts";

/** With fewer, one municipality would decide what the region looks like. */
const leastRegionMembers = 3;

/** The controls with figures of their own; `weighted` exists only as part of an estimate. */
export type PlainControlId = Exclude<ControlId, "weighted">;

/** The municipalities of an area's region that had no pilot, added up. */
const regionControlSchema = z.strictObject({
  kind: z.literal("region"),
  area: text,
  /** Code of the source: `MK01`. */
  region: regionCode,
  regionName: localized,
  /** Codes of the source: `KU018`. */
  members: z.array(municipalityCode).min(leastRegionMembers)
});

export type RegionControl = Model<typeof regionControlSchema>;

/** Beside what an area can be set, and why not beside more. */
export const areaControlsSchema = z.strictObject({
  area: text,
  region: z.union([regionControlSchema, unavailableSchema]),
  similar: z.union([similarControlSchema, unavailableSchema]),
  /** Why no area without a pilot is comparable, whatever the estimators say; null for most areas. */
  noComparableArea: localized.nullable()
});

export type AreaControls = Model<typeof areaControlsSchema>;

/** The figures of a control in one indicator, or why there are none. */
export type ControlSeries = {readonly kind: "series"; readonly series: Series} | Unavailable;

/** An area that nothing can be compared with: a row of `data/reference/no-comparable-areas.csv`. */
export const noComparableAreaSchema = z.strictObject({area: text, reason: localized});

export type NoComparableArea = Model<typeof noComparableAreaSchema>;

/** The areas and municipalities from which controls are made. */
export interface ControlSource {
  readonly areas: readonly PilotArea[];
  readonly municipalities: readonly Municipality[];
}

/** The municipalities of mainland Finland that had no pilot. */
export function withoutPilot({areas, municipalities}: ControlSource): Municipality[] {
  const inPilots = new Set(areas.flatMap((area) => area.municipalities));
  return municipalities.filter(({code, region}) => region !== alandRegion && !inPilots.has(code));
}

/** What lies around an area: the municipalities without a pilot in the region of its leading municipality. */
export function regionControl(area: PilotArea, source: ControlSource): RegionControl | Unavailable {
  const leading = source.municipalities.find(({code}) => code === area.municipalities[0]);
  if (!leading) throw new Error(`area ${area.id}: expected its leading municipality among the municipalities`);
  const members = withoutPilot(source)
    .filter(({region}) => region === leading.region)
    .map(({code}) => code);
  if (members.length < leastRegionMembers) {
    return {kind: "unavailable", reason: "fewer than three municipalities", units: members};
  }
  return {kind: "region", area: area.id, region: leading.region, regionName: leading.regionName, members};
}

/** Municipalities of one region that had no pilot. */
export interface RegionRest {
  /** Code of the source: `MK01`. */
  readonly region: string;
  readonly members: readonly string[];
}

/** What is left of each region without its pilots, Åland included; regions with too few such municipalities left out. */
export function regionsWithoutPilot({areas, municipalities}: ControlSource): RegionRest[] {
  const inPilots = new Set(areas.flatMap((area) => area.municipalities));
  const byRegion = Map.groupBy(municipalities, ({region}) => region);
  return [...byRegion]
    .map(([region, all]) => ({region, members: all.map(({code}) => code).filter((code) => !inPilots.has(code))}))
    .filter(({members}) => members.length >= leastRegionMembers)
    .sort((a, b) => (a.region < b.region ? -1 : 1));
}

/** The id of the series of a region's municipalities without a pilot: `rest-MK01`. */
export function regionSeriesId(region: string): string {
  return `rest-${region}`;
}
