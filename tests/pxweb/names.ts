/** What the source calls a table and its variables. */
export interface TableNames {
  readonly file: string;
  readonly areas: string;
  readonly months: string;
  readonly measures: string;
}

/** The names since 8 June 2026. */
export const newNames: TableNames = {
  file: "12r5.px",
  areas: "Alue",
  months: "timeperiod_m",
  measures: "contentscode"
};

/** The names before. */
export const oldNames: TableNames = {
  file: "statfin_tyonv_pxt_12r5.px",
  areas: "Alue",
  months: "Kuukausi",
  measures: "Tiedot"
};

/** The names of the variables in the order of the table. */
export function variableNames({
  areas,
  months,
  measures
}: TableNames): [areas: string, months: string, measures: string] {
  return [areas, months, measures];
}
