import type {IndicatorUnit} from "../indicators.ts";
import {isCount} from "./summary.ts";
import type {AbsenceReason} from "../series.ts";

/** Why a cell of a table has no figure: a withheld count is known to be 1–4, a share or a mean of such counts is not. */
export type CellAbsence = AbsenceReason | "confidential count behind" | "no mean";

/** What a cell without a figure says, by why the figure is absent and what kind of figure it is. */
export function cellAbsence(reason: AbsenceReason, unit: IndicatorUnit, isMean: boolean): CellAbsence {
  if (isMean && reason !== "merged") return "no mean";
  return reason === "confidential" && !isCount(unit) ? "confidential count behind" : reason;
}
