import type {Progress} from "./progress.ts";

/** Waiting that a person can see. */
export interface VisibleWait {
  /** Shows what is being done, until something else is. */
  readonly show: (doing: string) => void;
  /** Lets time pass, and shows how many seconds are left and why before what is being done, which a narrow terminal cuts. */
  readonly wait: (milliseconds: number, why: string) => Promise<void>;
  /** Seconds waited so far. */
  readonly waited: () => number;
}

/** The clock that waiting needs. */
export interface WaitingClock {
  /** Milliseconds since some moment in the past. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Waits second by second. */
export function visibleWait(progress: Progress, {now, sleep}: WaitingClock): VisibleWait {
  let doing = "";
  let waited = 0;
  return {
    show(text) {
      doing = text;
      progress.show(text);
    },
    async wait(milliseconds, why) {
      const end = now() + milliseconds;
      for (let left = milliseconds; left > 0; left = end - now()) {
        progress.show(`waiting ${Math.ceil(left / 1000)} s ${why}; ${doing}`);
        await sleep(Math.min(left, 1000));
      }
      waited += milliseconds / 1000;
      progress.show(doing);
    },
    waited: () => waited
  };
}
