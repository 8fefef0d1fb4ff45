import ts from "typescript";

/** A module that stands in the list of those that compute nothing, with what it holds instead. */
export type Silent = Readonly<Record<string, string>>;

/** Modules that compute nothing, so that there is nothing to test in them by themselves. */
export const silent: Silent = {
  "src/client/elements.ts": "the elements of all pages, brought together",
  "src/client/reading/readable-chart.ts": "types",
  "src/i18n/facts/charts.ts": "types",
  "src/i18n/facts/comparison.ts": "types",
  "src/i18n/facts/municipality.ts": "types",
  "src/i18n/facts/pictures.ts": "types",
  "src/i18n/places/finnish-a-l.ts": "names, which the test of places reads whole",
  "src/i18n/places/finnish-areas.ts": "names, which the test of places reads whole",
  "src/i18n/places/finnish-m-o.ts": "names, which the test of places reads whole",
  "src/i18n/places/finnish-regions.ts": "names, which the test of places reads whole",
  "src/i18n/places/forms.ts": "types",
  "src/i18n/prose/prose-figures.ts": "what prose may name, which the test of fill-prose holds against the prose",
  "src/i18n/sentences.ts": "what the modules of its folder say, brought together",
  "src/i18n/topics/english-terms.ts": "words, which the test of topic-index reads whole",
  "src/i18n/topics/finnish-terms.ts": "words, which the test of topic-index reads whole",
  "src/i18n/topics/swedish-terms.ts": "words, which the test of topic-index reads whole",
  "src/i18n/translated.ts": "a type",
  "src/i18n/words/compounds.ts": "words, which the test of soft hyphens reads whole",
  "src/outputs/feeds/feed-document.ts": "types",
  "src/outputs/metadata/file-types.ts": "names of formats, which the test of the catalogue reads"
};

/** Where the test of a module belongs: `tests/src/i18n/months.test.ts` of `src/i18n/months.ts`. */
function mirrorOf(module: string): string {
  return `tests/${module.replace(/\.ts$/, ".test.ts")}`;
}

/** Modules without a test in their mirror that are not said to compute nothing, and entries of that list that are wrong. */
export function unmirrored(modules: ReadonlyMap<string, string>, tests: readonly string[], listed: Silent): string[] {
  const tested = new Set(tests);
  const untested = [...modules.keys()].filter((module) => !tested.has(mirrorOf(module)) && !(module in listed));
  return [
    ...untested.map((module) => `${module} has no test, expected ${mirrorOf(module)}`),
    ...Object.keys(listed).flatMap((module) => faultsOf(module, modules.get(module), tested.has(mirrorOf(module))))
  ];
}

function faultsOf(module: string, text: string | undefined, isTested: boolean): string[] {
  if (text === undefined) return [`${module} is said to compute nothing, but there is no such module`];
  if (isTested) return [`${module} is said to compute nothing, but has a test`];
  return computes(text) ? [`${module} is said to compute nothing, but has a function or a call`] : [];
}

/** Whether a module does anything besides naming, importing and passing on. */
function computes(text: string): boolean {
  const does = (node: ts.Node): boolean =>
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isClassLike(node) ||
    (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) ||
    ts.forEachChild(node, (child) => does(child) || undefined) === true;
  return does(ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true));
}
