import {counted} from "../../../src/model/counted.ts";
import type {Month} from "../../../src/model/months.ts";
import {expectedOf, sharedNames} from "../codebook.ts";
import type {Codebook, Meaning} from "../codebook.ts";
import type {DimensionKind} from "../dimension-kinds.ts";
import {misplaced, quoted} from "../place.ts";
import type {PxHead, PxText} from "./head.ts";
import {readTimes} from "./times.ts";

/** A variable of a PX file with what its values stand for. */
export interface PxVariable {
  readonly kind: DimensionKind;
  /** Codes of areas or measures, or months. */
  readonly codes: readonly string[];
}

/** What a file says of a variable: codes where it gives them, labels otherwise, and months once more. */
interface Stated {
  readonly main: readonly PxText[];
  readonly labels: readonly PxText[];
  readonly times: readonly Month[];
}

/** Finds out what a variable holds by what its codes or labels say, for its name has changed. */
export function readPxVariable(head: PxHead, variable: PxText, book: Codebook): PxVariable {
  const {file} = head;
  const stated = readStated(head, variable);
  const told = stated.main.map(({text}) => book(text));
  // Months may have names of their own, such as “tammikuu 2024”; which ones they are, TIMEVAL tells.
  const meanings = told.some((meaning) => meaning !== null) ? told : told.map((_, i) => meaningOfTime(stated.times[i]));
  const kind = meanings.find((meaning) => meaning !== null)?.kind;
  if (kind === undefined) {
    const [first] = stated.main;
    throw misplaced(file, first ?? variable, quoted(first?.text ?? ""), `areas, months or measures ${sharedNames}`);
  }
  const codes = meanings.map((meaning, i) => {
    const text = stated.main[i] ?? variable;
    if (meaning?.kind !== kind) throw misplaced(file, text, quoted(text.text), expectedOf[kind]);
    checkAgreement(meaning, stated, i, book, file);
    return meaning.code;
  });
  checkOrder(codes, kind, stated.main, file);
  return {kind, codes};
}

function readStated(head: PxHead, variable: PxText): Stated {
  const {file} = head;
  const labels = head.valuesOf("VALUES", variable.text);
  const codes = head.valuesOf("CODES", variable.text);
  const main = codes.length > 0 ? codes : labels;
  const [first] = main;
  if (!first) throw misplaced(file, variable, `variable ${quoted(variable.text)}`, "VALUES or CODES of it");
  const timeValues = head.valuesOf("TIMEVAL", variable.text);
  const times = readTimes(timeValues, file);
  if (labels.length > 0 && labels.length !== main.length)
    throw misplaced(file, first, counted(main.length, "code"), `${labels.length}, one for each of VALUES`);
  if (timeValues.length > 0 && times.length !== main.length)
    throw misplaced(file, timeValues[0] ?? first, counted(times.length, "month"), `${main.length}, one for each value`);
  return {main, labels, times};
}

function meaningOfTime(month: Month | undefined): Meaning | null {
  return month === undefined ? null : {kind: "months", code: month};
}

/** Where a file says the same in several ways, all must mean the same; a label that is new to us says nothing. */
function checkAgreement(meaning: Meaning, stated: Stated, at: number, book: Codebook, file: string): void {
  const label = stated.labels[at];
  const place = label ?? stated.main[at] ?? {line: 1, column: 1};
  for (const said of [label ? book(label.text) : null, meaningOfTime(stated.times[at])]) {
    if (said && (said.kind !== meaning.kind || said.code !== meaning.code))
      throw misplaced(file, place, said.code, `${meaning.code}, as elsewhere in the file`);
  }
}

function checkOrder(codes: readonly string[], kind: DimensionKind, texts: readonly PxText[], file: string): void {
  const seen = new Set<string>();
  codes.forEach((code, i) => {
    const place = texts[i] ?? {line: 1, column: 1};
    if (seen.has(code)) throw misplaced(file, place, `${code} a second time`, "each value once");
    if (kind === "months" && i > 0 && code < (codes[i - 1] ?? ""))
      throw misplaced(file, place, `month ${code} after ${codes[i - 1]}`, "months in order");
    seen.add(code);
  });
}
