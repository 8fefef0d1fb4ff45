import {language} from "../../i18n/language.ts";
import {newMonthsSentence, releaseCounts, releaseTitle, verdictChangeText} from "../../i18n/sentences.ts";
import type {Locale} from "../../model/languages.ts";
import type {SiteModel} from "../../model/pages/pages.ts";
import type {ReleaseModel, VerdictChange} from "../../model/releases/releases.ts";
import {revisionSummaryText} from "./revision-summary.ts";
import type {RevisionNames} from "./revision-summary.ts";

/** A release in a language, as the page of changes and the feeds tell it. */
export interface ReleaseTexts {
  /** Where nobody wrote one. */
  readonly title: string;
  /** The months that came in, and how many figures and files. */
  readonly months: readonly string[];
  readonly counts: string;
  /** The changed figures by measure and cause, each with the one that changed most. */
  readonly revisions: readonly string[];
  /** By indicator: the areas of whose comparison something else is said. */
  readonly verdicts: readonly {readonly indicator: string; readonly areas: readonly string[]}[];
}

/** What names are taken from. */
export type ReleaseNames = RevisionNames & Pick<SiteModel, "areas">;

/** Tells a release. */
export function releaseTexts(release: ReleaseModel, names: ReleaseNames, locale: Locale): ReleaseTexts {
  return {
    title: releaseTitle(release, locale),
    months: release.months.map((months) => newMonthsSentence(months, release.isFirst, locale)),
    counts: releaseCounts(release, locale),
    revisions: release.revisions.map((revision) => revisionSummaryText(revision, names, locale)),
    verdicts: verdictTexts(release.verdicts, names, locale)
  };
}

/** Changes by indicator, areas in their order. */
export function verdictTexts(
  changes: readonly VerdictChange[],
  {areas}: Pick<SiteModel, "areas">,
  locale: Locale
): ReleaseTexts["verdicts"] {
  const nameOf = (id: string): string => areas.find(({area}) => area.id === id)?.area.name[locale] ?? id;
  return [...Map.groupBy(changes, ({indicator}) => indicator)].map(([indicator, members]) => ({
    indicator: language(locale).indicators[indicator].short,
    areas: members.map((change) => verdictChangeText(change, nameOf(change.area), locale))
  }));
}
