import type {Locale, Localized} from "../model/languages.ts";
import {en} from "./en/texts.ts";
import {fi} from "./fi/texts.ts";
import {sv} from "./sv/texts.ts";
import type {Translated} from "./translated.ts";

/** All texts of a language: those that the Finnish folder holds, which is written first. */
export type Language = Translated<typeof fi>;

/** Languages by their own names. */
export const languageNames: Localized = {fi: "Suomi", sv: "Svenska", en: "English"};

/** The texts of a language. What ships to readers looks up its own few: see `months.ts` and `numbers.ts`. */
export function language(locale: Locale): Language {
  return languages[locale];
}

const languages: Localized<Language> = {fi, sv, en};
