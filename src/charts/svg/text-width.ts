/** Mean width of a letter as a part of the font size, in the wider of the sans-serif faces that pages may be shown in. */
const letterWidth = 0.63;

/** How much room a text takes, for nobody measures letters at build time. */
export function textWidth(text: string, fontSize: number): number {
  return Math.ceil(text.length * fontSize * letterWidth);
}

/** How much room the longest of some texts takes. */
export function widestText(texts: readonly string[], fontSize: number, measure = textWidth): number {
  return Math.max(0, ...texts.map((text) => measure(text, fontSize)));
}
