import {shownText} from "./reading-text.ts";
import type {ReadLine, ReadingWords} from "./reading-text.ts";

/** What the box beside a point shows. */
export interface ReadoutContent {
  readonly when: string;
  /** In the order of the table. */
  readonly lines: readonly ReadLine[];
  readonly chosen: ReadLine | undefined;
  /** What is told beside the lines: limits, or what a gap is made of. */
  readonly also: readonly ReadLine[];
  readonly isMeasuring: boolean;
  /** Whether a change is measured between different months of the year. */
  readonly isAcrossSeasons: boolean;
}

/** Fills the box; screen readers hear the same from the live region, so it is silent for them. */
export function fillReadout(box: HTMLElement, content: ReadoutContent, words: ReadingWords): void {
  const {when, lines, chosen, also, isMeasuring, isAcrossSeasons} = content;
  const hasDifferences = lines.some(({difference}) => difference !== "");
  const template = isMeasuring ? words.changeNote : words.gapNote;
  const note = template.replace("{a}", lines[0]?.name ?? "").replace("{unit}", words.many);
  const isListed = [...lines, ...also].some(({cell}) => cell.text !== "");
  box.replaceChildren(
    paragraph("readout-month", when),
    ...(isListed ? [...lines, ...also].map((line) => row(line, line === chosen, hasDifferences, words)) : []),
    ...[
      isListed ? "" : words.notListed,
      chosen?.cell.reason ?? "",
      hasDifferences ? note : "",
      isAcrossSeasons ? words.seasonNote : "",
      words.always
    ]
      .filter((text) => text !== "")
      .map((text) => paragraph("readout-note", text))
  );
}

/** Fills the box with what the keys do, as the list of the page has it. */
export function fillHelp(box: HTMLElement, keys: readonly Element[]): void {
  box.replaceChildren(...keys.map(({textContent}) => paragraph("readout-note", textContent)));
}

/** An element with a class and a text. */
export function elementOf(tag: string, className: string, text = ""): HTMLElement {
  return Object.assign(document.createElement(tag), {className, textContent: text});
}

function paragraph(className: string, text: string): HTMLElement {
  return elementOf("p", className, text);
}

function row(read: ReadLine, isChosen: boolean, hasDifferences: boolean, words: ReadingWords): HTMLElement {
  const {line, name, cell, before, difference} = read;
  const all = elementOf("p", isChosen ? "readout-line chosen" : "readout-line");
  const value = `${before && `${shownText(before, words)} → `}${shownText(cell.text, words)}`;
  all.append(
    elementOf("span", `line-${line}`, name),
    elementOf("b", "", cell.status ? `${value} (${cell.status})` : value)
  );
  if (hasDifferences) all.append(elementOf("span", "readout-difference", difference));
  return all;
}
