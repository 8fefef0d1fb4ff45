import {attribute, matcher, select, textOf} from "../site/built/html.ts";
import type {Element} from "../site/built/html.ts";

/**
 * Estimates that stand without their band or their caution: every `.estimate` is, or is in, a figure or section that
 * holds a `.estimate-band` and a `.estimate-caution` with words in them.
 */
export function bareEstimates(elements: readonly Element[]): string[] {
  return elements.filter(matcher(".estimate")).flatMap((estimate) => {
    const frame = frameOf(estimate);
    const missing = [".estimate-band", ".estimate-caution"].filter((part) => !frame || !hasWords(frame, part));
    const name = attribute(estimate, "id") ?? textOf(estimate).slice(0, 60);
    return missing.map((part) => `${name}: expected ${part} in its figure or section`);
  });
}

function frameOf(element: Element): Element | null {
  if (["figure", "section"].includes(element.tagName)) return element;
  const parent = element.parentNode;
  return parent && "tagName" in parent ? frameOf(parent) : null;
}

function hasWords(frame: Element, selector: string): boolean {
  return select(frame, selector).some((part) => textOf(part) !== "");
}
