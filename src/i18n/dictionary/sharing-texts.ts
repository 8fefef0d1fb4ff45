import type {FeedId} from "../../model/pages/feeds.ts";

/** The list of all files. */
export interface AllFilesTexts {
  readonly pictures: string;
  /** Above pictures that show all pilot areas together. */
  readonly picturesOfAll: string;
  /** Above files that are about the others. */
  readonly others: string;
  /** With the number and as readers see it. */
  readonly count: (count: number, shown: string) => string;
  /** What the checksums are and how to check them. */
  readonly checksums: string;
}

/** Following new figures by feed. */
export interface FeedTexts {
  readonly heading: string;
  /** What a feed is and what it tells. */
  readonly explanation: string;
  /** At the end of every page, the link to the feed of all new figures. */
  readonly ofAll: string;
  /** Name of the feed of all new figures and releases. */
  readonly releasesTitle: string;
  readonly subtitles: Readonly<Record<FeedId["kind"], string>>;
  /** With the number and as readers see it. */
  readonly cells: (count: number, shown: string) => string;
  readonly largestChange: string;
}

/** How to refer to figures. */
export interface CitationTexts {
  readonly heading: string;
  /** The reference as a sentence. */
  readonly sentence: (facts: CitationFacts) => string;
  readonly forReferenceManagers: string;
  /** Of which day the figures are, and that they can still be had when newer ones have come; before the link. */
  readonly vintage: (day: string) => string;
  readonly toVintage: string;
}

/** What a reference says. */
export interface CitationFacts {
  readonly title: string;
  /** The year in which the data were published. */
  readonly year: string;
  readonly day: string;
  readonly source: string;
  readonly licence: string;
  readonly address: string;
}

/** Program code that reads a file. */
export interface SnippetTexts {
  readonly heading: string;
  readonly intro: string;
  /** What the query of the Parquet file gives: on the page of a chart, and elsewhere. */
  readonly parquetOfChart: string;
  readonly parquet: string;
}

/** What the button beside a text says. */
export interface CopyTexts {
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let the page copy: the text is selected instead. */
  readonly selected: string;
}
