import type {IndicatorId} from "../indicators.ts";

/** A page, whatever its language. */
export type Page =
  | {readonly kind: "front" | "areas" | "indicators" | "municipalities" | StandingPage}
  | {readonly kind: "area"; readonly area: string}
  | {readonly kind: "chart"; readonly area: string; readonly indicator: IndicatorId}
  | {readonly kind: "indicator"; readonly indicator: IndicatorId}
  /** `code` as in the source, `KU049`; `name` the Finnish one, for the address is the same in all languages but its first words. */
  | {readonly kind: "municipality"; readonly code: string; readonly name: string};

/** Pages of which there is one. */
export type StandingPage = "methods" | "data" | "files" | "embedding" | "changes" | "accessibility" | "about";

/** What a menu leads to: a page, or the list of areas. */
export type MenuEntry = StandingPage | "front" | "areas" | "indicators" | "municipalities";

/** What a menu says of an entry on a page: that it is this page, or that this page is one of its own; else nothing. */
export function ariaCurrent(entry: MenuEntry, page: Page): "page" | "true" | undefined {
  if (page.kind === entry) return "page";
  return belongsTo[page.kind] === entry ? "true" : undefined;
}

const belongsTo: Partial<Record<Page["kind"], MenuEntry>> = {
  area: "areas",
  chart: "areas",
  indicator: "indicators",
  municipality: "municipalities",
  files: "data"
};

/** What the methods page draws or lists from the data; also the anchors of that page, in all languages. */
export const methodsFigures = [
  "placebos",
  "all-areas",
  "pooled",
  "pretended-starts",
  "longer-pre-period",
  "simulation"
] as const;

export type MethodsFigure = (typeof methodsFigures)[number];
