import {language} from "../../../src/i18n/language.ts";
import type {Language} from "../../../src/i18n/language.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";

/** Says the same in all languages. */
export function inAll(say: (words: Language) => string): Localized {
  return inEach((locale) => say(language(locale)));
}
