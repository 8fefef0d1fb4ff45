import type {MunicipalityChange} from "../../src/model/areas.ts";
import {hasNewBorders} from "../../src/model/areas.ts";
import type {Month} from "../../src/model/months.ts";
import type {PublishedCell} from "../../src/model/observations/cells.ts";
import type {Revision} from "../../src/model/releases/vintages.ts";
import {lookUpIn} from "./checks/look-up.ts";
import type {LookUp} from "./checks/look-up.ts";
import {confirmedIn, statementsOf} from "./confirmations.ts";
import type {Vintage} from "./vintages/vintage.ts";

/** Lists every cell of a municipality or the country that a vintage gives differently than one before it, oldest vintage first. */
export function listRevisions(vintages: readonly Vintage[], changes: readonly MunicipalityChange[]): Revision[] {
  const histories = new Map<string, Source[]>();
  const statements = statementsOf(vintages);
  return vintages.flatMap(({manifest: {date}, cells}) => {
    const earlier = statements.filter((statement) => statement.date < date);
    const causeOf: CauseOf = ({measure, area, month}, first) => {
      const stated = [first, confirmedIn(earlier, {measure, area, month}) ?? first].reduce((a, b) => (a > b ? a : b));
      return hasGrown(area, stated, date, changes) ? "borders" : "revised";
    };
    return [...cells].flatMap(([measure, table]) => {
      const history = histories.get(measure) ?? [];
      const source: Source = {date, find: lookUpIn(table)};
      histories.set(measure, [source, ...history]);
      return [...table.columns.keys()].flatMap((area) =>
        table.months.flatMap((month) => revise({measure, area, month}, source, history, causeOf))
      );
    });
  });
}

/** Why a cell differs from what the vintage of a date gave first and later ones may have confirmed. */
type CauseOf = (place: Place, first: string) => Revision["cause"];

/** A vintage of one measure. */
interface Source {
  readonly date: string;
  readonly find: LookUp;
}

interface Place {
  readonly measure: string;
  readonly area: string;
  readonly month: Month;
}

function revise(place: Place, source: Source, history: readonly Source[], causeOf: CauseOf): Revision[] {
  const newValue = find(source, place);
  const before = history.find((older) => find(older, place) !== undefined);
  const oldValue = before && find(before, place);
  if (newValue === undefined || oldValue === undefined || before === undefined) return [];
  return [{...place, vintage: source.date, oldValue, newValue, cause: causeOf(place, before.date)}];
}

function find(source: Source, {area, month}: Place): PublishedCell {
  return source.find(area, month);
}

/** Whether a municipality had taken in another one between two vintages. */
export function hasGrown(area: string, before: string, after: string, changes: readonly MunicipalityChange[]): boolean {
  return changes.some(
    (change) => change.heir === area && hasNewBorders(after, change) && !hasNewBorders(before, change)
  );
}
