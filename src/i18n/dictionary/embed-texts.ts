import type {EmbedPeriod, EmbedTheme} from "../../model/embeds.ts";

/** Charts on the pages of others. */
export interface EmbedTexts {
  /** On the page of a chart: above the code, and what the frame does. */
  readonly heading: string;
  readonly explanation: string;
  /** To the page about embedding. */
  readonly toGuide: string;
  /** Within an embed, before the address of the page of the chart. */
  readonly toPage: string;
  /** What the form asks. */
  readonly choices: Readonly<Record<EmbedChoice, string>>;
  readonly periods: Readonly<Record<EmbedPeriod, string>>;
  readonly themes: Readonly<Record<EmbedTheme, string>>;
  /** As wide as the column in which the frame stands. */
  readonly anyWidth: string;
  readonly preview: string;
  readonly code: string;
  /** When the code of the choice cannot be fetched. */
  readonly failed: string;
  /** Names of ready examples. */
  readonly examples: Readonly<Record<EmbedExample, string>>;
  /** On the page that stands where there is none: what to do when it shows in a frame; before a link. */
  readonly lost: string;
}

export type EmbedChoice = "area" | "indicator" | "language" | "period" | "theme" | "width";

export type EmbedExample = "newest" | "dark" | "script" | "element";
