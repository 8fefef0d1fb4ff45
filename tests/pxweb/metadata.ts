import {categoriesOf} from "./categories.ts";
import type {TableNames} from "./names.ts";
import type {ServedCode, ServedTable} from "./served-table.ts";

/** The answer to GET, as the source gave it for table 12r5 in March 2025. */
export function renderMetadata(table: ServedTable, names: TableNames): unknown {
  const [areas, months, measures] = categoriesOf(table);
  return {
    title: `${table.title} muuttujina Alue, Kuukausi ja Tiedot`,
    variables: [
      {...variable(names.areas, "Alue", areas), elimination: true, map: "Alue 2025", time: false},
      {...variable(names.months, "Kuukausi", months), time: true, elimination: false},
      {...variable(names.measures, "Tiedot", measures), elimination: false, time: false}
    ]
  };
}

function variable(code: string, text: string, categories: readonly ServedCode[]): object {
  return {
    code,
    text,
    values: categories.map((category) => category.code),
    valueTexts: categories.map(({label}) => label)
  };
}
