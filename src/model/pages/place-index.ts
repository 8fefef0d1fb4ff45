/** What place search looks in: `/search/places.{fi,sv,en}.json`, one file per language. */
export interface PlaceIndex {
  /** In the alphabetical order of the language. */
  readonly areas: readonly IndexedPlace[];
  /** The most populous first: of equally good hits, the likelier ones come first. */
  readonly municipalities: readonly IndexedPlace[];
  readonly words: PlaceSearchWords;
}

/** A place as search finds and shows it. */
export interface IndexedPlace {
  /** Below the site's base. */
  readonly href: string;
  /** The name in the language of the index first, then its other names; of each the name and the stems of its forms. */
  readonly names: readonly (readonly [name: string, ...stems: string[]])[];
  /** Municipalities that have merged into it, written alike. */
  readonly former?: IndexedPlace["names"];
  /** What stands below the name: the pilot area of a municipality, the size of an area. */
  readonly detail: string;
  /** Which of the areas a municipality belonged to; none without a pilot. */
  readonly area?: number;
}

/** What search says of its hits. */
export interface PlaceSearchWords {
  readonly areas: string;
  readonly municipalities: string;
  /** How many hits there are, by their number; the first says that there are none. */
  readonly found: readonly string[];
  /** Before the number of hits that differ by a letter from what was typed. */
  readonly similar: string;
  /** Before the name of a municipality that has merged into the one shown. */
  readonly former: string;
}

/** How many hits are suggested while a reader types. */
export const mostShown = {areas: 4, municipalities: 7} as const;
