import type {PilotArea} from "../../../src/model/areas.ts";
import type {Indicator, IndicatorId} from "../../../src/model/indicators.ts";
import {feedsModelSchema} from "../../../src/model/pages/feeds.ts";
import type {FeedsModel} from "../../../src/model/pages/feeds.ts";
import {measuresOf} from "../../../src/model/pages/formula.ts";
import {headlineOf} from "../../../src/model/reference.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {Revision} from "../../../src/model/releases/vintages.ts";
import {renderModel} from "../models/model-files.ts";
import type {ModelFile} from "../models/model-files.ts";
import {feedEntries} from "./feed-entries.ts";
import type {FeedScope} from "./feed-entries.ts";
import type {VintageFigures} from "./vintage-figures.ts";

/** The file that feeds are written from. */
export function renderFeedsModel(...sources: Parameters<typeof feedsModel>): ModelFile {
  return renderModel("feeds.json", feedsModelSchema, feedsModel(...sources));
}

/**
 * What every vintage brought to every feed.
 *
 * @param history oldest first
 */
export function feedsModel(
  reference: Pick<Reference, "areas" | "indicators">,
  history: readonly VintageFigures[],
  revisions: readonly Revision[]
): FeedsModel {
  const {areas, indicators} = reference;
  const headline = headlineOf(reference);
  const entries = (scope: FeedScope) => feedEntries(scope, history, revisions);
  return {
    releases: entries(scopeOfAll(headline.id)),
    areas: Object.fromEntries(areas.map((area) => [area.id, entries(scopeOfArea(area, headline.id))])),
    indicators: Object.fromEntries(indicators.map((indicator) => [indicator.id, entries(scopeOf(indicator))]))
  };
}

function scopeOfAll(headline: IndicatorId): FeedScope {
  return {holds: () => true, indicator: headline, area: null, follows: () => true};
}

/** Its municipalities in all measures. */
function scopeOfArea({id, municipalities}: PilotArea, headline: IndicatorId): FeedScope {
  const members = new Set(municipalities);
  return {holds: (_, code) => members.has(code), indicator: headline, area: id, follows: () => true};
}

/** What it is made of, and the published share that may carry it on, in all municipalities. */
function scopeOf(indicator: Indicator): FeedScope {
  const measures = new Set([...measuresOf(indicator), indicator.publishedShare]);
  return {
    holds: (measure) => measures.has(measure),
    indicator: indicator.id,
    area: null,
    follows: (id) => id === indicator.id
  };
}
