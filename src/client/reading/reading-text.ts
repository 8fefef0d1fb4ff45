import type {Locale} from "../../model/languages.ts";
import {plainNumber} from "../tables/cell-order.ts";
import type {FigureCell} from "./figure-table.ts";

/** The words that a page hands to its readings; `{}` holds the place of what is put in. */
export interface ReadingWords {
  readonly label: string;
  readonly gap: string;
  readonly change: string;
  /** How gaps and changes come about; `{a}` and `{unit}`. */
  readonly gapNote: string;
  readonly changeNote: string;
  /** Of a change between different months of the year; empty where what is measured has no seasons. */
  readonly seasonNote: string;
  readonly noFigure: string;
  readonly notListed: string;
  /** The unit of a difference of one, and of others. */
  readonly one: string;
  readonly many: string;
  /** What is told with every reading, such as the band that all rows share; empty where nothing is. */
  readonly always: string;
}

/** One line at the month that is read. */
export interface ReadLine {
  readonly line: string;
  readonly name: string;
  readonly cell: FigureCell;
  /** What the table shows at the month from which a change is measured; empty where none is. */
  readonly before: string;
  /** Gap or change as readers get it from the figures that they see; empty where one of them is no number. */
  readonly difference: string;
}

/** How much larger the first figure is than the second, with its sign; both as a table shows them. */
export function differenceOfShown(figure: string, other: string, locale: Locale): string {
  const [a, b] = [plainNumber(figure, locale), plainNumber(other, locale)];
  if (a === null || b === null) return "";
  // All that formats numbers for the pages would weigh more than this one manner, the manner of signed figures in tables.
  const decimals = a.split(/[.,]/)[1]?.length ?? 0;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "exceptZero"
  });
  return format.format(numberOf(a) - numberOf(b)).replace("-", "−");
}

/** What a cell shows, in words where it shows nothing or a dash. */
export function shownText(text: string, {noFigure}: Pick<ReadingWords, "noFigure">): string {
  return /^–?$/.test(text) ? noFigure : text;
}

/** What a screen reader says of a reading, the chosen line first; with a note on all of it, or none. */
export function announcement(
  when: string,
  lines: readonly ReadLine[],
  kind: string,
  words: ReadingWords,
  note = ""
): string {
  const parts = lines.map(({name, cell, before, difference}) => {
    const told = `${name} ${before && `${shownText(before, words)} → `}${shownText(cell.text, words)}`;
    const explained = `${told}${cell.status && `, ${cell.status}`}${cell.reason && `: ${cell.reason}`}`;
    return difference ? `${explained}; ${kind} ${withUnit(difference, words)}` : explained;
  });
  const sentences = [when, ...parts, ...[note, words.always].filter((text) => text !== "")].map((part) =>
    part.replace(/\.?$/, ".")
  );
  return sentences.join(" ").replaceAll("\u00ad", "");
}

function withUnit(difference: string, {one, many}: ReadingWords): string {
  return `${difference} ${/^[+−]?1$/.test(difference) ? one : many}`;
}

function numberOf(plain: string): number {
  return Number(plain.replace(",", "."));
}
