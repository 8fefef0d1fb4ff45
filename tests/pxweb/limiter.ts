/** Says whether one more call may be answered; rejected calls count too, as in PxWeb. */
export type Limiter = () => boolean;

/**
 * A sliding window over the calls of the one client there is.
 *
 * @param timeWindow seconds
 * @param now milliseconds
 */
export function slidingWindow(maxCalls: number, timeWindow: number, now: () => number): Limiter {
  let calls: number[] = [];
  return () => {
    const at = now();
    calls = [...calls.filter((call) => call >= at - timeWindow * 1000), at];
    return calls.length <= maxCalls;
  };
}
