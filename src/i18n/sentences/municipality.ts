import type {MunicipalityChange} from "../../model/areas.ts";
import type {ChartEvent} from "../../model/events.ts";
import {inEach} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import {language} from "../language.ts";
import {sinceMonth} from "../months.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";

/** Whether a municipality had a pilot, and in which area; `members` are all municipalities of that area. */
export function membershipSentence(
  municipality: Place,
  area: (Place & {readonly members: number}) | null,
  locale: Locale
): string {
  const {alone, together, without} = language(locale).municipalitySentences.membership;
  const forms = placeForms(municipality, locale);
  if (!area) return without(forms);
  return area.members === 1 ? alone(forms) : together(forms, placeForms(area, locale));
}

/** Where the figures of a merged municipality are from when on. */
export function mergedSentence(
  municipality: Place,
  heir: Place,
  {from}: Pick<MunicipalityChange, "from">,
  locale: Locale
): string {
  const since = sinceMonth(from, locale);
  return language(locale).municipalitySentences.merged(
    placeForms(municipality, locale),
    placeForms(heir, locale),
    since
  );
}

/** The mark of the month from which on a figure counts a municipality that has merged into this one. */
export function mergerEvent(month: Month, merged: Place, {source}: MunicipalityChange): ChartEvent {
  return {
    id: `merger-${merged.id}`,
    month,
    short: inEach((locale) => language(locale).municipalitySentences.joins(placeForms(merged, locale))),
    long: inEach((locale) =>
      language(locale).municipalitySentences.joinsLong(placeForms(merged, locale), sinceMonth(month, locale))
    ),
    source
  };
}
