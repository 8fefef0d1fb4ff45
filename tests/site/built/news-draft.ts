import type {Element} from "./html.ts";
import {matcher, select, textOf} from "./html.ts";

/** What a page offers to newsrooms. */
export interface BuiltNewsDraft {
  /** Its title first. */
  readonly paragraphs: readonly string[];
  /** Figures with decimals in it that stand nowhere else on the page. */
  readonly strangers: readonly string[];
}

/** The draft of a page, beside what else the page says; null where there is none. */
export function newsDraftOf(elements: readonly Element[]): BuiltNewsDraft | null {
  const draft = elements.find(matcher("div.news-draft"));
  if (!draft) return null;
  const own = textOf(draft);
  const others = new Set(decimalsIn(textOf(elements.find(matcher("main"))).replace(own, "")));
  return {
    paragraphs: select(draft, "p").map(textOf),
    strangers: decimalsIn(own).filter((figure) => !others.has(figure))
  };
}

function decimalsIn(text: string): string[] {
  return [...text.matchAll(/\d+[.,]\d+(?![.\d])/g)].map(([figure]) => figure);
}
