import type {Random} from "../../../scripts/statistics/random.ts";
import type {PublishedCell} from "../../../src/model/observations/cells.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {flexibleCode, unknownCode} from "./division.ts";
import type {Division} from "./division.ts";
import {revealHidden} from "./hidden-counts.ts";

/** What is published of one measure in one month, by area. */
export type Look = (area: string) => PublishedCell;

/** Which part of what no municipality accounts for is flexible; the rest is unknown. */
export type FlexiblePart = number;

/** A count for every part of the division that fits all that is published of a month, the sums included. */
export function revealMonth(
  look: Look,
  division: Division,
  {municipalities}: Reference,
  flexible: FlexiblePart,
  random: Random
): number[] {
  const counts = new Map<string, number>();
  const regions = Map.groupBy(municipalities, ({region}) => region);
  const totals = revealRegions(look, municipalities, random);
  for (const [region, members] of regions) {
    const published = members.filter(({code}) => look(code) !== undefined);
    const revealed = revealHidden(
      published.map(({code}) => look(code) ?? null),
      totals.get(region),
      random
    );
    published.forEach(({code}, i) => counts.set(code, revealed[i]!));
  }
  for (const {code, heir} of division.merged) {
    counts.set(heir, (counts.get(heir) ?? 0) + (counts.get(code) ?? 0));
    counts.delete(code);
  }
  const [unknown = 0, flexibles = 0] = placeRest(look, counts, flexible, random);
  counts.set(unknownCode, unknown).set(flexibleCode, flexibles);
  return division.parts.map((part) => counts.get(part) ?? 0);
}

/** The totals of regions; where one is hidden, what the area above leaves to it. */
function revealRegions(
  look: Look,
  municipalities: Reference["municipalities"],
  random: Random
): Map<string, number | null | undefined> {
  const totals = new Map<string, number | null | undefined>();
  for (const [ely, members] of Map.groupBy(municipalities, (municipality) => municipality.ely)) {
    const regions = [...new Set(members.map(({region}) => region))];
    const published = regions.map(look);
    const isOpen = look(ely) == null || published.includes(undefined) || !published.includes(null);
    const found = isOpen
      ? published
      : revealHidden(
          published.map((total) => total ?? null),
          look(ely),
          random
        );
    regions.forEach((region, i) => totals.set(region, found[i]));
  }
  return totals;
}

/** Who is counted in the country only is in no municipality, unless the source has columns for them. */
function placeRest(look: Look, counts: ReadonlyMap<string, number>, flexible: FlexiblePart, random: Random): number[] {
  const rest = Math.max(0, (look(countryCode) ?? 0) - sum([...counts.values()]));
  const published = [look(unknownCode), look(flexibleCode)];
  if (!published.includes(undefined))
    return revealHidden(
      published.map((cell) => cell ?? null),
      rest,
      random
    );
  const flexibles = Math.round(rest * flexible);
  return [rest - flexibles, flexibles];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
