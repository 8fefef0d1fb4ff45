import type {DefaultTreeAdapterTypes as Tree} from "parse5";
import {attribute, textOf} from "../site/built/html.ts";
import type {Element} from "../site/built/html.ts";

/**
 * Everything that readers see or hear of a page, one passage per block, label or description and each once; what is
 * marked as a quoted claim is left out, as are addresses and mere numbers.
 */
export function passagesOf(root: Tree.ParentNode): ReadonlySet<string> {
  const passages = new Set<string>();
  let running = "";
  const flush = (): void => {
    addPassage(passages, running);
    running = "";
  };
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if ("value" in child) running += child.value;
      if (!("tagName" in child)) continue;
      for (const text of spokenAttributes(child)) addPassage(passages, text);
      if (unread.has(child.tagName)) continue;
      const isInline = inline.has(child.tagName);
      if (!isInline) flush();
      if (isQuoted(child)) running += "…";
      else walk(child);
      if (!isInline) flush();
    }
  };
  walk(root);
  flush();
  return passages;
}

/** The claims that a page quotes in order to refuse them. */
export function quotedClaims(elements: readonly Element[]): string[] {
  return elements.filter(isQuoted).map(textOf);
}

function isQuoted({attrs}: Element): boolean {
  return attrs.some(({name}) => name === "data-quoted-claim");
}

function addPassage(passages: Set<string>, text: string): void {
  if (!/\p{L}{2}/u.test(text)) return;
  passages.add(
    text
      .replace(/\S+\.\S+\/\S*/g, "…")
      .replace(/\s+/g, " ")
      .trim()
  );
}

function spokenAttributes(element: Element): string[] {
  const spoken = element.attrs.flatMap(({name, value}) => (spokenNames.has(name) ? value : []));
  if (element.tagName !== "meta") return spoken;
  const about = attribute(element, "name") ?? attribute(element, "property") ?? "";
  return /description|title|alt$/.test(about) ? [...spoken, attribute(element, "content") ?? ""] : spoken;
}

const spokenNames = new Set([
  "alt",
  "title",
  "label",
  "placeholder",
  "aria-label",
  "aria-description",
  "aria-valuetext"
]);

const unread = new Set(["script", "style", "template"]);

const inline = new Set(
  "a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time tspan u var".split(" ")
);
