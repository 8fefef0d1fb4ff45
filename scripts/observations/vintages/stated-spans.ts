import {entry} from "../../../src/model/map-entry.ts";
import type {CellTable} from "../../../src/model/observations/cells.ts";
import type {StatedBlock} from "./stated-blocks.ts";

/** The runs of months that blocks state, by measure and area. */
export type StatedSpans = ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>>;

type Span = Pick<StatedBlock, "first" | "last">;

/** Gathers what blocks state; refuses blocks that end before they begin, and cells that are stated twice. */
export function spansOf(blocks: readonly StatedBlock[], file: string): StatedSpans {
  const spans = new Map<string, Map<string, Span[]>>();
  for (const [i, {measures, first, last, areas}] of blocks.entries()) {
    const where = `${file}: block ${i + 1}`;
    if (last < first) throw new Error(`${where}: last ${last} before first ${first}, expected months in order`);
    for (const measure of measures) {
      const ofMeasure = entry(spans, measure, () => new Map<string, Span[]>());
      for (const area of areas) {
        const stated = entry(ofMeasure, area, (): Span[] => []);
        const again = stated.find((span) => span.first <= last && first <= span.last);
        if (again) {
          const month = first < again.first ? again.first : first;
          throw new Error(`${where}: cell ${measure} ${area} ${month} is stated twice, expected once`);
        }
        stated.push({first, last});
      }
    }
  }
  return spans;
}

/** Refuses cells of a folder that its vintage does not state. */
export function checkStated(cells: CellTable, spans: StatedSpans, folder: string): void {
  for (const [measure, {months, columns}] of cells) {
    for (const [area, column] of columns) {
      const stated = spans.get(measure)?.get(area) ?? [];
      const other = months.find(
        (month, t) => column.at(t) !== undefined && !stated.some(({first, last}) => first <= month && month <= last)
      );
      if (other === undefined) continue;
      throw new Error(`${folder}/${measure}.csv: cell ${area} ${other}: expected a cell within a block of stated.json`);
    }
  }
}
