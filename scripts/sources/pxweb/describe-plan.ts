import {counted, nounFor} from "../../../src/model/counted.ts";
import type {Block} from "./split.ts";
import {countCells} from "./split.ts";
import type {Asking, AskingProgress, CompleteAnswers} from "./ask-blocks.ts";
import type {TakenOffer} from "./offer.ts";
import type {OpenTable} from "./open-table.ts";
import type {UpdatePlan} from "./plan.ts";

/** Seconds that an answer as large as allowed is reckoned with. */
const secondsPerCall = 10;

/** Tells what will be asked, in how many calls, and how long that may take. */
export function describePlan(
  {file, limits, live}: OpenTable,
  {offer, passedOver, gone}: TakenOffer,
  {why, block}: UpdatePlan,
  calls: readonly Block[]
): string[] {
  const areas = offer.areas.length;
  const {maxCells, maxCalls, timeWindow} = limits;
  return [
    `${file}: ${live.months.codes[0]} to ${live.months.codes.at(-1)}, ${counted(live.areas.codes.length, "area")}, ${counted(live.measures.codes.length, "measure")}`,
    `asking for ${why}:`,
    `  ${counted(block.measures.length, "measure")}, ${block.months[0]} to ${block.months.at(-1)}, ${counted(areas, "area")}: ` +
      countedInGroups(countCells(block, areas), "cell"),
    `${counted(calls.length, "call")} of at most ${countedInGroups(maxCells, "cell")}, ` +
      `of which ${maxCalls} may be made in ${timeWindow} s: about ${expectedMinutes(calls.length, limits)} min`,
    ...describePassedOver(passedOver),
    ...(gone.length > 0 ? [`no longer in the table: ${gone.join(" ")}; what is held of it stays`] : [])
  ];
}

function describePassedOver({areas, measures}: TakenOffer["passedOver"]): string[] {
  const [first, last] = [areas[0], areas.at(-1)];
  const others = first
    ? [`${counted(areas.length, "other area")} (${first === last ? first : `${first} … ${last}`})`]
    : [];
  const told = [...others, ...measures];
  return told.length > 0 ? [`not asked for: ${told.join(", ")}`] : [];
}

/** Says in one line how far the asking has come. */
export function describeProgress(
  done: AskingProgress,
  {blocks, asking}: {readonly blocks: readonly Block[]; readonly asking: Asking}
): string {
  const cells = blocks.reduce((sum, block) => sum + countCells(block, asking.areas.length), 0);
  return `Calls: ${done.calls} done, ${blocks.length - done.calls} to do; cells: ${group(done.cells)} of ${group(cells)}`;
}

/** Says in one line what the asking took. */
export function describeAnswers({contents, kept}: CompleteAnswers, waited: number): string {
  const asked = contents.length - kept;
  return `${counted(asked, "answer")} asked for, ${kept} kept from an earlier run, ${waited.toFixed(0)} s waited`;
}

/** What was asked, as the manifest of the vintage tells it: every block in the same areas. */
export function describeQuery({blocks, asking}: {readonly blocks: readonly Block[]; readonly asking: Asking}): unknown {
  const {table, areas} = asking;
  return {
    url: table.url,
    areas: areas.join(" "),
    blocks: blocks.map(({measures, months}) => ({
      measures: measures.join(" "),
      first: months[0],
      last: months.at(-1)
    }))
  };
}

/** Three calls come before: for the limits, the description and the state of the table. */
function expectedMinutes(calls: number, {maxCalls, timeWindow}: OpenTable["limits"]): number {
  const seconds = Math.max(calls * secondsPerCall, Math.floor((calls + 2) / maxCalls) * timeWindow);
  return Math.max(1, Math.round(seconds / 60));
}

function countedInGroups(count: number, noun: string): string {
  return `${group(count)} ${nounFor(count, noun)}`;
}

function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, " ");
}
