import {counted} from "../../../src/model/counted.ts";
import type {NetworkCall, Send} from "../../effects/network.ts";
import type {ApiLimits} from "./limits.ts";
import {judgeReply} from "./verdict.ts";
import type {Verdict} from "./verdict.ts";

/** What calling needs of the world. */
export interface CallerEffects {
  readonly send: Send;
  /** Milliseconds since some moment in the past. */
  readonly now: () => number;
  /** Lets time pass and tells the person why. */
  readonly wait: (milliseconds: number, why: string) => Promise<void>;
}

/** An answer, or a refusal that no patience helps against. */
export type CallResult = Extract<Verdict, {kind: "answer" | "refusal"}>;

/** Asks the source until it answers or refuses. */
export type Ask = (call: Omit<NetworkCall, "timeout">, limits: ApiLimits) => Promise<CallResult>;

/** How often a call is sent that fails in a way that may pass. */
const mostTries = 6;

/** How often a source is tried that nobody has reached yet, and after how many milliseconds that is enough. */
const mostKnocks = 3;
const longestKnocking = 5000;

/** How often in a row the source may say that there were too many calls. */
const mostRejections = 4;

/**
 * Keeps under the call limit, waits a whole window after a rejected call (it counts too, so anything shorter would be
 * rejected again), and sends a call anew that failed on the way, waiting twice as long each time. All waits follow from
 * the window of the source, and so does how long an answer may take: two windows. Where the source cannot be reached from
 * the first, patience ends soon, for most likely there is no connection.
 */
export function patientCaller({send, now, wait}: CallerEffects): Ask {
  let ended: readonly number[] = [];
  let isReached = false;
  return async ({url, body}, limits) => {
    const {maxCalls, timeWindow} = limits;
    const window = timeWindow * 1000;
    const faults: string[] = [];
    const begun = now();
    let rejections = 0;
    for (;;) {
      const pause = pauseBefore(ended, now(), limits);
      if (pause > 0) await wait(pause, `for the limit of ${counted(maxCalls, "call")} in ${timeWindow} s`);
      const reply = await send({url, body, timeout: 2 * window});
      isReached ||= reply.kind !== "unreachable";
      const verdict = judgeReply(reply);
      ended = [...ended, now()].slice(-maxCalls);
      if (verdict.kind === "answer" || verdict.kind === "refusal") return verdict;
      if (verdict.kind === "wait") {
        rejections += 1;
        const seconds = pauseAfterRejection(verdict.seconds, rejections, limits, url);
        await wait(seconds * 1000, "after too many calls");
      } else {
        faults.push(verdict.reason);
        if (!isReached && (faults.length === mostKnocks || now() - begun > longestKnocking))
          throw new Error(`${url}: cannot be reached (${tell(faults)}), expected an answer: is there a connection?`);
        if (faults.length === mostTries) throw new Error(`${url}: failed ${mostTries} times: ${tell(faults)}`);
        await wait((window / (isReached ? 30 : 60)) * 2 ** (faults.length - 1), `after ${verdict.reason}`);
      }
    }
  };
}

/**
 * How long to wait before one more call keeps to the limit. Calls count from their ends: the source saw them no later.
 *
 * @param ended when the last calls ended, at most as many as are allowed
 */
export function pauseBefore(ended: readonly number[], now: number, {maxCalls, timeWindow}: ApiLimits): number {
  const oldest = ended.at(-maxCalls);
  return oldest === undefined ? 0 : Math.max(0, oldest + timeWindow * 1000 - now);
}

function pauseAfterRejection(asked: number | null, times: number, {timeWindow}: ApiLimits, url: string): number {
  const seconds = Math.max(timeWindow, asked ?? 0);
  if (times > mostRejections)
    throw new Error(`${url}: HTTP 429 ${times} times in a row: does something else call from here? Try again later`);
  if (seconds > 10 * timeWindow) throw new Error(`${url}: HTTP 429, asks to wait ${seconds} s: try again after that`);
  return seconds;
}

function tell(faults: readonly string[]): string {
  return [...new Set(faults)].join("; ");
}
