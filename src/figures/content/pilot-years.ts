import {pilotEnd, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {TimeSpan} from "./chart-content.ts";

/** The years of the pilots as far as there are figures, for a drawing of them alone; null where none reach so far. */
export function pilotYears(last: Month): TimeSpan | null {
  const first = `${pilotStart.slice(0, 4)}-01` as Month;
  return last > pilotStart ? {first, last: last < pilotEnd ? last : pilotEnd} : null;
}
