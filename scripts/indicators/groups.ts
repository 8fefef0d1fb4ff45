import {regionSeriesId, regionsWithoutPilot, withoutPilot} from "../../src/model/comparisons/control-regions.ts";
import {countryCode} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";

/** Municipalities whose cells make up the figures of one area. */
export interface Group {
  /** A pilot area's id, `pilots`, `rest`, `rest-MK01` and its like, `country`, or a municipality's code. */
  readonly area: string;
  readonly members: readonly string[];
  /** Code under which the source publishes the group as a whole; null when only its members are published. */
  readonly publishedAs: string | null;
}

type GroupSource = Pick<Reference, "areas" | "municipalities">;

/**
 * The 25 areas, all of them together, the rest of the mainland, what is left of each region without its pilots, the
 * country and every municipality.
 */
export function listGroups(source: GroupSource): Group[] {
  const codes = source.municipalities.map(({code}) => code);
  const rest = withoutPilot(source).map(({code}) => code);
  return [
    ...source.areas.map(({id, municipalities}) => sum(id, municipalities)),
    sum(
      "pilots",
      source.areas.flatMap((area) => area.municipalities)
    ),
    sum("rest", rest),
    ...regionsWithoutPilot(source).map(({region, members}) => sum(regionSeriesId(region), members)),
    {area: "country", members: codes, publishedAs: countryCode},
    ...codes.map((code) => sum(code, [code]))
  ];
}

function sum(area: string, members: readonly string[]): Group {
  return {area, members, publishedAs: null};
}
