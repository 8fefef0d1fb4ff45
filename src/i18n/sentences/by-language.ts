import type {Locale, Localized} from "../../model/languages.ts";
import {en} from "./en.ts";
import {fi} from "./fi.ts";
import type {SentenceTexts} from "./sentence-texts.ts";
import {sv} from "./sv.ts";

/** The sentences of a language. */
export function sentenceTexts(locale: Locale): SentenceTexts {
  return languages[locale];
}

const languages: Localized<SentenceTexts> = {fi, sv, en};
