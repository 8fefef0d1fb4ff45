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
