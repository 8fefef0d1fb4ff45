import type {Progress} from "./progress.ts";

/** A stage of a command that is over. */
export interface StageTime {
  readonly name: string;
  readonly seconds: number;
}

/** The stages of a command, one after the other. */
export interface Stages {
  /** Ends the stage before and shows the new one. */
  begin(name: string): void;
  /** Ends the last stage and tells how long each took. */
  end(): readonly StageTime[];
}

/** Tells how long each stage took, one line each. */
export function tellStages(times: readonly StageTime[]): string[] {
  return times.map(({name, seconds}) => `${seconds.toFixed(1).padStart(6)} s  ${name}`);
}

/**
 * Shows stages as they begin and measures them.
 *
 * @param now milliseconds since some moment in the past
 */
export function timedStages(progress: Progress, now: () => number): Stages {
  const begun: {readonly name: string; readonly at: number}[] = [];
  return {
    begin(name) {
      progress.show(name);
      begun.push({name, at: now()});
    },
    end() {
      progress.clear();
      const ends = [...begun.slice(1).map(({at}) => at), now()];
      return begun.map(({name, at}, i) => ({name, seconds: ((ends[i] ?? at) - at) / 1000}));
    }
  };
}
