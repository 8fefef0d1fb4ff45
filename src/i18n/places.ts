import type {Locale, Localized} from "../model/languages.ts";
import {englishForms} from "./places/english.ts";
import {finnishForms} from "./places/finnish.ts";
import type {Place, PlaceForms} from "./places/forms.ts";
import {swedishForms} from "./places/swedish.ts";

export type {Place, PlaceForms} from "./places/forms.ts";

/** All pilot areas added up. */
export const pilotsTogether: Place = {
  id: "pilots",
  name: {fi: "Kokeilualueet yhdessä", sv: "Försöksområdena tillsammans", en: "Pilot areas together"}
};

/** The forms of a place's name in a language; a place without known forms is an error, never a guess. */
export function placeForms(place: Place, locale: Locale): PlaceForms {
  return formsIn[locale](place);
}

const formsIn: Localized<(place: Place) => PlaceForms> = {fi: finnishForms, sv: swedishForms, en: englishForms};
