/** What tables say when they are sorted or copied. */
export interface TableToolsTexts {
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let the page copy. */
  readonly copyByHand: string;
  /** Head of the column of status letters in the copied text: "Espoo (status)". */
  readonly status: string;
  /** After the name of a column. */
  readonly ascending: string;
  readonly descending: string;
}

/** The table of an area's newest figures. */
export interface AreaLatestTexts {
  readonly caption: string;
  readonly indicator: string;
  readonly unit: string;
}

/** The areas before and after one in the alphabet. */
export interface NeighbourTexts {
  /** Name of the landmark, for screen readers. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
}

/** How new the figures are, when the next ones come, and where mistakes can be told. */
export interface PageServiceTexts {
  readonly heading: string;
  readonly pageUpdated: (day: string) => string;
  readonly siteUpdated: (day: string) => string;
  /** No day is promised that nobody has set. */
  readonly next: string;
  readonly report: string;
  /** The title of a report: of which page. */
  readonly reportTitle: (page: string) => string;
  readonly reportBody: (address: string, day: string) => string;
  /** Where the publisher of the site has given no address. */
  readonly noReport: string;
}

/** The page at an address that a page once had. */
export interface MovedTexts {
  readonly title: string;
  /** Before a link, for readers whose browser does not follow by itself. */
  readonly onward: string;
}
