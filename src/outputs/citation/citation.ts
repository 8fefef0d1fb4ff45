import {language} from "../../i18n/language.ts";
import {formatDay} from "../../i18n/months.ts";
import {renderBibtex} from "./bibtex.ts";
import type {Citation} from "./page-citations.ts";
import {renderRis} from "./ris.ts";

/** A reference in all the forms in which it is needed. */
export interface CitationForms {
  readonly sentence: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** Writes a reference as a sentence, for LaTeX and for reference managers. */
export function citationForms(citation: Citation): CitationForms {
  const {title, address, vintage, locale} = citation;
  const {chart, citation: words} = language(locale);
  const day = formatDay(vintage, locale);
  const year = vintage.slice(0, 4);
  const {source, licence} = chart;
  return {
    sentence: words.sentence({title, year, day, source, licence, address}),
    bibtex: renderBibtex(citation, noteOf(citation)),
    ris: renderRis(citation, noteOf(citation))
  };
}

/** What has no field of its own: the vintage in words, the source and the licence. */
function noteOf({vintage, locale}: Citation): string {
  const {vintagesLabel, sourceLabel, source, licence} = language(locale).chart;
  return `${vintagesLabel} ${formatDay(vintage, locale)}. ${sourceLabel}: ${source}. ${licence}.`;
}
