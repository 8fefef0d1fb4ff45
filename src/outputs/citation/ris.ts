import type {Citation} from "./page-citations.ts";

/** Writes a reference as reference managers import it. */
export function renderRis({title, address, vintage, locale}: Citation, note: string): string {
  const fields: readonly [tag: string, value: string][] = [
    ["TY", "DATA"],
    ["AU", "Kuntakokeilut"],
    ["TI", title],
    ["PY", vintage.slice(0, 4)],
    ["DA", vintage.replaceAll("-", "/")],
    ["ET", vintage],
    ["PB", "Kuntakokeilut"],
    ["LA", locale],
    ["N1", note],
    ["UR", address],
    ["ER", ""]
  ];
  return fields.map(([tag, value]) => `${tag}  - ${onOneLine(value)}`).join("\n");
}

/** A line break would end the field, and the rest would be read as another one. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
