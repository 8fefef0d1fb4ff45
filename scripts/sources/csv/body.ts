import {counted} from "../../../src/model/counted.ts";
import type {Month} from "../../../src/model/months.ts";
import {cellList, integerList} from "../../../src/model/observations/cell-list.ts";
import {expectedOf} from "../codebook.ts";
import type {Codebook, Meaning} from "../codebook.ts";
import type {Cube} from "../cube.ts";
import type {DimensionKind} from "../dimension-kinds.ts";
import {limits, tellLimit} from "../limits.ts";
import {misplaced, quoted} from "../place.ts";
import {makeCellParser} from "./cell-text.ts";
import {makeCodes} from "./codes.ts";
import {makeGrid} from "./grid.ts";
import type {CsvColumns} from "./header.ts";
import type {Field} from "./rows.ts";

/** Takes the rows below a header, one after the other, and keeps their cells. */
export interface CsvBody {
  take(row: readonly Field[]): void;
  end(title: string): Cube;
}

/** Prepares the rows of a file whose columns are known. */
export function makeBody(file: string, {stubs, cells: columns}: CsvColumns, book: Codebook): CsvBody {
  const codes = makeCodes();
  const numbered = (meanings: readonly Meaning[]): Map<DimensionKind, number> =>
    new Map(meanings.map(({kind, code}) => [kind, codes[kind].numberOf(code)]));
  const columnGrid = makeGrid((columns[0]?.meanings ?? []).map(({kind}) => kind));
  for (const {meanings} of columns) columnGrid.add(numbered(meanings));
  const rowGrid = makeGrid([...new Set(stubs.filter((kind) => kind !== null))]);
  const lines = integerList();
  const cells = cellList();
  const parseCell = makeCellParser(file);

  const take = (row: readonly Field[]): void => {
    const [first = {text: "", line: 1, column: 1}] = row;
    const width = stubs.length + columns.length;
    if (row.length !== width) throw misplaced(file, first, counted(row.length, "field"), `${width} as in the header`);
    rowGrid.add(numbered(readStubs(row, stubs, book, file)));
    lines.push(first.line);
    for (const field of row.slice(stubs.length)) cells.push(parseCell(field));
    if (cells.length > limits.cells) throw misplaced(file, first, "one more row", tellLimit(limits.cells, "cells"));
  };

  const end = (title: string): Cube => {
    const count = Object.values(codes).reduce((product, {list}) => product * list.length, 1);
    if (count > limits.cells)
      throw new Error(`${file}: ${counted(count, "cell")}, expected ${tellLimit(limits.cells, "cells")}`);
    const [byColumn, byRow] = [columnGrid.close(codes), rowGrid.close(codes)];
    const twin = byColumn.repeated === null ? null : columns[byColumn.repeated];
    if (twin) throw misplaced(file, twin.field, quoted(twin.field.text), "each column once");
    if (byRow.repeated !== null)
      throw misplaced(file, {line: lines.at(byRow.repeated), column: 1}, "a row a second time", "each row once");
    const missing = byColumn.missing ?? byRow.missing;
    if (missing) throw new Error(`${file}: nothing for ${missing.join(" ")}, expected a cell for each combination`);
    const months = codes.months.list.toSorted();
    const monthNumbers = months.map((month) => codes.months.numberOf(month));
    return {
      file,
      title,
      source: sourceUntold,
      updated: null,
      areas: codes.areas.list,
      months: months as Month[],
      measures: codes.measures.list,
      cell(areas, month, measures) {
        const numbers = {areas, months: monthNumbers[month] ?? 0, measures};
        return cells.at(byRow.at(numbers) * byColumn.length + byColumn.at(numbers)) ?? null;
      }
    };
  };

  return {take, end};
}

/** What stands for the source of a table in a format that does not tell it. */
const sourceUntold = "not told by the file";

function readStubs(
  row: readonly Field[],
  stubs: readonly (DimensionKind | null)[],
  book: Codebook,
  file: string
): Meaning[] {
  const told = new Map<DimensionKind, Meaning>();
  stubs.forEach((kind, i) => {
    const field = row[i] ?? {text: "", line: 1, column: 1};
    if (kind === null && field.text === "") return;
    const meaning = book(field.text);
    if (kind === null || meaning?.kind !== kind)
      throw misplaced(file, field, quoted(field.text), kind === null ? "nothing, as in the header" : expectedOf[kind]);
    // A column of codes may stand before the column of their labels.
    const other = told.get(kind);
    if (other && other.code !== meaning.code)
      throw misplaced(file, field, quoted(field.text), `what means ${other.code}, as before it`);
    told.set(kind, meaning);
  });
  return [...told.values()];
}
