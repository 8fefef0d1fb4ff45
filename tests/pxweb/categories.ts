import type {ServedCode, ServedTable} from "./served-table.ts";

/** The categories of the three variables in the order of the table. */
export type Categories = readonly [
  areas: readonly ServedCode[],
  months: readonly ServedCode[],
  measures: readonly ServedCode[]
];

/** The categories of a table as the source writes them: months are `2026M06`, and have no other text. */
export function categoriesOf({areas, months, measures}: ServedTable): Categories {
  const codes = months.map((month) => month.replace("-", "M"));
  return [areas, codes.map((code) => ({code, label: code})), measures];
}
