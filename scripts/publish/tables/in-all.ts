import type {Dictionary} from "../../../src/i18n/dictionary.ts";
import {texts} from "../../../src/i18n/texts.ts";
import type {Localized} from "../../../src/model/languages.ts";

/** Says the same in all languages. */
export function inAll(say: (words: Dictionary) => string): Localized {
  return {fi: say(texts("fi")), sv: say(texts("sv")), en: say(texts("en"))};
}
