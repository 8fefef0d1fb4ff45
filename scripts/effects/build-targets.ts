/** What browsers are called by those who bundle scripts and style sheets, by their names in `package.json`. */
const bundlerNames: Readonly<Record<string, string>> = {
  chrome: "chrome",
  edge: "edge",
  firefox: "firefox",
  safari: "safari",
  ios_saf: "ios"
};

/** What scripts and style sheets are built for: `chrome120` of the oldest browsers' `chrome >= 120`. */
export function buildTargets(oldest: readonly string[]): string[] {
  return oldest.map((query) => {
    const [, browser = "", version = ""] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(query) ?? [];
    const name = bundlerNames[browser];
    if (!name) throw new Error(`browserslist ${JSON.stringify(query)}: expected a browser such as "chrome >= 120"`);
    return name + version;
  });
}
