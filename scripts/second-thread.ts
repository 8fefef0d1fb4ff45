import {once} from "node:events";
import {Worker} from "node:worker_threads";
import type {Comparisons} from "../src/model/comparisons/comparison-results.ts";
import type {ComparedIndicator} from "./comparisons/compare-areas.ts";
import type {DataFile} from "./publish/files/data-file.ts";

/** What the data are built from. */
export interface BuildInput {
  /** The folder that holds `data/`. */
  readonly root: string;
  /** Date of the last vintage to take; undefined for all of them. */
  readonly vintage: string | undefined;
}

/** What a second thread does of the data build, on a core that would be idle otherwise. */
export interface SecondThread {
  /** Its part of the indicators, compared. */
  readonly compared: Promise<ComparedIndicator[]>;
  /** Its part of the workbooks. */
  readonly fillWorkbooks: (comparisons: Comparisons) => Promise<DataFile[]>;
}

/** Starts the second thread, which reads the input by itself. */
export function startSecondThread(input: BuildInput): SecondThread {
  const worker = new Worker(new URL("build-beside.ts", import.meta.url), {workerData: input});
  const answer = async <Answer>(): Promise<Answer> => ((await once(worker, "message")) as [Answer])[0];
  return {
    compared: answer(),
    fillWorkbooks(comparisons) {
      worker.postMessage(comparisons);
      return answer();
    }
  };
}

/** Divides indicators: the fewer are for the first thread, which looks back at the vintages and adds to the headline. */
export function divideIndicators<Item>(indicators: readonly Item[]): Divided<Item> {
  return divide(indicators, 1 / 4);
}

/** Divides areas, whose workbooks take the same time. */
export function divideAreas<Item>(areas: readonly Item[]): Divided<Item> {
  return divide(areas, 1 / 2);
}

/** What the first and what the second thread does, in this order. */
type Divided<Item> = readonly [first: readonly Item[], second: readonly Item[]];

function divide<Item>(items: readonly Item[], part: number): Divided<Item> {
  const end = Math.round(part * items.length);
  return [items.slice(0, end), items.slice(end)];
}
