import {scaleOf} from "../../charts/layout/line-layout.ts";
import type {LineChartContent} from "../../charts/layout/line-content.ts";
import {certaintyOf} from "../../charts/layout/line-parts.ts";
import {language} from "../../i18n/language.ts";
import {whoseFigure} from "../../i18n/places.ts";
import type {Place} from "../../i18n/places.ts";
import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {ChartViews} from "../../model/pages/views.ts";
import {certaintyNotes, endNotes, noteTexts} from "./drawing-notes.ts";
import type {ComputedView} from "./view-lines.ts";

/** What a reader must be told to read the picture of a view rightly. */
export function viewNotesOf(
  view: ComputedView,
  {lines}: ChartViews,
  content: LineChartContent,
  {indicator: {unit}, area: place}: {readonly indicator: Pick<Indicator, "unit">; readonly area: Place},
  locale: Locale
): string[] {
  const {viewNotes, reading} = language(locale);
  const area = content.lines.find(({id}) => id === "area")?.points ?? [];
  const basis = lines.find(({id}) => id === "area")?.indexBasis;
  const hasEstimates = area.some((point) => point.value !== null && certaintyOf(point) === "estimated");
  const bars = hasEstimates ? [viewNotes.estimatedBars] : [];
  const isBars = view === "change-on-year";
  const own: Readonly<Record<ComputedView, readonly string[]>> = {
    "change-on-year": [
      viewNotes.layOffPeak,
      ...(unit === "percent of labour force" ? [viewNotes.labourForceStep] : [])
    ],
    index: basis ? [viewNotes.indexBasis[basis]] : [],
    "seasonally-adjusted": [viewNotes.notOfficial]
  };
  return [
    ...own[view],
    ...(isBars ? bars : noteTexts(certaintyNotes(content.lines), whoseFigure(place), locale)),
    ...(scaleOf(content).low > 0 ? [reading.drawingNotes["not from zero"]] : []),
    ...endNotes(content, locale),
    viewNotes.fiveYears
  ];
}
