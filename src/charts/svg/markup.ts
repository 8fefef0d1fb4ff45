import {escapeMarkup} from "../../i18n/escape-markup.ts";

/** An element of HTML or SVG; its children are markup already, or texts that were escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = []
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  return `<${name}${written.join("")}>${children.join("")}</${name}>`;
}

/** A part of a whole as SVG has it; a hundredth of a hundredth is finer than any screen. */
export function percent(part: number): string {
  return `${Number((100 * part).toFixed(2))}%`;
}
