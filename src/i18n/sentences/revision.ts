import type {Locale} from "../../model/languages.ts";
import type {Revision} from "../../model/releases/vintages.ts";
import {shortMonth} from "../months.ts";
import {formatTick} from "../numbers.ts";

/** What became of a cell: "Utajärvi 2/2022: 12,3 → 11,6"; null where one of the figures is confidential. */
export function revisionText({month, oldValue, newValue}: Revision, placeName: string, locale: Locale): string | null {
  if (oldValue === null || newValue === null) return null;
  return `${placeName} ${shortMonth(month, locale)}: ${formatTick(oldValue, locale)} → ${formatTick(newValue, locale)}`;
}
