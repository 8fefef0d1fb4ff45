import {withBase} from "../../i18n/addresses.ts";
import type {Locale} from "../../model/languages.ts";
import {pictureStem} from "../../model/pages/pictures.ts";
import type {PictureSubject} from "../../model/pages/pictures.ts";
import type {SitePlace} from "../../i18n/addresses.ts";

/** Whole address of the picture of a chart, as programs show it; it follows the newest figures. */
export function pictureAddress(subject: PictureSubject, locale: Locale, {origin, base}: SitePlace): string {
  return new URL(withBase(`${pictureStem(subject, locale)}.png`, base), origin).href;
}
