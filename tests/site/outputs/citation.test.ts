import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {counts} from "../../counts.ts";
import {builtSite} from "../built/built-site.ts";
import {parseHtml, select, textOf} from "../built/html.ts";
import type {Page} from "../built/page.ts";

// Citation: a block on chart, indicator and data pages, and a file for research software.
const {folder, pages, files} = builtSite();
const cited: readonly [kind: string, matches: RegExp, count: number][] = [
  ["chart", /^\/(alueet|sv\/omraden|en\/areas)\/[^/]+\/[^/]+\/$/, counts.languages * counts.areas * counts.indicators],
  ["indicator", /^\/(mittarit|sv\/matt|en\/indicators)\/[^/]+\/$/, counts.languages * counts.indicators],
  ["data", /^\/(aineistot|sv\/data|en\/data)\/$/, counts.languages]
];

test.each(cited)(
  "every %s page says how to cite it, with its address, vintage, licence and source",
  (_, kind, count) => {
    const found = pages.filter(({address}) => kind.test(address));
    expect(found).toHaveLength(count);
    expect(found.flatMap(faultsOf)).toEqual([]);
  }
);

test("the site has a citation file", () => {
  expect(files.has("CITATION.cff")).toBe(true);
  expect(readFileSync(join(folder, "CITATION.cff"), "utf8")).toMatch(/^cff-version: 1\.2\.0\n/);
});

function faultsOf({file, canonical = "", ids}: Page): string[] {
  if (!ids.includes("citation")) return [`${file}: expected a block`];
  const [block] = select(parseHtml(readFileSync(join(folder, file), "utf8")), "section.citation");
  const forms = [".citation-sentence", "pre"].flatMap((part) => (block ? select(block, part).map(textOf) : []));
  const [sentence = "", bibtex = "", ris = ""] = forms;
  const year = /\((\d{4})\)/.exec(sentence)?.[1] ?? "none";
  const wanted: readonly [text: string, parts: readonly string[]][] = [
    [sentence, [canonical, "CC BY 4.0", "StatFin 12r5"]],
    [bibtex, ["@misc{kuntakokeilut-", canonical, `year = {${year}}`, `version = {${year}-`, "CC BY 4.0"]],
    [ris, ["TY - DATA", canonical, `PY - ${year}`, `ET - ${year}-`, "CC BY 4.0", "ER -"]]
  ];
  return wanted.flatMap(([text, parts]) =>
    parts.filter((part) => part === "" || !text.includes(part)).map((part) => `${file}: ${part} is not in ${text}`)
  );
}
