/** What search looks in: `/search/places.{fi,sv,en}.json`, one file per language. */
export interface PlaceIndex {
  /** In the alphabetical order of the language. */
  readonly areas: readonly IndexedPlace[];
  /** The most populous first: of equally good hits, the likelier ones come first. */
  readonly municipalities: readonly IndexedPlace[];
  /** Of equally good hits, those that are asked for more come first. */
  readonly topics: readonly IndexedTopic[];
  readonly words: PlaceSearchWords;
}

/** A place as search finds and shows it. */
export interface IndexedPlace {
  /** Below the site's base; its last part begins with the code as files write it: `091-helsinki`, `vantaa-kerava`. */
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

/** What readers ask for that is no place: an indicator, or a term that a page explains. Its one name is its title. */
export interface IndexedTopic extends IndexedPlace {
  /** The beginnings of the words by which it is asked for in any of the languages, separated by commas. */
  readonly asked: string;
}

/** What search says of its hits. */
export interface PlaceSearchWords {
  readonly areas: string;
  readonly municipalities: string;
  readonly topics: string;
  /** Where nothing answers, above the list of all municipalities. */
  readonly nothing: string;
  /** How many hits there are, by their number; the first says that there are none. */
  readonly found: readonly string[];
  /** Before the number of hits that differ by a letter from what was typed. */
  readonly similar: string;
  /** Before the name of a municipality that has merged into the one shown. */
  readonly former: string;
}

/** How many hits are suggested while a reader types. */
export const mostShown = {areas: 5, municipalities: 7, topics: 5} as const;
