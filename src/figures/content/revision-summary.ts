import {language} from "../../i18n/language.ts";
import {formatValue} from "../../i18n/numbers.ts";
import {revisionText} from "../../i18n/sentences.ts";
import type {Locale} from "../../model/languages.ts";
import {labelOf} from "../../model/observations/measures.ts";
import {countryCode} from "../../model/observations/observations.ts";
import type {RevisionSummary} from "../../model/pages/data-pages.ts";
import type {SiteModel} from "../../model/pages/pages.ts";

/** What names of measures and places are taken from. */
export type RevisionNames = Pick<SiteModel, "measures" | "municipalityNames">;

/** The measure, why and how many of its cells changed, and the cell that changed most. */
export function revisionSummaryText(
  {measure, cause, cells, largest}: RevisionSummary,
  {measures, municipalityNames}: RevisionNames,
  locale: Locale
): string {
  const {dataPage, chart, feeds} = language(locale);
  const known = measures.find(({code}) => code === measure);
  const count = feeds.cells(cells, formatValue(cells, "persons", locale));
  const head = `${known ? labelOf(known, locale) : measure} (${dataPage.causes[cause]}): ${count}`;
  if (!largest) return head;
  const name = municipalityNames[largest.area]?.[locale] ?? largest.area;
  const place = largest.area === countryCode ? chart.lines.country.name : name;
  const change = revisionText(largest, place, locale);
  return change ? `${head}, ${feeds.largestChange} ${change}` : head;
}
