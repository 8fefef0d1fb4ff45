import {experimental_AstroContainer as AstroContainer} from "astro/container";
import type {AstroComponentFactory} from "astro/runtime/server/index.js";
import type {DefaultTreeAdapterTypes as Tree} from "parse5";
import {attribute, parseHtml, select, textOf} from "../../site/built/html.ts";
import type {Element} from "../../site/built/html.ts";

const container = AstroContainer.create({astroConfig: {site: "https://example.org"}});

/** What a component makes of its props alone, without a page around it. */
export async function render<Props extends object>(
  component: (props: Props) => unknown,
  props: NoInfer<Props>,
  slots: Readonly<Record<string, string>> = {}
): Promise<Tree.Document> {
  const factory = component as unknown as AstroComponentFactory;
  const given = {props: props as Record<string, unknown>, slots};
  return parseHtml(await (await container).renderToString(factory, given));
}

/** The elements that the last selector finds within those that the ones before it find. */
export function within(root: Tree.ParentNode, ...selectors: readonly string[]): Element[] {
  return selectors.reduce<Tree.ParentNode[]>(
    (roots, one) => roots.flatMap((found) => select(found, one)),
    [root]
  ) as Element[];
}

/** Their texts, with ordinary spaces. */
export function textsOf(root: Tree.ParentNode, ...selectors: readonly string[]): string[] {
  return within(root, ...selectors).map((element) => textOf(element).replaceAll("\u00a0", " "));
}

/** Where they lead. */
export function hrefsOf(root: Tree.ParentNode, ...selectors: readonly string[]): (string | undefined)[] {
  return within(root, ...selectors).map((element) => attribute(element, "href"));
}
