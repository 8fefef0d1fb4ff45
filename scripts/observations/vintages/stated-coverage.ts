import {countryCode, isMunicipalityCode} from "../../../src/model/observations/observations.ts";
import type {VintageCoverage} from "../../../src/model/releases/vintages.ts";
import type {StatedBlock} from "./stated-blocks.ts";

/** Sums up what blocks state of municipalities and the whole country; null where they state no municipality. */
export function statedCoverage(blocks: readonly StatedBlock[]): VintageCoverage | null {
  const held = blocks.filter(({areas}) => areas.some((code) => code === countryCode || isMunicipalityCode(code)));
  const municipalities = new Set(held.flatMap(({areas}) => areas.filter(isMunicipalityCode)));
  const [first] = held.map((block) => block.first).sort();
  const last = held
    .map((block) => block.last)
    .sort()
    .at(-1);
  if (!first || !last || municipalities.size === 0) return null;
  const measures = [...new Set(held.flatMap((block) => block.measures))].sort();
  return {measures, first, last, municipalities: municipalities.size};
}
