import {z} from "zod";
import {alandRegion} from "../areas.ts";
import type {Municipality, PilotArea} from "../areas.ts";
import type {Series} from "../series.ts";
import {localized, municipalityCode, regionCode, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";
import {similarControlSchema, unavailableSchema} from "./comparisons.ts";
import type {Unavailable} from "./comparisons.ts";
import {byAreaControl} from "./control-ids.ts";

/** With fewer, one municipality would decide what the region looks like. */
export const leastRegionMembers = 3;

/** The municipalities of a region that had no pilot, added up. */
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

/** Municipalities without a pilot that count alike, whatever they were chosen by: what a further control is made of. */
const alikeControlSchema = z.strictObject({
  kind: z.literal("alike"),
  area: text,
  members: z.array(municipalityCode).min(1)
});

export type AlikeControl = Model<typeof alikeControlSchema>;

const foundControlSchema = z.discriminatedUnion("kind", [
  regionControlSchema,
  similarControlSchema,
  alikeControlSchema,
  unavailableSchema
]);

/** Whom a control of an area consists of, by how it is made, or why there is no such control. */
export type FoundControl = Model<typeof foundControlSchema>;

/** Beside what an area can be set by control, and why not beside more. */
export const areaControlsSchema = z.strictObject({
  area: text,
  ...byAreaControl(() => foundControlSchema),
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

/** A municipality in a control. */
export interface ControlMember {
  readonly code: string;
  /** Its part in the mean; null where members are added up and count by their size. */
  readonly weight: number | null;
  /** How far it is from the area, in standard deviations of the donors; null where that is not asked. */
  readonly distance: number | null;
}

/** The municipalities of which a control consists; none when there is no such control. */
export function membersOf(control: FoundControl): ControlMember[] {
  switch (control.kind) {
    case "region":
      return control.members.map((code) => ({code, weight: null, distance: null}));
    case "alike":
      return control.members.map((code, _, all) => ({code, weight: 1 / all.length, distance: null}));
    case "similar":
      return control.members.map(({code, distance}, _, all) => ({code, weight: 1 / all.length, distance}));
    case "unavailable":
      return [];
  }
}

/** What may have to be said of a control. */
export type ControlFlag = "no close match";

/** What must be said of a control wherever it is shown; null when nothing must. */
export function controlFlag(control: FoundControl): ControlFlag | null {
  return control.kind === "similar" && !control.close ? "no close match" : null;
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
