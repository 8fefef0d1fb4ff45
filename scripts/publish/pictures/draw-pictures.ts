import {allAreasPicture, areaPicture} from "../../../src/figures/pictures/picture-content.ts";
import type {PictureContent} from "../../../src/figures/pictures/picture-content.ts";
import type {MunicipalityView} from "../../../src/figures/content/municipality-content.ts";
import {municipalityPictureContent} from "../../../src/figures/pictures/municipality-picture.ts";
import {municipalityViews} from "../../../src/figures/content/municipality-views.ts";
import type {MunicipalitySource} from "../../../src/figures/content/municipality-views.ts";
import {viewPicture} from "../../../src/figures/pictures/view-picture.ts";
import type {ViewPictureSource} from "../../../src/figures/pictures/view-picture.ts";
import {pageAddress, shownAddress} from "../../../src/i18n/addresses.ts";
import {language} from "../../../src/i18n/language.ts";
import {expected} from "../../../src/model/expected.ts";
import {headlineIndicator} from "../../../src/model/indicators.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import type {IndicatorPageModel} from "../../../src/model/pages/indicator-pages.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import {allAreas, pictureKinds, pictureViews, viewSubject} from "../../../src/model/pages/pictures.ts";
import type {PictureFormat, PictureShape, PictureSubject} from "../../../src/model/pages/pictures.ts";
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
  /** What it is kept as. */
  readonly formats: readonly PictureFormat[];
}

/** What all pictures share. */
export interface PictureStudio {
  readonly fonts: PictureFonts;
  readonly place: SitePlace;
}

/** Draws one indicator of an area in every language and shape, and the other views that there are pictures of. */
export function drawArea(source: ViewPictureSource, studio: PictureStudio): DrawnPicture[] {
  const subject = {area: source.model.area.id, indicator: source.coverage.indicator.id};
  return [
    ...draw(subject, (locale) => areaPicture(source, locale), studio),
    ...pictureViews.flatMap((view) => {
      const seen = viewSubject(subject, view);
      return seen ? draw(seen, (locale) => viewPicture(source, view, locale), studio) : [];
    })
  ];
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

/** Draws the headline indicator of a municipality in every language. */
export function drawMunicipality(source: MunicipalitySource, studio: PictureStudio): DrawnPicture[] {
  const {code} = source.model.municipality;
  const isPilot = source.site.areas.some(({area}) => area.municipalities.includes(code));
  return draw(
    {area: code, indicator: headlineIndicator},
    (locale) => municipalityPictureContent(headlineView(source, locale), isPilot, locale),
    studio
  );
}

function headlineView(source: MunicipalitySource, locale: Locale): MunicipalityView {
  const {code} = source.model.municipality;
  return expected(
    municipalityViews(source, locale)[0],
    `municipality ${code}: expected a chart of the headline indicator`
  );
}

function draw(
  subject: PictureSubject,
  contentIn: (locale: Locale) => PictureContent | null,
  {fonts, place}: PictureStudio
): DrawnPicture[] {
  return locales.flatMap((locale) => {
    const content = contentIn(locale);
    if (!content) return [];
    return Array.from(
      Map.groupBy(pictureKinds(subject), ({shape}) => shape),
      ([shape, kinds]) => {
        const {svg, ...said} = renderPicture(content, frameOf(place, locale), fonts, locale, shape);
        const formats = kinds.map(({format}) => format);
        return {...subject, locale, shape, formats, ...said, svg: pictureFile(svg, content, fonts, locale)};
      }
    );
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
