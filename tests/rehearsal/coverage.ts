import {diskFiles} from "../../scripts/effects/files.ts";
import {deriveIndicators} from "../../scripts/indicators/derive.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {stateAt} from "../../scripts/observations/state.ts";
import {readVintages} from "../../scripts/observations/vintages/read-vintages.ts";
import type {IndicatorId} from "../../src/model/indicators.ts";
import type {Month} from "../../src/model/months.ts";

/** The last month that each indicator has a figure of in a project folder. */
export function lastMonths(folder: string): ReadonlyMap<IndicatorId, Month> {
  const files = diskFiles(folder);
  const {coverage} = deriveIndicators(stateAt(readVintages(files)), readReference(files));
  return new Map(coverage.map(({indicator, last}) => [indicator.id, last]));
}
