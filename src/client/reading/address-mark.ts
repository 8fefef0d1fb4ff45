/** What an address opens: a month of a figure or of the page's first chart, and the month from which a change counts. */
export interface AddressMark {
  /** None where the page's first chart is meant. */
  readonly figure: string;
  readonly month: string;
  readonly from: string | null;
}

/** Reads `#lines:2021-03`, `#2021-03` or, for a change, `#lines:2021-03/2023-10`; null for other marks. */
export function parseMark(hash: string): AddressMark | null {
  const [, figure = "", first = "", second] = /^#(?:([\w-]+):)?(\d{4}-\d\d)(?:\/(\d{4}-\d\d))?$/.exec(hash) ?? [];
  if (!first) return null;
  return {figure, month: second ?? first, from: second ? first : null};
}

/** Writes a mark as `parseMark` reads it; of a figure alone where no month is read. */
export function writeMark(figure: string, month?: string, from?: string | null): string {
  const months = from && month ? `${from}/${month}` : month;
  return months ? `#${figure}:${months}` : `#${figure}`;
}
