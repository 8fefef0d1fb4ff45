/** Mean width of a letter as a part of the font size, in the wider of the sans-serif faces that pages may be shown in. */
const letterWidth = 0.63;

/** How much room a text takes, for nobody measures letters at build time. */
export function textWidth(text: string, fontSize: number): number {
  return Math.ceil(text.length * fontSize * letterWidth);
}
