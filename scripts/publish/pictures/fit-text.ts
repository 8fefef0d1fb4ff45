/** Width of a text in ems of its font. */
export type WidthOf = (text: string) => number;

/** A text broken into lines of one size. */
export interface FittedText {
  readonly fontSize: number;
  readonly lines: readonly string[];
}

/** How wide a text may be, in the unit of the font size, and how many lines of a size it may have. */
export interface TextRoom {
  readonly width: number;
  readonly lines: (fontSize: number) => number;
}

/** Breaks a text at its spaces into lines that are at most so wide; a word that is wider has a line of its own. */
export function wrapText(text: string, fontSize: number, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer) * fontSize <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** The first of the sizes at which the text fits into the room; null when it does at none. */
export function fitText(text: string, sizes: readonly number[], room: TextRoom, widthOf: WidthOf): FittedText | null {
  for (const fontSize of sizes) {
    const lines = wrapText(text, fontSize, room.width, widthOf);
    const isNarrow = lines.every((line) => widthOf(line) * fontSize <= room.width);
    if (isNarrow && lines.length <= room.lines(fontSize)) return {fontSize, lines};
  }
  return null;
}

/** The same text on as many lines, as equally long as may be. */
export function balanceText({fontSize, lines}: FittedText, widthOf: WidthOf): FittedText {
  const text = lines.join(" ");
  const widest = Math.max(...lines.map((line) => widthOf(line) * fontSize));
  for (let width = widest / 2; width < widest; width += fontSize / 2) {
    const narrower = wrapText(text, fontSize, width, widthOf);
    if (narrower.length === lines.length) return {fontSize, lines: narrower};
  }
  return {fontSize, lines};
}
