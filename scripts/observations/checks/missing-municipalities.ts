import {hasNewBorders} from "../../../src/model/areas.ts";
import type {MunicipalityChange} from "../../../src/model/areas.ts";
import {counted} from "../../../src/model/counted.ts";
import type {Finding} from "../../../src/model/findings.ts";
import type {Month} from "../../../src/model/months.ts";
import {isMunicipalityCode, lastStated} from "../../../src/model/observations/observations.ts";
import type {ObservationCell, ObservationState} from "../../../src/model/observations/observations.ts";

/**
 * Finds months in which a measure has figures of some municipalities and lacks those of others that it has in other
 * months, as after the import of a part: one warning for each vintage that brought such months. A municipality that had
 * merged by then is in its heir.
 *
 * @param told months of which more is told already
 */
export function findMissing(
  state: ObservationState,
  measure: string,
  changes: readonly MunicipalityChange[],
  told: ReadonlySet<Month>
): Finding[] {
  const columns = municipalityColumns(state, measure);
  const parts = state.months.flatMap((month, t) =>
    told.has(month) ? [] : partAt(t, {state, measure, columns, changes})
  );
  const groups = Map.groupBy(parts, ({vintage}) => vintage);
  return [...groups].map(([vintage, group]) => describe(`${measure}, vintage ${vintage}`, group));
}

type Columns = ReadonlyMap<string, readonly (ObservationCell | null)[]>;

/** Where municipalities are looked for. */
interface Place {
  readonly state: ObservationState;
  readonly measure: string;
  readonly columns: Columns;
  readonly changes: readonly MunicipalityChange[];
}

/** A month that has some municipalities. */
interface Part {
  readonly month: Month;
  /** The newest vintage that states one of them. */
  readonly vintage: string;
  readonly count: number;
  readonly missing: readonly string[];
}

function municipalityColumns({columns}: ObservationState, measure: string): Columns {
  const all = [...(columns.get(measure) ?? [])];
  return new Map(all.filter(([code, cells]) => isMunicipalityCode(code) && cells.some((cell) => cell !== null)));
}

function partAt(t: number, place: Place): Part[] {
  const {state, columns} = place;
  const month = state.months[t];
  const there = [...columns.keys()].filter((code) => columns.get(code)?.[t]);
  if (!month || there.length === 0 || there.length === columns.size) return [];
  const missing = [...columns.keys()].filter((code) => !columns.get(code)?.[t] && !hasMerged(code, month, t, place));
  if (missing.length === 0) return [];
  const vintage = there.map((code) => statedAt(code, t, place) ?? "").reduce((a, b) => (a > b ? a : b), "");
  return [{month, vintage, count: there.length, missing}];
}

// What is published after a merger is in the new borders for the months before it too.
function hasMerged(code: string, month: Month, t: number, place: Place): boolean {
  return place.changes.some((change) => {
    if (change.code !== code) return false;
    const stated = statedAt(change.heir, t, place);
    return change.from <= month || (stated !== null && hasNewBorders(stated, change));
  });
}

function statedAt(area: string, t: number, {state, measure, columns}: Place): string | null {
  const cell = columns.get(area)?.[t];
  return cell ? lastStated(state, {measure, area, row: t}, cell) : null;
}

function describe(where: string, parts: readonly Part[]): Finding {
  const [months, counts] = [parts.map(({month}) => month), parts.map(({count}) => count)];
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const total = Math.max(...parts.map(({count, missing}) => count + missing.length));
  const missing = [...new Set(parts.flatMap((part) => part.missing))].sort();
  const shown = `${missing.slice(0, 3).join(" ")}${missing.length > 3 ? " …" : ""}`;
  const span =
    parts.length === 1 ? `${months[0]}` : `${counted(parts.length, "month")} from ${months[0]} to ${months.at(-1)}`;
  return {
    rule: "municipalities-missing",
    severity: "warning",
    where,
    message:
      `${fewest === most ? fewest : `${fewest}…${most}`} of ${total} municipalities in ${span}, without ${shown}: ` +
      "npm run data:update, or the import of a file of all of them, brings the rest"
  };
}
