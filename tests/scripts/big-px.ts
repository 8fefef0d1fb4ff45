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
  const codes = measures.map(({code}) => code);
  const perMonth = rowsOf(areas.length, codes, 0).length;
  const count = Math.ceil(bytes / perMonth);
  const months = bigMonths(count).map((month) => month.replace("-", "M"));
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
      `VALUES("contentscode")=${list(codes)}`,
      'LAST-UPDATED="20241223 08:00"',
      "DATA=\n"
    ].join(";\n")
  );
  for (let t = 0; t < count; t++) yield text(rowsOf(areas.length, codes, t));
  yield text(";\n");
}

/** The areas of the big file of which we keep the figures, in its order: the country and the municipalities. */
export function bigFigures(municipalities: Reference["municipalities"]): string[] {
  return ["SSS", ...municipalities.map(({code}) => code)];
}

/** So many months of the big file, up to the first one that we hold. */
export function bigMonths(count: number): Month[] {
  return Array.from({length: count}, (_, t) => addMonths("2006-01", t - count));
}

/** How many people a measure counts where another has one, so that no figures contradict each other. */
const multiples: Readonly<Record<string, number>> = {HAKIJALOPUSSA: 3, TYOTTOMATLOPUSSA: 2, TYOVOIMATK: 20};

/** The cell of the big file at these places: some are confidential, some as large as those of the country. */
export function bigCell(month: number, area: number, measure: string): number | null {
  const mixed = (month * 7 + area * 31) % 100_003;
  if (measure === "TYOTOSUUS") return 10;
  if (measure === "AVPAIKATLOPUSSA" && mixed % 3 === 0) return null;
  const others = measure === "HAKIJALOPUSSA" && area % 25 === 0 ? mixed : 0;
  return ((mixed % 80) + 1) * (multiples[measure] ?? 1) + others;
}

function rowsOf(areas: number, measures: readonly string[], month: number): string {
  const row = (area: number): string => measures.map((measure) => cellText(bigCell(month, area, measure))).join(" ");
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
