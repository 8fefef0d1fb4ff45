import type {Locale} from "../../src/model/languages.ts";
import {denials, patterns} from "./patterns.ts";

/** Every claim in a text, as far as it goes; none where it is denied. */
export function claimsIn(text: string, locale: Locale): string[] {
  const rest = denials[locale].reduce((left, denial) => left.replaceAll(denial, "…"), text);
  return patterns[locale].flatMap((pattern) => pattern.exec(rest)?.[0] ?? []);
}
