import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {askBlock} from "./ask-blocks.ts";
import type {Answer, Asking} from "./ask-blocks.ts";
import {describePlan} from "./describe-plan.ts";
import {takeOffer} from "./offer.ts";
import {openTable} from "./open-table.ts";
import type {Ask} from "./patient-caller.ts";
import {planUpdate} from "./plan.ts";
import type {Wishes} from "./plan.ts";
import {splitBlock} from "./split.ts";
import type {Block} from "./split.ts";

/** An update that can begin. */
export interface PreparedUpdate {
  readonly asking: Asking;
  /** One call each. */
  readonly blocks: readonly Block[];
  /** Tells a person what will be asked. */
  readonly lines: readonly string[];
}

/** Opens the table of the source and works out what to ask of it. */
export async function prepareUpdate(
  ask: Ask,
  baseUrl: string,
  wishes: Wishes,
  {reference, state}: {readonly reference: Reference; readonly state: ObservationState | null}
): Promise<PreparedUpdate> {
  const known = new Set(reference.measures.map(({code}) => code));
  const table = await openTable(ask, baseUrl, known);
  const taken = takeOffer(table.live, reference);
  const {areas} = taken.offer;
  const plan = planUpdate(taken.offer, state, wishes);
  const blocks = splitBlock(plan.block, areas.length, table.limits.maxCells);
  return {asking: {ask, table, areas, reference}, blocks, lines: describePlan(table, taken, plan, blocks)};
}

/**
 * Asks for one measure of the newest month in all areas: the answer says when the table last changed, and shows areas
 * that we do not know, before everything else is asked.
 */
export function askState({asking, blocks}: PreparedUpdate): Promise<Answer> {
  const {measures = [], months = []} = blocks.at(-1) ?? {};
  return askBlock(asking, {measures: measures.slice(0, 1), months: months.slice(-1)}, "first answer");
}
