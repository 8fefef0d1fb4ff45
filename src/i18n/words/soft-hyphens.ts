import {inEach} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import {compounds} from "./compounds.ts";

/** A text with soft hyphens at the borders of its long compounds, so that a line ends there and nowhere inside a part. */
export function withSoftHyphens(text: string, locale: Locale): string {
  return text.replace(longWord, (word) =>
    bordersOf[locale].reduce((broken, border) => broken.replace(border, softHyphen), word)
  );
}

/** A text as it is compared, copied and read aloud. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll(softHyphen, "");
}

/** Where a word may be broken; nothing is seen of it in the middle of a line. */
const softHyphen = "\u00ad";

/** Shorter words fit everywhere. */
const longWord = /\p{L}{10,}/gu;

const bordersOf = inEach((locale) => compounds[locale].split(" ").filter(Boolean).map(borderOf));

/** Finds the place between two parts that stand beside each other; a border never leaves fewer than three letters. */
function borderOf(entry: string): RegExp {
  const [before = "", after = ""] = entry.split("|");
  return new RegExp(`(?<=${before})(?<=\\p{L}{3})(?=${after})(?=\\p{L}{3})`, "giu");
}
