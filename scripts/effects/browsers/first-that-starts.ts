/** A way to come by a browser. */
export interface Way<Browser> {
  readonly name: string;
  /** Those that this way leads to, the best first; throws where it leads nowhere. */
  readonly find: () => readonly Browser[] | Promise<readonly Browser[]>;
}

/** The first browser that really starts. */
export interface Started<Browser> {
  readonly browser: Browser;
  readonly version: string;
  /** The name of the way that led to it. */
  readonly way: string;
}

/** Tries one way after another; `proves` starts a browser and gives its version. All that failed is told to `tell`. */
export async function firstThatStarts<Browser extends {readonly executablePath: string}>(
  ways: readonly Way<Browser>[],
  proves: (browser: Browser) => Promise<string>,
  tell: (failure: string) => void
): Promise<Started<Browser> | null> {
  const attempt = async <Result>(what: string, act: () => Result | Promise<Result>): Promise<Result | null> => {
    try {
      return await act();
    } catch (error) {
      tell(`${what}: ${reason(error)}`);
      return null;
    }
  };
  for (const {name, find} of ways) {
    const found = await attempt(name, find);
    if (found?.length === 0) tell(`${name}: none`);
    for (const browser of found ?? []) {
      const version = await attempt(`${name}: ${browser.executablePath}`, () => proves(browser));
      if (version !== null) return {browser, version, way: name};
    }
  }
  return null;
}

/** The first line of the message and what the browser itself complained of; the rest is a log of how it was started. */
function reason(error: unknown): string {
  const [first = "", ...rest] = (error instanceof Error ? error.message : String(error)).split("\n");
  const complaints = rest.filter((line) => /^\[pid=\d+\]\[err\]|^E: /.test(line));
  return [first, ...complaints.slice(0, 5)].join("\n  ");
}
