import {expectedOf, sharedNames} from "../codebook.ts";
import type {Codebook, Meaning} from "../codebook.ts";
import type {DimensionKind} from "../dimension-kinds.ts";
import {misplaced, quoted} from "../place.ts";
import type {Field} from "./rows.ts";

/** What the columns of a CSV hold. */
export interface CsvColumns {
  /** What each column before the cells tells of its row; null where a column is empty, as when all is in the header. */
  readonly stubs: readonly (DimensionKind | null)[];
  readonly cells: readonly CellColumn[];
}

/** A column of cells. */
interface CellColumn {
  /** Its header. */
  readonly field: Field;
  /** What it stands for beside what its rows tell. */
  readonly meanings: readonly Meaning[];
}

const kinds = ["areas", "months", "measures"] as const;

/**
 * Works out what the columns hold: names of variables come first, over columns that hold labels; then the labels of
 * the other variables, joined by spaces, over columns of cells. Where every variable has a column, one column of cells
 * is left, with any title.
 *
 * @param row the first row below the header: labels tell what kind of variable a column is, names do not
 */
export function readColumns(header: readonly Field[], row: readonly Field[], file: string, book: Codebook): CsvColumns {
  const first = header.findIndex(({text}) => readLabels(text, book).length > 0);
  const stubCount = first < 0 ? header.length - 1 : first;
  const stubs = row.slice(0, stubCount).map((field, i) => {
    if (field.text === "" && header[i]?.text === "") return null;
    const kind = book(field.text)?.kind;
    if (kind === undefined)
      throw misplaced(file, field, quoted(field.text), `an area, a month or a measure ${sharedNames}`);
    return kind;
  });
  const wanted = kinds.filter((kind) => !stubs.includes(kind));
  const cells = header.slice(stubCount).map((field) => ({field, meanings: meaningsOf(field, wanted, file, book)}));
  return {stubs, cells};
}

function meaningsOf(field: Field, wanted: readonly DimensionKind[], file: string, book: Codebook): readonly Meaning[] {
  if (wanted.length === 0) return [];
  const [meanings, ...others] = readLabels(field.text, book).filter((way) => isOfKinds(way, wanted));
  if (meanings && others.length === 0) return meanings;
  throw misplaced(file, field, quoted(field.text), wanted.map((kind) => expectedOf[kind]).join(", and "));
}

function isOfKinds(meanings: readonly Meaning[], wanted: readonly DimensionKind[]): boolean {
  return meanings.length === wanted.length && wanted.every((kind) => meanings.some((meaning) => meaning.kind === kind));
}

/** A header that is longer than this is none: no three labels of the source come near it. */
const longest = 400;

/** Every way to read a header as labels joined by spaces: names of areas and labels of measures hold spaces, too. */
function readLabels(text: string, book: Codebook, taken: readonly DimensionKind[] = []): Meaning[][] {
  if (text.length > longest) return [];
  const whole = book(text);
  const ways: Meaning[][] = whole && !taken.includes(whole.kind) ? [[whole]] : [];
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    const meaning = book(text.slice(0, space));
    if (!meaning || taken.includes(meaning.kind)) continue;
    const rest = readLabels(text.slice(space + 1), book, [...taken, meaning.kind]);
    ways.push(...rest.map((way) => [meaning, ...way]));
  }
  return ways;
}
