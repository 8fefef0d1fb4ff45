import {indicatorIds} from "../../model/indicators.ts";
import type {MunicipalityIndex} from "../../model/pages/municipality-pages.ts";
import type {Page} from "../../model/pages/page.ts";
import type {SiteModel} from "../../model/pages/pages.ts";
import {coverageOf, newestVintage, newestVintageOf} from "../../site/models.ts";

/** A page for search engines. */
export interface ListedPage {
  readonly page: Page;
  /** Date of the newest vintage behind its figures. */
  readonly modified: string;
}

/** Every page of the site that a reader may look for, each once for all languages, with the day of its figures. */
export function listPages(site: SiteModel, {municipalities}: Pick<MunicipalityIndex, "municipalities">): ListedPage[] {
  const modified = newestVintage(site);
  const ofIndicator = indicatorIds.map((indicator) => ({
    indicator,
    modified: newestVintageOf(coverageOf(site.indicators, indicator))
  }));
  return [
    ...single.map((kind) => ({page: {kind}, modified})),
    ...site.areas.map(({area}) => ({page: {kind: "area" as const, area: area.id}, modified})),
    ...site.areas.flatMap(({area}) =>
      ofIndicator.map((one) => ({
        page: {kind: "chart" as const, area: area.id, indicator: one.indicator},
        modified: one.modified
      }))
    ),
    ...ofIndicator.map((one) => ({
      page: {kind: "indicator" as const, indicator: one.indicator},
      modified: one.modified
    })),
    ...municipalities.map(({code, name}) => ({page: {kind: "municipality" as const, code, name: name.fi}, modified}))
  ];
}

/** Pages of which there is one. */
const single = [
  "front",
  "areas",
  "indicators",
  "municipalities",
  "methods",
  "data",
  "files",
  "embedding",
  "changes",
  "accessibility",
  "about"
] as const satisfies readonly Page["kind"][];
