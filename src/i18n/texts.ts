import type {Locale, Localized} from "../model/languages.ts";
import type {Dictionary} from "./dictionary.ts";
import {en} from "./texts/en.ts";
import {fi} from "./texts/fi.ts";
import {sv} from "./texts/sv.ts";

/** Languages by their own names. */
export const languageNames: Localized = {fi: "Suomi", sv: "Svenska", en: "English"};

/** The texts of a language. */
export function texts(locale: Locale): Dictionary {
  return dictionaries[locale];
}

const dictionaries: Readonly<Record<Locale, Dictionary>> = {fi, sv, en};
