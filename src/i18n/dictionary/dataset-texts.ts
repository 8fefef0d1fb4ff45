/** How catalogues and search engines describe the data. */
export interface DatasetTexts {
  /** What all the data are, in a few sentences. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** The country that the figures cover. */
  readonly country: string;
  /** What tables of an area, an indicator by area and an indicator by municipality hold, after its name. */
  readonly scopes: Readonly<Record<"areas" | "indicators" | "municipalities", string>>;
  readonly descriptions: DescriptionTexts;
}

/** What is said of the files that describe other files to programs. */
export interface DescriptionTexts {
  readonly heading: string;
  readonly intro: string;
  readonly csvw: string;
  readonly dataPackage: string;
  readonly catalogue: string;
  readonly markup: string;
}
