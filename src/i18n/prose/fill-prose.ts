import type {Locale} from "../../model/languages.ts";
import {pageAddress, withBase} from "../addresses.ts";
import {escapeMarkup} from "../escape-markup.ts";
import {proseConditions, prosePages, proseFigures, proseSlots} from "./prose-figures.ts";
import type {ProseCondition, ProseFigure, ProsePage, ProseSlot} from "./prose-figures.ts";

/** Prose between two slots, or the slot where the page puts something of its own. */
export type ProsePart =
  {readonly kind: "html"; readonly html: string} | {readonly kind: "slot"; readonly slot: ProseSlot};

/** What the prose of one page and language is filled with. */
export interface ProseFilling {
  readonly page: ProsePage;
  readonly locale: Locale;
  /** Where the site lies on its host. */
  readonly base: string;
  /** Where the program code is, to which `code:` leads; empty where nobody says. */
  readonly code: string;
  /** Null where there is none now. */
  readonly figures: Readonly<Record<ProseFigure, string | null>>;
  readonly conditions: Readonly<Record<ProseCondition, boolean>>;
}

/**
 * Fills the prose of a page: figures from the data, links to other pages (`page:data`), to files
 * (`download:/data/revisions.csv`) and to the program code (`code:`); headings link to themselves. What is not true now is left out. A placeholder that the
 * page does not know, one that it knows but the prose does not use, and one whose figure there is not, are errors.
 *
 * @param html the Markdown of the page as HTML
 */
export function fillProse(html: string, {page, locale, base, code, figures, conditions}: ProseFilling): ProsePart[] {
  checkPlaceholders(html, page, locale);
  return keepTrue(html, conditions)
    .replaceAll(/href="page:(\w+)"/g, (_, target: string) => `href="${proseAddress(target, locale, base)}"`)
    .replaceAll('href="code:"', () => `href="${escapeMarkup(code)}"`)
    .replaceAll(/href="download:([^"]+)"/g, (_, path: string) => `download href="${withBase(path, base)}"`)
    .replaceAll(/\{\{(\w+)\}\}/g, (_, id: string) => figureOf(id as ProseFigure, figures, `${page}/${locale}.md`))
    .replaceAll(/<h([23]) id="([^"]+)">((?:(?!<a ).)*?)<\/h\1>/g, '<h$1 id="$2"><a href="#$2">$3</a></h$1>')
    .split(/<p>\{\{slot:([\w-]+)\}\}<\/p>/)
    .map((part, i): ProsePart => (i % 2 === 0 ? {kind: "html", html: part} : {kind: "slot", slot: part as ProseSlot}))
    .filter((part) => part.kind === "slot" || part.html.trim() !== "");
}

function figureOf(id: ProseFigure, figures: ProseFilling["figures"], where: string): string {
  const figure = figures[id];
  if (figure !== null) return figure;
  throw new Error(`prose ${where}: {{${id}}} has no figure now, expected it where a condition leaves it out`);
}

/** Leaves out what is not true, and paragraphs and items of lists of which nothing is left. */
function keepTrue(html: string, conditions: ProseFilling["conditions"]): string {
  return html
    .replaceAll(conditional, (_, word: string, id: string, text: string) =>
      conditions[id as ProseCondition] === (word === "if") ? text : ""
    )
    .replaceAll(/<(p|li)>\s*<\/\1>\n?/g, "");
}

/** `{{if:…}}…{{end}}` and `{{unless:…}}…{{end}}`, with no other of them inside. */
const conditional = /\{\{(if|unless):(\w+)\}\}((?:(?!\{\{(?:if|unless):).)*?)\{\{end\}\}/gs;

function checkPlaceholders(html: string, page: ProsePage, locale: Locale): void {
  const known: readonly string[] = [
    ...proseFigures[page],
    ...proseSlots[page].map((slot) => `slot:${slot}`),
    ...proseConditions[page].map((id) => `if:${id}`)
  ];
  const where = `prose ${locale}/${page}.md`;
  const alone = /\{\{(?:if:\w+|unless:\w+|end)\}\}/.exec(html.replaceAll(conditional, "$3"))?.[0];
  if (alone)
    throw new Error(`${where}: ${alone}, expected {{if:…}} or {{unless:…}} with {{end}} after it, not within another`);
  const used = [...html.replaceAll(conditional, "{{if:$2}}$3").matchAll(/\{\{([^}]*)\}\}/g)].map((match) =>
    String(match[1])
  );
  const unknown = used.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Error(`${where}: {{${unknown}}}, expected one of ${known.join(", ")}`);
  const unused = known.find((id) => !used.includes(id));
  if (unused !== undefined) throw new Error(`${where}: expected {{${unused}}} somewhere`);
}

function proseAddress(target: string, locale: Locale, base: string): string {
  const page = prosePages.find((candidate) => candidate === target);
  if (!page) throw new Error(`link page:${target}: expected one of ${prosePages.join(", ")}`);
  return pageAddress({kind: page}, locale, base);
}
