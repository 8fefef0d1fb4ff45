import {releaseTexts} from "../../figures/content/release-texts.ts";
import type {RevisionSummary} from "../../model/pages/data-pages.ts";
import type {ReleaseModel} from "../../model/releases/releases.ts";
import type {Release} from "../../site/releases.ts";
import type {FeedFacts, FeedItem, RevisionFacts} from "./feed-document.ts";
import type {FeedSetting} from "./feed-document.ts";
import {list, paragraph, verdictLines} from "./feed-markup.ts";
import {stableId} from "./stable-id.ts";

/** A release in words and in figures. */
export function releaseItem({model, remark}: Release, {locale, home, site}: FeedSetting): FeedItem {
  const told = releaseTexts(model, site, locale);
  const title = remark?.title ?? told.title;
  const html = [
    ...(remark ? [remark.html.trim()] : []),
    paragraph(told.counts),
    ...list(told.months),
    ...list(told.revisions),
    ...verdictLines(told.verdicts, locale)
  ];
  return {
    id: stableId(`release.${locale}/${model.date}`),
    url: `${home}#release-${model.date}`,
    title,
    summary: told.counts,
    html: html.join("\n"),
    day: model.date,
    facts: releaseFacts(model)
  };
}

/** The cells that changed most, by the codes of the source. */
export function largestRevisions(revisions: readonly RevisionSummary[]): RevisionFacts[] {
  return revisions.flatMap(({cause, largest}) => {
    if (!largest) return [];
    const {measure, area, month, oldValue, newValue} = largest;
    return [{measure, area, month, old: oldValue, new: newValue, cause}];
  });
}

function releaseFacts({vintages, months, cells, revisions}: ReleaseModel): FeedFacts | null {
  const vintage = vintages.at(-1);
  const sum = (kind: "added" | "revised"): number => cells.reduce((all, cell) => all + cell[kind], 0);
  if (vintage === undefined) return null;
  return {
    vintage,
    month: months[0]?.last ?? null,
    added: sum("added"),
    revised: sum("revised"),
    largest_revisions: largestRevisions(revisions)
  };
}
