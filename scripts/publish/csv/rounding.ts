import type {Indicator} from "../../../src/model/indicators.ts";
import {isCount} from "../../../src/model/pages/summary.ts";
import {plainNumber} from "../numbers.ts";
import type {Column} from "../tables/column.ts";

/** How many decimals a person reads of the figures in a column; `indicator` is that of the table or of the row. */
export function readDecimals({unit}: Column, indicator: Pick<Indicator, "unit"> | undefined): number {
  // Two decimals of a per cent.
  if (unit === "part of one") return 4;
  return unit === "indicator" && indicator && isCount(indicator.unit) ? 0 : 2;
}

/** A figure with no more decimals than that, with a decimal comma. */
export function readableNumber(value: number, decimals: number): string {
  if (Number.isInteger(value)) return plainNumber(value);
  return plainNumber(Number(value.toFixed(decimals))).replace(".", ",");
}
