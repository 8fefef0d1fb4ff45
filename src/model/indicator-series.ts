import type {IndicatorId} from "./indicators.ts";
import type {IndicatorCoverage} from "./pages/pages.ts";
import type {Series} from "./series.ts";

/** Every indicator in every area, with what each covers. */
export interface IndicatorSeries {
  /** By indicator, then by area: pilot areas, `rest`, `rest-MK01` and its like, `country`, municipalities. */
  readonly series: ReadonlyMap<IndicatorId, ReadonlyMap<string, Series>>;
  /** One per indicator, in the order of the reference table. */
  readonly coverage: readonly IndicatorCoverage[];
}
