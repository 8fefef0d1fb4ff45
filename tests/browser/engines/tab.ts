/** What a reader does in a page, in whichever browser; the programs that drive them have few words in common. */
interface Tab {
  readonly open: (address: string) => Promise<void>;
  /** Makes what is seen of the page as wide and high as can be, at most as asked for. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Runs a function in the page, which knows nothing outside it. */
  readonly run: <Args extends readonly unknown[], Result>(
    action: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Moves the pointer to a point of what is seen. */
  readonly pointAt: (place: Place) => Promise<void>;
  readonly clickAt: (place: Place) => Promise<void>;
  /** Errors of the page so far; null where the browser does not tell them. */
  readonly errors: () => readonly string[] | null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Key = "ArrowDown" | "ArrowLeft" | "ArrowRight" | "End" | "Enter" | "Escape" | "Home" | "Space" | "Tab";

/** A browser in which tests open one page after another. */
export interface Engine {
  readonly name: "firefox" | "webkit";
  /** As wide as a telephone, or as narrow as its window gets. */
  readonly widths: readonly number[];
  /** Starts it; says why not where there is none. */
  readonly start: () => Promise<StartedEngine | {readonly missing: string}>;
}

export interface StartedEngine {
  readonly tab: Tab;
  readonly close: () => Promise<void>;
}
