import type {Locale, Localized} from "../../model/languages.ts";
import {en} from "./picture-en.ts";
import {fi} from "./picture-fi.ts";
import type {PictureTexts} from "./picture-texts.ts";
import {sv} from "./picture-sv.ts";

/** Titles and alternative texts of a language for pictures of comparisons. */
export function pictureTexts(locale: Locale): PictureTexts {
  return languages[locale];
}

const languages: Localized<PictureTexts> = {fi, sv, en};
