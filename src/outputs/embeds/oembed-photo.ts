import {pageAddress} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import type {PictureSubject} from "../../model/pages/pictures.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {frozenCode} from "./embed-code.ts";
import type {FrozenPicture} from "./embed-code.ts";
import {pictureAddress} from "./picture-address.ts";

/** An answer of the type `photo`. */
export interface OembedPhoto {
  readonly version: "1.0";
  readonly type: "photo";
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Beyond the specification: the terms, and the code of the picture that never changes. */
  readonly license: string;
  readonly license_url: string;
  readonly frozen_html: string;
}

/**
 * What programs are told that show a chart as a picture: one that follows the newest figures, for they ask anew.
 *
 * @see https://oembed.com/
 */
export function oembedPhoto(subject: PictureSubject, frozen: FrozenPicture, place: SitePlace): OembedPhoto {
  const {locale, size} = frozen;
  const {site, chart, footer} = language(locale);
  const full = (kind: "front" | "about") => new URL(pageAddress({kind}, locale, place.base), place.origin).href;
  return {
    version: "1.0",
    type: "photo",
    title: `${frozen.title} – ${site.name}`,
    author_name: site.name,
    author_url: full("about"),
    provider_name: site.name,
    provider_url: full("front"),
    cache_age: 86_400,
    url: pictureAddress(subject, locale, place),
    width: size.width,
    height: size.height,
    license: chart.licence,
    license_url: footer.dataLicenceHref,
    frozen_html: frozenCode(frozen)
  };
}
