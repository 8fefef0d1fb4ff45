import type {MarkdownInstance} from "astro";
import type {ProsePage} from "../../i18n/prose/prose-figures.ts";
import type {Locale} from "../../model/languages.ts";

/** The prose of a page and the headings in it. */
export interface Prose {
  readonly html: string;
  readonly headings: readonly {readonly depth: number; readonly slug: string; readonly text: string}[];
}

const files = import.meta.glob<MarkdownInstance<object>>("../../content/*/*.md", {eager: true});

/** Reads the prose of a page in a language. */
export async function readProse(page: ProsePage, locale: Locale): Promise<Prose> {
  const path = `../../content/${locale}/${page}.md`;
  const file = files[path];
  if (!file) throw new Error(`prose ${path}: expected a file, found none`);
  return {html: await file.compiledContent(), headings: file.getHeadings()};
}
