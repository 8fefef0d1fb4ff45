import {counted} from "../../../src/model/counted.ts";
import type {Month} from "../../../src/model/months.ts";
import {cellList} from "../../../src/model/observations/cell-list.ts";
import type {CellList} from "../../../src/model/observations/cell-list.ts";
import type {Chunks} from "../chunks.ts";
import type {Codebook} from "../codebook.ts";
import type {Cube} from "../cube.ts";
import type {DimensionKind} from "../dimension-kinds.ts";
import {limits, tellLimit} from "../limits.ts";
import {misplaced} from "../place.ts";
import type {Place} from "../place.ts";
import {makeCellReader} from "./cells.ts";
import type {CellReader} from "./cells.ts";
import {isNeeded, readHead} from "./head.ts";
import type {PxHead} from "./head.ts";
import {makeStatementReader} from "./statements.ts";
import type {Statement} from "./statements.ts";
import {makeTokenizer} from "./tokens.ts";
import {readPxVariable} from "./variables.ts";
import type {PxVariable} from "./variables.ts";

/** Reads a PX file piece by piece: its cells are kept, four bytes each, and never its text. */
export async function parsePx(chunks: Chunks, file: string, book: Codebook): Promise<Cube> {
  const statements: Statement[] = [];
  const reader = makeStatementReader(file, (statement) => isNeeded(statement) && statements.push(statement));
  const tokenizer = makeTokenizer(file);
  let length = 0;
  let table: Table | null = null;
  for await (const bytes of chunks) {
    let at = 0;
    if (!table) {
      // Told by what is called back, which types do not follow.
      let isHead = true as boolean;
      at = tokenizer.push(bytes, (token) => (isHead = reader.take(token)));
      length += at;
      if (!isHead) table = openTable(readHead(statements, file), tokenizer.position, book);
    }
    if (length > limits.pxHead) throw new Error(`${file}: no DATA yet, expected ${tellLimit(limits.pxHead, "bytes")}`);
    table?.cells.push(bytes.subarray(at));
  }
  if (!table) throw misplaced(file, tokenizer.openText ?? tokenizer.position, "no end of it", "DATA and its cells");
  table.cells.end();
  return table.cube;
}

/** A table whose cells are still to come. */
interface Table {
  readonly cells: CellReader;
  readonly cube: Cube;
}

function openTable(head: PxHead, start: Place, book: Codebook): Table {
  const variables = head.variables.map((variable) => readPxVariable(head, variable, book));
  const count = variables.reduce((product, {codes}) => product * codes.length, 1);
  if (count > limits.cells)
    throw new Error(`${head.file}: ${counted(count, "cell")}, expected ${tellLimit(limits.cells, "cells")}`);
  const list = cellList();
  return {cells: makeCellReader(head.file, start, count, list), cube: cubeOf(head, variables, list)};
}

function cubeOf({file, title, source, updated}: PxHead, variables: readonly PxVariable[], list: CellList): Cube {
  const only = (kind: DimensionKind): PxVariable => onlyOne(variables, kind, file);
  const [areas, months, measures] = [only("areas"), only("months"), only("measures")];
  const stride = {
    area: strideOf(variables, areas),
    month: strideOf(variables, months),
    measure: strideOf(variables, measures)
  };
  return {
    file,
    title,
    source,
    updated,
    areas: areas.codes,
    months: months.codes as Month[],
    measures: measures.codes,
    cell: (area, month, measure) =>
      list.at(area * stride.area + month * stride.month + measure * stride.measure) ?? null
  };
}

function onlyOne(variables: readonly PxVariable[], kind: DimensionKind, file: string): PxVariable {
  const [first, ...others] = variables.filter((variable) => variable.kind === kind);
  if (first && others.length === 0) return first;
  throw new Error(`${file}: ${first ? others.length + 1 : 0} variables of ${kind} in STUB and HEADING, expected one`);
}

/** How far apart in the list of cells two neighbours in a variable lie: the last one changes fastest. */
function strideOf(variables: readonly PxVariable[], variable: PxVariable): number {
  return variables.slice(variables.indexOf(variable) + 1).reduce((product, {codes}) => product * codes.length, 1);
}
