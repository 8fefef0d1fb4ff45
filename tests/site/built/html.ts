import {parse} from "parse5";
import type {DefaultTreeAdapterTypes as Tree} from "parse5";

export type Element = Tree.Element;

/** Reads a page as a browser without JavaScript does. */
export function parseHtml(text: string): Tree.Document {
  return parse(text, {scriptingEnabled: false});
}

/** The elements below a node that match `tag.class[attribute][attribute=value]`, any part of which may be left out. */
export function select(root: Tree.ParentNode, selector: string): Element[] {
  return elementsOf(root).filter(matcher(selector));
}

/** Every element below a node, in document order. */
export function elementsOf(root: Tree.ParentNode): Element[] {
  const found: Element[] = [];
  collectElements(root, found);
  return found;
}

/** The value of an attribute; undefined when the element has none of that name. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text of an element and everything in it, with single spaces and without soft hyphens. */
export function textOf(element: Element | undefined): string {
  return element ? rawText(element).replaceAll("\u00ad", "").replace(/\s+/g, " ").trim() : "";
}

/** Whether an element is of this kind. */
export function matcher(selector: string): (element: Element) => boolean {
  const tag = /^[a-z0-9-]+/.exec(selector)?.[0];
  const classes = [...selector.replace(/\[.*/, "").matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? "");
  const attributes = [...selector.matchAll(/\[([\w-]+)(?:=([^\]]*))?\]/g)].map(
    (match) => [match[1] ?? "", match[2]] as const
  );
  return (element) =>
    (tag === undefined || element.tagName === tag) &&
    classes.every((name) => (attribute(element, "class") ?? "").split(/\s+/).includes(name)) &&
    attributes.every(([name, value]) => {
      const found = attribute(element, name);
      return found !== undefined && (value === undefined || found === value);
    });
}

/** Adds to one list, because pages have tens of thousands of elements. */
function collectElements(node: Tree.ParentNode, found: Element[]): void {
  for (const child of node.childNodes) {
    if (!("tagName" in child)) continue;
    found.push(child);
    collectElements(child, found);
  }
}

function rawText(node: Tree.ChildNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}
