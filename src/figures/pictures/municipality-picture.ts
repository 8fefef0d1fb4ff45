import {language} from "../../i18n/language.ts";
import {wholeTitle} from "../../i18n/sentences.ts";
import {municipalityChartSentence, municipalityChartTitle} from "../../i18n/sentences/municipality-chart.ts";
import type {Locale} from "../../model/languages.ts";
import {breakNotes} from "../content/break-notes.ts";
import {endNotes, pictureNotes} from "../content/drawing-notes.ts";
import {chartCautions} from "../content/embed-content.ts";
import {
  municipalityContent,
  municipalityLines,
  municipalityPicture,
  subjectOf
} from "../content/municipality-content.ts";
import type {MunicipalityView} from "../content/municipality-content.ts";
import {newestSource, withCovidYear} from "./picture-content.ts";
import type {PictureContent} from "./picture-content.ts";

/**
 * The picture of a chart of a municipality: the same lines and words as on its page.
 *
 * @param isPilot whether it belonged to a pilot area
 */
export function municipalityPictureContent(view: MunicipalityView, isPilot: boolean, locale: Locale): PictureContent {
  const {chart, coverage} = view;
  const subject = subjectOf(view);
  const sentence = municipalityChartSentence(subject, locale);
  const hasFigures = chart.last !== null;
  // Numbered events would need a list of their own.
  const content = municipalityContent({...view, events: []}, locale);
  const {municipalitySentences, cautions} = language(locale);
  const notes = [
    ...breakNotes(chart.breaks, content, locale),
    ...(chart.means ? [municipalitySentences.meansDrawn] : []),
    ...pictureNotes(municipalityLines(view), coverage.indicator.unit, locale),
    ...endNotes(content, locale)
  ];
  return {
    title: wholeTitle(municipalityChartTitle(subject, locale)),
    sentence,
    drawing: hasFigures ? withCovidYear(content, locale) : null,
    name: hasFigures ? municipalityPicture(view, locale) : sentence,
    notes: hasFigures ? notes : [],
    // Where there was no pilot, nobody can mistake its customers for everyone.
    cautions: chartCautions(coverage, locale).filter((said) => isPilot || said !== cautions["mixed-customers"].title),
    source: newestSource(coverage, locale)
  };
}
