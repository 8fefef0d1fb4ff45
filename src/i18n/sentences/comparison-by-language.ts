import type {Locale, Localized} from "../../model/languages.ts";
import {en} from "./comparison-en.ts";
import {fi} from "./comparison-fi.ts";
import {sv} from "./comparison-sv.ts";
import type {ComparisonSentenceTexts} from "./comparison-texts.ts";

/** The sentences of a language about an area beside its controls. */
export function comparisonWords(locale: Locale): ComparisonSentenceTexts {
  return languages[locale];
}

const languages: Localized<ComparisonSentenceTexts> = {fi, sv, en};
