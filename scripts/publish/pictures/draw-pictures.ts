import type {EmbedSource} from "../../../src/figures/content/embed-content.ts";
import {allAreasPicture, areaPicture} from "../../../src/figures/content/picture-content.ts";
import type {PictureContent} from "../../../src/figures/content/picture-content.ts";
import {pageAddress, shownAddress} from "../../../src/i18n/addresses.ts";
import {language} from "../../../src/i18n/language.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import type {IndicatorPageModel} from "../../../src/model/pages/indicator-pages.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import {allAreas} from "../../../src/model/pages/pictures.ts";
import type {PictureSubject} from "../../../src/model/pages/pictures.ts";
import type {SitePlace} from "../../../src/i18n/addresses.ts";
import type {FontMeasures} from "./picture-fonts.ts";
import type {PictureFrame} from "./picture-layout.ts";
import {renderPicture} from "./render-picture.ts";
import type {RenderedPicture} from "./render-picture.ts";

/** A picture that has been drawn. */
export interface DrawnPicture extends PictureSubject, RenderedPicture {
  readonly locale: Locale;
}

/** What all pictures share. */
export interface PictureStudio {
  readonly fonts: FontMeasures;
  readonly place: SitePlace;
}

/** Draws one indicator of an area in every language. */
export function drawArea(source: EmbedSource, studio: PictureStudio): DrawnPicture[] {
  const subject = {area: source.model.area.id, indicator: source.coverage.indicator.id};
  return draw(subject, (locale) => areaPicture(source, locale), studio);
}

/** Draws one indicator of all pilot areas together in every language. */
export function drawAllAreas(
  {together}: IndicatorPageModel,
  coverage: IndicatorCoverage,
  studio: PictureStudio
): DrawnPicture[] {
  const subject = {area: allAreas, indicator: coverage.indicator.id};
  return draw(subject, (locale) => allAreasPicture(together, coverage, locale), studio);
}

function draw(
  subject: PictureSubject,
  contentIn: (locale: Locale) => PictureContent,
  {fonts, place}: PictureStudio
): DrawnPicture[] {
  return locales.map((locale) => ({
    ...subject,
    locale,
    ...renderPicture(contentIn(locale), frameOf(place, locale), fonts, locale)
  }));
}

function frameOf({origin, base}: SitePlace, locale: Locale): PictureFrame {
  const {site, chart} = language(locale);
  return {
    siteName: site.name,
    siteAddress: shownAddress(new URL(pageAddress({kind: "front"}, locale, base), origin).href),
    cautionsLabel: chart.cautionsHeading
  };
}
