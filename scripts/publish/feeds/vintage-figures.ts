import type {IndicatorSeries} from "../../../src/model/indicator-series.ts";
import type {CellTable} from "../../../src/model/observations/cells.ts";

/** A vintage with what the indicators were once it was known. */
export interface VintageFigures {
  readonly date: string;
  /** The cells that are new or changed in it. */
  readonly cells: CellTable;
  /** Of groups of municipalities. */
  readonly indicators: IndicatorSeries;
}
