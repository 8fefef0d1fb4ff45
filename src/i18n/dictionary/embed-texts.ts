import type {EmbedPeriod, EmbedTheme} from "../../model/pages/embeds.ts";
import type {PictureFormat} from "../../model/pages/pictures.ts";

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
  /** The picture as it was at the vintage of a day. */
  readonly frozen: (day: string) => string;
  /** What readers of the page around will see later, by what the code follows; each stands below a choice. */
  readonly meanings: Readonly<Record<"all" | "newest" | "frozen", string>>;
  readonly themes: Readonly<Record<EmbedTheme, string>>;
  /** As wide as the column in which the frame stands. */
  readonly anyWidth: string;
  readonly preview: string;
  readonly code: string;
  /** When the code of the choice cannot be fetched. */
  readonly failed: string;
  /** Below a frozen picture: of which day the figures are, and the link to them. */
  readonly version: (day: string) => string;
  readonly figures: string;
  /** Links to the chart as a picture that follows the newest figures. */
  readonly pictures: Readonly<Record<PictureFormat, string>>;
  /** Names of ready examples. */
  readonly examples: Readonly<Record<EmbedExample, string>>;
  /** On the page that stands where there is none: what to do when it shows in a frame; before a link. */
  readonly lost: string;
}

export type EmbedChoice = "area" | "indicator" | "language" | "period" | "theme" | "width";

export type EmbedExample = "newest" | "frozen" | "dark" | "script" | "element";
