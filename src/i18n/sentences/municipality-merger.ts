import type {MunicipalityChange} from "../../model/areas.ts";
import type {ChartEvent} from "../../model/events.ts";
import {locales} from "../../model/languages.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import {sinceMonth} from "../months.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";
import {municipalityWords} from "./municipality-words.ts";

/** The mark of the month from which on a figure counts a municipality that has merged into this one. */
export function mergerEvent(month: Month, merged: Place, {source}: MunicipalityChange): ChartEvent {
  const inEach = (text: (locale: Locale) => string): Localized => {
    const [fi, sv, en] = locales.map(text) as [string, string, string];
    return {fi, sv, en};
  };
  return {
    id: `merger-${merged.id}`,
    month,
    short: inEach((locale) => municipalityWords[locale].joins(placeForms(merged, locale))),
    long: inEach((locale) =>
      municipalityWords[locale].joinsLong(placeForms(merged, locale), sinceMonth(month, locale))
    ),
    source
  };
}
