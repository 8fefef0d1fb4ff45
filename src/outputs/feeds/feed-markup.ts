import type {ReleaseTexts} from "../../figures/content/release-texts.ts";
import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {language} from "../../i18n/language.ts";
import type {Locale} from "../../model/languages.ts";

/** A paragraph of an entry. */
export function paragraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`;
}

/** A list in an entry; nothing where it has no lines. */
export function list(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["<ul>", ...lines.map((line) => `<li>${escapeMarkup(line)}</li>`), "</ul>"];
}

/** Comparisons of which something else is said than before, with what that does not show. */
export function verdictLines(verdicts: ReleaseTexts["verdicts"], locale: Locale): string[] {
  if (verdicts.length === 0) return [];
  return [
    ...verdicts.flatMap(({indicator, areas}) => [paragraph(indicator), ...list(areas)]),
    paragraph(language(locale).releaseSentences.verdictsNote)
  ];
}
