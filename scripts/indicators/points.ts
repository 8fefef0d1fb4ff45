import type {Month} from "../../src/model/months.ts";
import type {ObservationStatus} from "../../src/model/observations/observations.ts";
import type {AbsenceReason, SeriesPoint} from "../../src/model/series.ts";
import type {Figure} from "./figures.ts";

/** A point without a value: suppressed when the source knows more than it may tell, missing otherwise. */
export function absentPoint(month: Month, reason: AbsenceReason): SeriesPoint {
  const suppressed = reason === "confidential" || reason === "too uncertain";
  return {month, value: null, status: suppressed ? "suppressed" : "missing", bounds: null, reason};
}

/** A computed figure as a point of a series; confidential parts make it estimated whatever its status was. */
export function figurePoint(month: Month, figure: Figure, status: ObservationStatus): SeriesPoint {
  if (figure.kind === "absent") return absentPoint(month, figure.reason);
  const {value, bounds} = figure;
  return {month, value, status: bounds ? "estimated" : status, bounds, reason: null};
}
