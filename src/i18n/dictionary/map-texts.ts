/** The map of the pilot areas. */
export interface MapTexts {
  readonly heading: string;
  /** Name of the map for screen readers. */
  readonly label: string;
  /** How to read the colours, and where the limits of the classes come from. */
  readonly reading: string;
  /** What the map does not tell, of counts and of all other figures. */
  readonly caution: Readonly<Record<"counts" | "others", string>>;
  readonly legendHeading: string;
  /** The first and the last class; the limit with its unit, or without it in tables. */
  readonly below: (limit: string) => string;
  readonly from: (limit: string) => string;
  /** How many areas a class has. */
  readonly areasInClass: (count: number) => string;
  readonly withoutPilot: string;
  readonly noFigure: string;
  /** The second layer of an area's own map. */
  readonly weights: string;
  readonly listSummary: string;
  /** Head of a column. */
  readonly classColumn: string;
  /** Who published the borders. */
  readonly source: string;
}
