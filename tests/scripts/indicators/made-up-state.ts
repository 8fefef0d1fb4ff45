import type {Month} from "../../../src/model/months.ts";
import type {ObservationCell, ObservationState} from "../../../src/model/observations/observations.ts";

/** A published cell: a figure, `...` for a confidential one, null where there is none, or the cell as it is. */
type MadeUpCell = number | "..." | null | ObservationCell;

/**
 * Builds a state from columns of figures, by measure and area; all cells come from one vintage unless they say otherwise,
 * and every vintage was read on the day of its publication.
 *
 * @param confirmed by measure: the newest vintage that states each month of all its areas
 */
export function madeUpState(
  months: readonly Month[],
  figures: Readonly<Record<string, Readonly<Record<string, readonly MadeUpCell[]>>>>,
  vintage = "2022-01-25",
  confirmed: Readonly<Record<string, readonly (string | null)[]>> = {}
): ObservationState {
  const columns = Object.entries(figures).map(
    ([measure, areas]) =>
      [
        measure,
        new Map(Object.entries(areas).map(([area, cells]) => [area, cells.map((cell) => toCell(cell, vintage))]))
      ] as const
  );
  const stated = Object.entries(confirmed).map(
    ([measure, dates]) => [measure, new Map(Object.keys(figures[measure] ?? {}).map((area) => [area, dates]))] as const
  );
  const given = Object.values(figures).flatMap((areas) => Object.values(areas).flat());
  const vintages = [vintage, ...given.flatMap((cell) => (typeof cell === "object" && cell ? cell.vintage : []))];
  return {
    vintage,
    months,
    columns: new Map(columns),
    confirmed: new Map(stated),
    retrieved: new Map(vintages.map((date) => [date, date]))
  };
}

function toCell(cell: MadeUpCell, vintage: string): ObservationCell | null {
  if (cell === "...") return {value: null, status: "suppressed", vintage};
  return typeof cell === "number" ? {value: cell, status: "normal", vintage} : cell;
}
