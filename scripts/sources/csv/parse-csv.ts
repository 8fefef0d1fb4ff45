import type {Chunks} from "../chunks.ts";
import type {Codebook} from "../codebook.ts";
import type {Cube} from "../cube.ts";
import {makeBody} from "./body.ts";
import type {CsvBody} from "./body.ts";
import {readColumns} from "./header.ts";
import {makeRowReader} from "./rows.ts";
import type {Field} from "./rows.ts";

/**
 * Reads a CSV of PxWeb piece by piece, in any of its layouts, with labels or codes: as PxWeb writes it, or as a program
 * for tables has saved it again, with semicolons and decimal commas.
 *
 * @param delimiter what stands between fields
 */
export async function parsePxWebCsv(chunks: Chunks, delimiter: string, file: string, book: Codebook): Promise<Cube> {
  let title = "";
  let header: readonly Field[] | null = null;
  let body: CsvBody | null = null;
  const take = (row: readonly Field[]): void => {
    if (!header && isTitle(row)) title ||= row[0]?.text ?? "";
    else if (!header) header = row;
    else (body ??= makeBody(file, readColumns(header, row, file, book), book)).take(row);
  };
  const rows = makeRowReader(file, delimiter, take);
  for await (const bytes of chunks) rows.push(bytes);
  rows.end();
  return finish(body, title, file);
}

/** The title of a table may stand above its header, in a row of its own. */
function isTitle([, ...others]: readonly Field[]): boolean {
  return others.every(({text}) => text === "");
}

function finish(body: CsvBody | null, title: string, file: string): Cube {
  if (!body) throw new Error(`${file}: no row below a header, expected a table of PxWeb`);
  return body.end(title || file);
}
