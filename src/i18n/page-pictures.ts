import {headlineIndicator} from "../model/indicators.ts";
import type {Indicator} from "../model/indicators.ts";
import type {Locale} from "../model/languages.ts";
import type {ChartSummary, IndicatorCoverage} from "../model/pages/pages.ts";
import {allAreas} from "../model/pages/pictures.ts";
import type {PictureSubject} from "../model/pages/pictures.ts";
import {isCount} from "../model/pages/summary.ts";
import {pilotsTogether} from "./places.ts";
import type {Place} from "./places.ts";
import {chartTitle, pictureSentence, viewTitle, wholeTitle} from "./sentences.ts";
import {municipalityChartSentence, municipalityChartTitle} from "./sentences/municipality-chart.ts";
import type {MunicipalitySubject} from "./sentences/municipality-chart.ts";

/** The picture that stands for a page where it is linked. */
export interface PagePicture extends PictureSubject {
  /** What it shows, for readers who do not see it: words that stand on the page, and in the picture. */
  readonly alt: string;
}

/** For the page of an area and the page of one of its charts. */
export function areaPagePicture(
  area: Place,
  summary: ChartSummary,
  coverage: IndicatorCoverage,
  locale: Locale
): PagePicture {
  const {indicator} = coverage;
  const title = wholeTitle(viewTitle("lines", indicator, area, locale));
  const alt = shortened(`${title}. ${pictureSentence(summary, coverage, area, locale)}`);
  return {area: area.id, indicator: indicator.id, alt};
}

/** For the page of an indicator, and for the front page. */
export function allAreasPagePicture(summary: ChartSummary, coverage: IndicatorCoverage, locale: Locale): PagePicture {
  const {indicator} = coverage;
  const title = allAreasTitle(indicator, locale);
  const alt = shortened(`${title}. ${pictureSentence(summary, coverage, pilotsTogether, locale)}`);
  return {area: allAreas, indicator: indicator.id, alt};
}

/** For the page of a municipality. */
export function municipalityPagePicture(subject: MunicipalitySubject, locale: Locale): PagePicture {
  const title = wholeTitle(municipalityChartTitle(subject, locale));
  const alt = shortened(`${title}. ${municipalityChartSentence(subject, locale)}`);
  return {area: subject.municipality.id, indicator: subject.chart.indicator, alt};
}

/** As many whole sentences as fit where pictures are shared; the picture itself and the page have them all. */
function shortened(text: string): string {
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  const count = sentences.findLastIndex((_, i) => sentences.slice(0, i + 1).join(" ").length <= longest);
  return sentences.slice(0, Math.max(count + 1, 1)).join(" ");
}

/** Letters that networks keep of a description of a picture. */
const longest = 420;

/** For pages that have no chart of their own. */
export function headlinePagePicture(locale: Locale): PagePicture {
  const alt = allAreasTitle({id: headlineIndicator, unit: "percent of labour force"}, locale);
  return {area: allAreas, indicator: headlineIndicator, alt};
}

/** The title of all pilot areas together: a count is seen as an index. */
export function allAreasTitle(indicator: Pick<Indicator, "id" | "unit">, locale: Locale): string {
  return wholeTitle(
    isCount(indicator.unit)
      ? viewTitle("index", indicator, pilotsTogether, locale)
      : chartTitle(indicator, pilotsTogether, locale)
  );
}
