/**
 * How much Excel takes of one table, its head included: a longer one is cut without a word, by LibreOffice as well.
 *
 * @see https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
const excelLimits = {rows: 1_048_576, columns: 16_384} as const;

/** Throws where a table is too large for Excel; a file that breaks its format must not be offered for it. */
export function requireExcel(path: string, {rows, columns}: {readonly rows: number; readonly columns: number}): void {
  if (rows + 1 > excelLimits.rows || columns > excelLimits.columns) {
    const most = `${excelLimits.rows - 1} rows of ${excelLimits.columns} columns`;
    throw new Error(`table ${path}: expected at most ${most} for Excel, got ${rows} of ${columns}`);
  }
}
