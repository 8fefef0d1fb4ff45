import {alandRegion} from "../../src/model/areas.ts";
import {countryCode} from "../../src/model/observations.ts";
import type {Reference} from "../../src/model/reference.ts";

/** Municipalities whose cells make up the figures of one area. */
export interface Group {
  /** A pilot area's id, a municipality's code, `rest` or `country`. */
  readonly area: string;
  readonly members: readonly string[];
  /** Code under which the source publishes the group as a whole; null when only its members are published. */
  readonly publishedAs: string | null;
}

/** The 25 areas, the rest of the mainland, the country and every municipality. */
export function listGroups({areas, municipalities}: Pick<Reference, "areas" | "municipalities">): Group[] {
  const codes = municipalities.map(({code}) => code);
  const inPilots = new Set(areas.flatMap((area) => area.municipalities));
  const rest = municipalities.filter(({code, region}) => region !== alandRegion && !inPilots.has(code));
  return [
    ...areas.map((area) => ({area: area.id, members: area.municipalities, publishedAs: null})),
    {area: "rest", members: rest.map(({code}) => code), publishedAs: null},
    {area: "country", members: codes, publishedAs: countryCode},
    ...codes.map((code) => ({area: code, members: [code], publishedAs: null}))
  ];
}
