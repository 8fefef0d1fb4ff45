import {categoriesOf} from "./categories.ts";
import type {TableNames} from "./names.ts";
import type {Selection} from "./selection.ts";
import type {ServedCode, ServedTable} from "./served-table.ts";

/** The answer in the format `json`: a row for each area and month, all values as text, times with dots. */
export function renderJsonTable(table: ServedTable, selection: Selection, names: TableNames): unknown {
  const [areas, months, measures] = categoriesOf(table);
  const columns = selection.measures.map((measure) => column(measures, measure));
  return {
    columns: [
      {code: names.areas, text: "Alue", type: "d"},
      {code: names.months, text: "Kuukausi", type: "t"},
      ...columns
    ],
    comments: [],
    data: selection.areas.flatMap((area) =>
      selection.months.map((month) => ({
        key: [areas[area]?.code, months[month]?.code],
        values: selection.measures.map((measure, m) =>
          formatCell(table.cell(area, month, measure), columns[m]?.code ?? "")
        )
      }))
    ),
    metadata: [
      {
        updated: table.updated.replaceAll(":", "."),
        label: `${table.title} muuttujina Alue, Kuukausi ja Tiedot`,
        source: table.source
      }
    ]
  };
}

function column(measures: readonly ServedCode[], at: number): {code: string; text: string; type: string} {
  const {code = "", label = ""} = measures[at] ?? {};
  return {code, text: label, type: "c"};
}

/** Shares have a decimal, even when it is zero. */
function formatCell(cell: number | null, measure: string): string {
  if (cell === null) return "...";
  return measure === "TYOTOSUUS" ? cell.toFixed(1) : String(cell);
}
