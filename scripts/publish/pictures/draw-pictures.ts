import type {EmbedSource} from "../../../src/figures/content/embed-content.ts";
import {allAreasPicture, areaPicture} from "../../../src/figures/content/picture-content.ts";
import type {PictureContent} from "../../../src/figures/content/picture-content.ts";
import {pageAddress, shownAddress} from "../../../src/i18n/addresses.ts";
import {language} from "../../../src/i18n/language.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import type {IndicatorPageModel} from "../../../src/model/pages/indicator-pages.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import {allAreas, shapesOf} from "../../../src/model/pages/pictures.ts";
import type {PictureShape, PictureSubject} from "../../../src/model/pages/pictures.ts";
import type {SitePlace} from "../../../src/i18n/addresses.ts";
import type {PictureFonts} from "./picture-fonts.ts";
import type {PictureFrame} from "./picture-parts.ts";
import {pictureFile} from "./picture-file.ts";
import {renderPicture} from "./render-picture.ts";
import type {RenderedPicture} from "./render-picture.ts";

/** A picture that has been drawn. */
export interface DrawnPicture extends PictureSubject, RenderedPicture {
  readonly locale: Locale;
  readonly shape: PictureShape;
}

/** What all pictures share. */
export interface PictureStudio {
  readonly fonts: PictureFonts;
  readonly place: SitePlace;
}

/** Draws one indicator of an area in every language and shape. */
export function drawArea(source: EmbedSource, studio: PictureStudio): DrawnPicture[] {
  const subject = {area: source.model.area.id, indicator: source.coverage.indicator.id};
  return draw(subject, (locale) => areaPicture(source, locale), studio);
}

/** Draws one indicator of all pilot areas together in every language and shape. */
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
  return locales.flatMap((locale) => {
    const content = contentIn(locale);
    return shapesOf(subject).map((shape) => {
      const {svg, ...said} = renderPicture(content, frameOf(place, locale), fonts, locale, shape);
      return {...subject, locale, shape, ...said, svg: pictureFile(svg, content, fonts, locale)};
    });
  });
}

function frameOf({origin, base}: SitePlace, locale: Locale): PictureFrame {
  const {site, chart} = language(locale);
  return {
    siteName: site.name,
    siteAddress: shownAddress(new URL(pageAddress({kind: "front"}, locale, base), origin).href),
    cautionsLabel: chart.cautionsHeading
  };
}
