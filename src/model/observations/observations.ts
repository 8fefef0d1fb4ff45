import type {Month} from "../months.ts";

/** Why a figure is as it is; the SDMX letter is added only when tables are published. */
export const observationStatuses = ["normal", "provisional", "estimated", "break", "suppressed", "missing"] as const;

export type ObservationStatus = (typeof observationStatuses)[number];

/** The letter of the SDMX code list CL_OBS_STATUS that files carry for a status. */
export const statusLetters: Readonly<Record<ObservationStatus, string>> = {
  normal: "A",
  provisional: "P",
  estimated: "E",
  break: "B",
  suppressed: "Q",
  missing: "M"
};

/** The table of StatFin that all figures come from. */
export const sourceTable = "12r5";

/** The area code of the whole country in the source. */
export const countryCode = "SSS";

/** Whether a code of the source names a municipality. */
export function isMunicipalityCode(code: string): boolean {
  return /^KU\d{3}$/.test(code) && !isWithoutMunicipality(code);
}

/** Whether a code stands for people and vacancies of no certain municipality: KU199 is unknown, KUJOU flexible. */
export function isWithoutMunicipality(code: string): boolean {
  return code === "KU199" || /^KU[A-ZÅÄÖ]+$/.test(code);
}

/** A cell as the state at a vintage holds it. */
export interface ObservationCell {
  /** Null exactly when the status is suppressed: the source says `...`. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** Date of the vintage that gave this value first. */
  readonly vintage: string;
}

/** The cells of areas: all of them, as in a map, or each column made when it is asked for. */
export interface ObservationColumns {
  keys(): Iterable<string>;
  get(area: string): readonly (ObservationCell | null)[] | undefined;
}

/** What checks of figures look at: a state, or one whose columns are made when they are asked for. */
export interface CheckedState extends Pick<ObservationState, "months" | "confirmed"> {
  readonly columns: ReadonlyMap<string, ObservationColumns>;
}

/** By measure and area: for each month of a state the newest vintage that states the cell, changed or not. */
export type ConfirmedCells = ReadonlyMap<string, ReadonlyMap<string, readonly (string | null)[]>>;

/** Every cell held at one vintage. */
export interface ObservationState {
  /** Date of the newest vintage that went into it. */
  readonly vintage: string;
  /** Every month from the first held to the last, without holes. */
  readonly months: readonly Month[];
  /** By measure, then by area: one cell per month of `months`, null where the source has published none. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, readonly (ObservationCell | null)[]>>;
  readonly confirmed: ConfirmedCells;
  /** By the date of each vintage that went into it: the day on which it was read from the source. */
  readonly retrieved: ReadonlyMap<string, string>;
}

/**
 * The newest vintage that states a cell, be it that it left the cell as it was.
 *
 * @param row position of the cell in the months of the state
 */
export function lastStated(
  {confirmed}: Pick<ObservationState, "confirmed">,
  {measure, area, row}: {readonly measure: string; readonly area: string; readonly row: number},
  {vintage}: ObservationCell
): string {
  const date = confirmed.get(measure)?.get(area)?.[row] ?? vintage;
  return date > vintage ? date : vintage;
}
