import type {Month} from "../../src/model/months.ts";
import type {ConfirmedCells} from "../../src/model/observations/observations.ts";
import type {StatedBlock} from "./vintages/stated-blocks.ts";
import type {Vintage} from "./vintages/vintage.ts";

/** What a vintage states, changed or not: an unchanged cell is in no file of a vintage, but the vintage states it. */
export interface Statement {
  readonly date: string;
  /** By measure. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
}

interface Block extends Pick<StatedBlock, "first" | "last"> {
  readonly areas: ReadonlySet<string>;
}

/** What vintages have confirmed, oldest first. */
export function statementsOf(vintages: readonly Vintage[]): Statement[] {
  return vintages.map(({manifest: {date}, stated}) => {
    const blocks = new Map<string, Block[]>();
    for (const {measures, areas, ...span} of stated) {
      const block = {...span, areas: new Set(areas)};
      for (const measure of measures) blocks.set(measure, [...(blocks.get(measure) ?? []), block]);
    }
    return {date, blocks};
  });
}

/** The newest vintage that states a cell. */
export function confirmedIn(
  statements: readonly Statement[],
  {measure, area, month}: {readonly measure: string; readonly area: string; readonly month: Month}
): string | null {
  const states = ({blocks}: Statement): boolean =>
    (blocks.get(measure) ?? []).some(({areas, first, last}) => first <= month && month <= last && areas.has(area));
  return statements.findLast(states)?.date ?? null;
}

/** The same for every cell; areas that the same blocks name share a list, so that a table costs little more than one. */
export function confirmedCells(statements: readonly Statement[], months: readonly Month[]): ConfirmedCells {
  const measures = new Set(statements.flatMap(({blocks}) => [...blocks.keys()]));
  return new Map(
    [...measures].map((measure) => {
      const blocks = statements.flatMap((statement) => statement.blocks.get(measure) ?? []);
      const areas = new Set(blocks.flatMap((block) => [...block.areas]));
      const lists = new Map<string, (string | null)[]>();
      const listOf = (area: string): (string | null)[] => {
        const key = blocks.map((block) => Number(block.areas.has(area))).join("");
        const list = lists.get(key) ?? months.map((month) => confirmedIn(statements, {measure, area, month}));
        lists.set(key, list);
        return list;
      };
      return [measure, new Map([...areas].map((area) => [area, listOf(area)]))];
    })
  );
}
