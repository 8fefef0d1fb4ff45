import type {ControlId} from "../model/comparisons/comparisons.ts";
import type {Indicator, IndicatorId, IndicatorUnit} from "../model/indicators.ts";
import type {ObservationStatus} from "../model/observations.ts";
import type {LineId} from "../model/pages/pages.ts";
import type {EstimateKind} from "../model/series.ts";
import type {StandingPage} from "./addresses.ts";
import type {CautionId} from "./cautions.ts";
import type {CellAbsence} from "./cell-absences.ts";
import type {BreakTexts} from "./dictionary/break-texts.ts";
import type {ChartReaderTexts, FigureLinkTexts} from "./dictionary/chart-reader-texts.ts";
import type {ComparisonTexts} from "./dictionary/comparison-texts.ts";
import type {DatasetTexts} from "./dictionary/dataset-texts.ts";
import type {EmbedTexts} from "./dictionary/embed-texts.ts";
import type {MapTexts} from "./dictionary/map-texts.ts";
import type {
  ChartPageTexts,
  DataPageTexts,
  FrontPartsTexts,
  IndicatorPageTexts,
  MethodsPageTexts,
  MunicipalityPageTexts,
  StandingPageTexts
} from "./dictionary/page-texts.ts";
import type {PictureFileTexts} from "./dictionary/picture-texts.ts";
import type {PlaceSearchTexts} from "./dictionary/place-search-texts.ts";
import type {
  AreaLatestTexts,
  MovedTexts,
  NeighbourTexts,
  PageServiceTexts,
  TableToolsTexts
} from "./dictionary/service-texts.ts";
import type {AllFilesTexts, CitationTexts, CopyTexts, FeedTexts, SnippetTexts} from "./dictionary/sharing-texts.ts";
import type {PublishedTableTexts} from "./dictionary/table-texts.ts";
import type {ViewId, ViewNotes, ViewTexts} from "./dictionary/view-texts.ts";

/** Every fixed text of the site in one language; texts that hold figures are in `sentences.ts`. */
export interface Dictionary {
  readonly site: SiteTexts;
  readonly navigation: NavigationTexts;
  readonly footer: FooterTexts;
  readonly front: FrontTexts;
  readonly frontParts: FrontPartsTexts;
  readonly area: AreaTexts;
  readonly chart: ChartTexts;
  readonly comparison: ComparisonTexts;
  readonly views: Readonly<Record<ViewId, ViewTexts>>;
  readonly viewNotes: ViewNotes;
  readonly chartPage: ChartPageTexts;
  readonly indicatorPage: IndicatorPageTexts;
  readonly municipalityPage: MunicipalityPageTexts;
  readonly standingPages: Readonly<Record<StandingPage, StandingPageTexts>>;
  readonly methodsPage: MethodsPageTexts;
  readonly dataPage: DataPageTexts;
  readonly reading: ReadingTexts;
  readonly breaks: BreakTexts;
  readonly map: MapTexts;
  readonly chartReader: ChartReaderTexts;
  readonly figureLink: FigureLinkTexts;
  readonly notFound: NotFoundTexts;
  readonly moved: MovedTexts;
  readonly placeSearch: PlaceSearchTexts;
  readonly tableTools: TableToolsTexts;
  readonly areaLatest: AreaLatestTexts;
  readonly neighbours: NeighbourTexts;
  readonly pageService: PageServiceTexts;
  readonly tables: PublishedTableTexts;
  readonly allFiles: AllFilesTexts;
  readonly feeds: FeedTexts;
  readonly citation: CitationTexts;
  readonly snippets: SnippetTexts;
  readonly copying: CopyTexts;
  readonly embeds: EmbedTexts;
  readonly pictures: PictureFileTexts;
  readonly dataset: DatasetTexts;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorTexts>>;
  readonly indicatorGroups: Readonly<Record<Indicator["group"], string>>;
  readonly units: Readonly<Record<IndicatorUnit, UnitTexts>>;
  readonly cautions: Readonly<Record<CautionId, CautionTexts>>;
  readonly statuses: Readonly<Record<ObservationStatus, StatusTexts>>;
  readonly absences: Readonly<Record<CellAbsence, StatusTexts>>;
}

export interface SiteTexts {
  readonly name: string;
  /** What the site is, in one line below its name. */
  readonly tagline: string;
}

export interface NavigationTexts {
  readonly skipToContent: string;
  /** Names of landmarks, for screen readers. */
  readonly mainLabel: string;
  readonly languagesLabel: string;
  readonly breadcrumbsLabel: string;
  readonly onThisPage: string;
  readonly front: string;
  readonly areas: string;
  readonly indicators: string;
  readonly municipalities: string;
  readonly explore: string;
  readonly methods: string;
  readonly data: string;
  readonly changes: string;
  readonly accessibility: string;
  readonly about: string;
}

export interface FooterTexts {
  /** Name of the list of pages, for screen readers. */
  readonly pagesLabel: string;
  readonly sourcesHeading: string;
  readonly source: string;
  readonly processing: string;
  readonly dataLicence: string;
  readonly dataLicenceHref: string;
  readonly codeLicence: string;
  readonly noTracking: string;
}

export interface FrontTexts {
  readonly heading: string;
  /** What the pilots were, in two sentences. */
  readonly lead: string;
  readonly canHeading: string;
  readonly can: readonly string[];
  readonly cannotHeading: string;
  readonly cannot: readonly string[];
  readonly areasHeading: string;
  readonly areasIntro: string;
  /** Caption of the row of small lines. */
  readonly smallLines: string;
}

export interface AreaTexts {
  /** Above the name of the area. */
  readonly kind: string;
  readonly membersHeading: string;
  readonly members: (count: number) => string;
  /** Beside small lines of the members: when their figures are of, and what the lines are. */
  readonly memberLines: (monthEnd: string) => string;
  readonly confidenceLabel: string;
  readonly confidence: string;
  readonly sourcesHeading: string;
  readonly cautionsHeading: string;
  readonly cautionsIntro: string;
  readonly otherAreas: string;
}

export interface ChartTexts {
  /** Names of lines; the area's own line carries the name of the area. */
  readonly lines: Readonly<Record<Exclude<LineId, "area"> | ControlId, LineTexts>>;
  readonly table: TableTexts;
  readonly tableSummary: string;
  readonly definitionLabel: string;
  readonly formulaLabel: string;
  readonly cautionsHeading: string;
  readonly eventsHeading: string;
  readonly eventSource: string;
  readonly pilotPeriod: string;
  /** Beside the shaded year of the lay-offs. */
  readonly covidYear: string;
  readonly estimatedPart: string;
  readonly provisionalPart: string;
  readonly downloadsHeading: string;
  readonly downloads: Readonly<Record<DownloadKind, string>>;
  readonly sourceLabel: string;
  readonly source: string;
  readonly vintagesLabel: string;
  readonly licenceLabel: string;
  readonly licence: string;
  readonly noData: string;
}

/** The plain file, the two that Excel opens as they are in Finland, and other formats. */
export type DownloadKind =
  | ("csv" | "excelFinnish" | "excelSwedish" | "workbook" | "jsonStat" | "parquet")
  | ("archive" | "checksums" | "dataPackage");

export interface LineTexts {
  /** In headings and tables. */
  readonly name: string;
  /** At the end of a line in a chart. */
  readonly short: string;
  readonly explanation: string;
}

export interface TableTexts {
  readonly month: string;
  readonly bounds: string;
}

/** How to read figures, drawings and files. */
export interface ReadingTexts {
  readonly changeInYear: string;
  readonly gapToRest: string;
  readonly percentagePoints: string;
  /** Above what tells how far the figures can be trusted. */
  readonly certaintyHeading: string;
  /** Below a drawing, what its reader must know. */
  readonly drawingNotes: Readonly<Record<DrawingNote, string>>;
  /** In the caption of a table, why its estimates are estimates. */
  readonly estimates: Readonly<Record<EstimateKind, string>>;
  /** Of a line that ends long before the others; the value tells its month too. */
  readonly endsBeforeOthers: (line: string, value: string) => string;
  /** Beside small drawings that stand together. */
  readonly sharedScale: string;
  readonly newestData: string;
  readonly filesIntro: string;
  /** What a file that is not of one chart holds. */
  readonly files: Readonly<Record<FileTopic, string>>;
}

/** What the files that are not of one chart are about. */
export type FileTopic = "indicators" | "municipalities";

/** What a reader must be told to read a drawing rightly. */
export type DrawingNote =
  "area alone" | "area beside weighted" | "holes" | "estimated" | "provisional" | "bounds" | "not from zero";

export interface NotFoundTexts {
  readonly title: string;
  readonly text: string;
  readonly toFront: string;
}

export interface IndicatorTexts {
  readonly title: string;
  /** For lists and labels, a few words. */
  readonly short: string;
  /** After the name of an area in titles of pages, without a capital of its own. */
  readonly inTitles: string;
  /** What it is, in plain words. */
  readonly definition: string;
  /** How it is computed, in the words of the source. */
  readonly formula: string;
  /** What moves it that is not the pilot. */
  readonly moves: string;
}

export interface UnitTexts {
  readonly name: string;
  /** Beside an axis. */
  readonly axis: string;
}

export interface CautionTexts {
  readonly title: string;
  readonly text: string;
}

export interface StatusTexts {
  /** In a table cell. */
  readonly word: string;
  readonly explanation: string;
}
