import type {EmbedSource} from "../../figures/content/embed-content.ts";
import {areaPicture} from "../../figures/pictures/picture-content.ts";
import {withBase} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import {formatDay} from "../../i18n/months.ts";
import {altTextOfFile} from "../../i18n/sentences.ts";
import type {Locale} from "../../model/languages.ts";
import type {Embed} from "../../model/pages/embeds.ts";
import {frozenStem, pictureSize} from "../../model/pages/pictures.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import type {FrozenPicture} from "./embed-code.ts";
import {chartAddress} from "./embed-frame.ts";

/** A chart as it is at a vintage, whatever comes later. */
export function frozenPicture(
  embed: Omit<Embed, "period">,
  source: EmbedSource,
  vintage: string,
  locale: Locale,
  place: SitePlace
): FrozenPicture {
  const {title, name} = areaPicture(source, locale);
  const {site, chart, embeds} = language(locale);
  const stem = new URL(withBase(frozenStem(vintage, embed, locale), place.base), place.origin).href;
  return {
    picture: `${stem}.svg`,
    altText: altTextOfFile(name, locale),
    size: pictureSize,
    title,
    page: chartAddress(embed, locale, place),
    version: embeds.version(formatDay(vintage, locale)),
    figures: {address: `${stem}.csv`, label: embeds.figures},
    terms: `${site.name}, ${chart.licence}`,
    locale
  };
}
