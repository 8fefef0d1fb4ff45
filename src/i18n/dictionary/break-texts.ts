import type {BreakKind} from "../../model/breaks.ts";

/** What is said where series break. */
export interface BreakTexts {
  /** Why figures on both sides cannot be compared, in a few words; of a real jump that they can. */
  readonly kinds: Readonly<Record<BreakKind, string>>;
  /** What follows from a break. */
  readonly notCompared: string;
  /** In place of a source. */
  readonly foundByCheck: string;
  /** After the extremes of a line that breaks. */
  readonly extremes: (inMonth: string) => string;
  /** Below a drawing that has room for few words. */
  readonly note: (inMonth: string, short: string) => string;
}
