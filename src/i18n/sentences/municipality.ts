import type {MunicipalityChange} from "../../model/areas.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import {capitalize} from "../first-letter.ts";
import {sinceMonth} from "../months.ts";
import {placeForms} from "../places.ts";
import type {Place, PlaceForms} from "../places.ts";

/** Whether a municipality had a pilot, and in which area; `members` are all municipalities of that area. */
export function membershipSentence(
  municipality: Place,
  area: (Place & {readonly members: number}) | null,
  locale: Locale
): string {
  const {alone, together, without} = membership[locale];
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
  return merged[locale](placeForms(municipality, locale), placeForms(heir, locale), since);
}

interface MembershipWords {
  readonly alone: (municipality: PlaceForms) => string;
  readonly together: (municipality: PlaceForms, area: PlaceForms) => string;
  readonly without: (municipality: PlaceForms) => string;
}

const membership: Localized<MembershipWords> = {
  fi: {
    alone: ({name}) => `${name} oli kokeilussa omana alueenaan.`,
    together: ({name}, area) => `${name} oli yksi ${area.genitive} kokeilukunnista.`,
    without: ({name}) => `${name} ei ollut kokeilussa.`
  },
  sv: {
    alone: ({name}) => `${name} var med i försöket som ett eget område.`,
    together: ({name}, area) => `${name} var en av försökskommunerna ${area.inside}.`,
    without: ({name}) => `${name} var inte med i försöket.`
  },
  en: {
    alone: ({name}) => `${name} was a pilot area of its own.`,
    together: ({name}, area) => `${name} was one of the pilot municipalities ${area.inside}.`,
    without: ({name}) => `${name} had no pilot.`
  }
};

const merged: Localized<(municipality: PlaceForms, heir: PlaceForms, since: string) => string> = {
  fi: ({genitive}, heir, since) => `${capitalize(genitive)} luvut sisältyvät ${since} ${heir.genitive} lukuihin.`,
  sv: ({name}, heir, since) => `Siffrorna för ${name} ingår ${since} i siffrorna för ${heir.name}.`,
  en: ({name}, heir, since) => `${capitalize(since)}, the figures of ${name} are part of those of ${heir.name}.`
};
