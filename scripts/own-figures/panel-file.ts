import {counted} from "../../src/model/counted.ts";
import {assemblePanel} from "../comparisons/estimators/panel.ts";
import type {Panel, PanelUnit} from "../comparisons/estimators/panel.ts";
import {checkDistinct, parseTable, readNumber} from "./table-file.ts";
import type {TableCell} from "./table-file.ts";

/** A panel with the names of its periods. */
export interface NamedPanel {
  readonly panel: Panel;
  readonly periods: readonly string[];
}

/**
 * Reads a panel as the reference data sets have it: columns `unit`, `treated` (0
 * or 1) and one per period, a row per unit, the untreated units first.
 *
 * @param preLength how many of the periods lie before the start
 */
export function parsePanel(text: string, file: string, preLength: number): NamedPanel {
  const {header, rows} = parseTable(text, file);
  const [unit, treated, ...periods] = header;
  if (unit?.text !== "unit" || treated?.text !== "treated") {
    throw new Error(`${file}, line 1: expected the columns unit, treated and one per period, separated by commas`);
  }
  checkDistinct(periods, "period");
  checkDistinct(
    rows.flatMap((row) => row.slice(0, 1)),
    "unit"
  );
  if (!Number.isInteger(preLength) || preLength < 2 || preLength >= periods.length) {
    throw new Error(
      `--pre ${preLength}: expected a whole number from 2 to ${periods.length - 1}, because ${file} has ${counted(periods.length, "period")}`
    );
  }
  const [donors, treatedUnits] = splitUnits(rows);
  if (donors.length < 2 || treatedUnits.length < 1) {
    throw new Error(
      `${file}: ${counted(donors.length, "unit")} with treated 0 and ${treatedUnits.length} with treated 1, expected at least 2 and 1`
    );
  }
  return {panel: assemblePanel(donors, treatedUnits, preLength), periods: periods.map((period) => period.text)};
}

function splitUnits(rows: readonly (readonly TableCell[])[]): [donors: PanelUnit[], treated: PanelUnit[]] {
  const donors: PanelUnit[] = [];
  const treated: PanelUnit[] = [];
  for (const [name, flag, ...cells] of rows) {
    if (!name || !flag) continue;
    if (flag.text !== "0" && flag.text !== "1")
      throw new Error(`${flag.place}: ${JSON.stringify(flag.text)}, expected 0 or 1`);
    if (flag.text === "0" && treated.length > 0)
      throw new Error(`${flag.place}: 0 after a 1, expected the untreated units first`);
    (flag.text === "1" ? treated : donors).push({id: name.text, values: Float64Array.from(cells, readNumber)});
  }
  return [donors, treated];
}
