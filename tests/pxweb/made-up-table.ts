import {monthIndex, monthRange} from "../../src/model/months.ts";
import type {Month} from "../../src/model/months.ts";
import type {ServedTable} from "./served-table.ts";

/** What a made-up table is to hold; what is not said is as in `madeUpTable`. */
export interface MadeUp {
  readonly updated?: string;
  readonly first?: Month;
  readonly last?: Month;
  readonly municipalities?: readonly string[];
  readonly measures?: readonly string[];
  /** Added to the unemployed of a municipality in a month. */
  readonly revise?: (municipality: string, month: Month) => number;
}

/** Which region and which ELY area a municipality of the small project is in. */
const regions: Readonly<Record<string, readonly string[]>> = {
  KU049: ["MK01", "ELY01"],
  KU091: ["MK01", "ELY01"],
  KU507: ["MK10", "ELY07"],
  KU588: ["MK10", "ELY07"]
};

/**
 * A table of a few municipalities, of their regions and of the country, whose totals are the sums of the municipalities;
 * few people have long been unemployed in Pertunmaa, so that cell is confidential.
 */
export function madeUpTable({
  updated = "2022-03-22T06:00:00Z",
  first = "2021-01",
  last = "2022-02",
  municipalities = ["KU049", "KU091", "KU507", "KU588"],
  measures = ["TYOTTOMATLOPUSSA", "TYOVOIMATK", "PITKAAIKAISTYOTTOMAT", "TYOTOSUUS"],
  revise = () => 0
}: MadeUp = {}): ServedTable {
  const areas = ["SSS", ...municipalities, "MK01", "MK10", "ELY01", "ELY07"];
  const months = monthRange(first, last);
  const members = areas.map((area) => municipalities.filter((code) => isIn(code, area)));
  const count = (area: number, month: Month, measure: string): number =>
    (members[area] ?? []).reduce((sum, code) => sum + countIn(code, month, measure, revise), 0);
  return {
    title: "12r5 -- Työttömät työnhakijat (1001)",
    source: "KEHA-keskus, Työnvälitystilasto",
    updated,
    areas: areas.map((code) => ({code, label: `alue ${code}`})),
    months,
    measures: measures.map((code) => ({code, label: `tieto ${code}`})),
    cell(area, t, m) {
      const [month, measure] = [months[t] ?? first, measures[m] ?? ""];
      if (measure === "TYOTOSUUS") {
        const share = (100 * count(area, month, "TYOTTOMATLOPUSSA")) / count(area, month, "TYOVOIMATK");
        return Math.round(share * 10) / 10;
      }
      const value = count(area, month, measure);
      return value < 5 ? null : value;
    }
  };
}

function isIn(municipality: string, area: string): boolean {
  return area === "SSS" || area === municipality || (regions[municipality] ?? []).includes(area);
}

function countIn(code: string, month: Month, measure: string, revise: NonNullable<MadeUp["revise"]>): number {
  const [size, t] = [Number(code.slice(2)) * 10, monthIndex(month)];
  if (measure === "TYOVOIMATK") return 100 * size + Number(month.slice(0, 4));
  if (measure === "PITKAAIKAISTYOTTOMAT") return code === "KU588" ? 3 : size + (t % 5);
  return 10 * size + (t % 12) + revise(code, month);
}
