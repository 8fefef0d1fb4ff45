import {addMonths} from "../../src/model/months.ts";
import type {Month} from "../../src/model/months.ts";
import type {Reference} from "../../src/model/reference.ts";

/**
 * A PX file of about so many bytes, piece by piece: every area and measure of the reference tables in as many months as
 * it takes, with a text or a figure in each cell that can be worked out again.
 */
export function* bigPx({municipalities, measures}: Reference, bytes: number): Generator<Uint8Array> {
  const regions = new Set(municipalities.flatMap(({region, ely}) => [region, ely]));
  const areas = [...bigFigures(municipalities), ...regions];
  const perMonth = rowsOf(areas.length, measures.length, 0).length;
  const count = Math.ceil(bytes / perMonth);
  const months = Array.from({length: count}, (_, t) => bigMonth(t).replace("-", "M"));
  yield text(
    [
      'CHARSET="ANSI"',
      'CODEPAGE="iso-8859-15"',
      'CREATION-DATE="20190226 09:00"',
      'TITLE="made up"',
      'SOURCE="made up"',
      'STUB="timeperiod_m","Alue"',
      'HEADING="contentscode"',
      `VALUES("timeperiod_m")=${list(months)}`,
      `VALUES("Alue")=${list(areas)}`,
      `VALUES("contentscode")=${list(measures.map(({code}) => code))}`,
      'LAST-UPDATED="20241223 08:00"',
      "DATA=\n"
    ].join(";\n")
  );
  for (let t = 0; t < count; t++) yield text(rowsOf(areas.length, measures.length, t));
  yield text(";\n");
}

/** The areas of the big file of which we keep the figures, in its order: the country and the municipalities. */
export function bigFigures(municipalities: Reference["municipalities"]): string[] {
  return ["SSS", ...municipalities.map(({code}) => code)];
}

/** A month of the big file by its place. */
export function bigMonth(place: number): Month {
  return addMonths("1000-01", place);
}

/** The cell of the big file at these places: every fiftieth is confidential, some are as large as those of the country. */
export function bigCell(month: number, area: number, measure: number): number | null {
  const mixed = (month * 7 + area * 31 + measure * 13) % 100_003;
  if (mixed % 50 === 0) return null;
  return measure === 0 && area % 25 === 0 ? mixed : mixed % 90;
}

function rowsOf(areas: number, measures: number, month: number): string {
  const row = (area: number): string =>
    Array.from({length: measures}, (_, measure) => cellText(bigCell(month, area, measure))).join(" ");
  return Array.from({length: areas}, (_, area) => `${row(area)} \n`).join("");
}

function cellText(cell: number | null): string {
  return cell === null ? '"..."' : `${cell}.0`;
}

function list(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(",\n");
}

function text(of: string): Uint8Array {
  return new TextEncoder().encode(of);
}
