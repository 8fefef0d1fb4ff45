import type {PlaceForms} from "../places/forms.ts";

/** How a value lies to another as readers see both. */
export type Comparison = "higher" | "lower" | "same";

/** Whose figures sentences speak of without a name: those of an area, or of all pilot areas added up. */
export type Whose = "area" | "together";

/** When and where a value is the last. */
export interface WhereFacts {
  readonly place: PlaceForms;
  /** "maaliskuun 2021 lopussa" */
  readonly monthEnd: string;
  /** "maaliskuussa 2021" */
  readonly inMonth: string;
}

/** Whose line a drawing is about. */
export type LineOwner = Whose | "municipality";

/** What the sentence of a last value states. */
export interface LevelFacts extends WhereFacts {
  /** The value as readers see it, without its unit. */
  readonly value: string;
}

/** How the municipalities without a pilot lie to an area. */
export interface GapFacts {
  readonly place: PlaceForms;
  readonly rest: string;
  readonly amount: string;
}

/** The means of two whole years, without their units. */
export interface YearsFacts {
  readonly place: PlaceForms;
  readonly first: YearFacts;
  readonly last: YearFacts;
  /** Whether they are percentages, so that their differences are percentage points. */
  readonly isPercent: boolean;
}

/** The means of a whole year. */
export interface YearFacts {
  readonly year: string;
  readonly area: string;
  /** Of the municipalities without a pilot, how they lie to the area, and the size of the difference; null where not known. */
  readonly beside: {readonly rest: string; readonly gap: string; readonly side: Comparison} | null;
}

/** How the others lay to the area in a year. */
export type BesideYear = NonNullable<YearFacts["beside"]> & Pick<YearFacts, "year">;

/** A value at two moments, with its unit, and the signed difference with its own. */
export interface ChangeFacts {
  readonly start: {readonly inMonth: string; readonly value: string};
  readonly end: {readonly inMonth: string; readonly value: string};
  readonly change: string;
}

/** What a picture of a chart shows. */
export interface PictureFacts {
  /** "The area's" */
  readonly owner: string;
  /** Title of the indicator, its first letter small. */
  readonly measured: string;
  readonly place: PlaceForms;
  readonly first: string;
  readonly last: string;
  /** Whether the municipalities without a pilot are drawn beside the area. */
  readonly besideRest: boolean;
  readonly highest: ExtremeFacts;
  readonly lowest: ExtremeFacts;
}

/** The highest and the lowest value of a picture. */
export type ExtremesFacts = Pick<PictureFacts, "highest" | "lowest">;

/** The highest or the lowest value of a picture. */
export interface ExtremeFacts {
  /** With its unit. */
  readonly value: string;
  readonly inMonth: string;
}

/** What the line of an area on the front page states. */
export interface CardFacts {
  /** Called after the pilots where it is. */
  readonly month: string;
  readonly value: string;
  /** " (estimate)" and the like; empty for an ordinary figure. */
  readonly mark: string;
  /** Null when the municipalities without a pilot have no value. */
  readonly rest: string | null;
}

/** The last value of a change on year or of an index. */
export interface LastFacts {
  readonly place: PlaceForms;
  readonly inMonth: string;
  /** With sign and unit where the view has them. */
  readonly value: string;
  /** Null when the municipalities without a pilot have none. */
  readonly rest: string | null;
}

/** The last seasonally adjusted value, beside that of the month before. */
export interface AdjustedFacts {
  readonly place: PlaceForms;
  readonly monthEnd: string;
  readonly value: string;
  readonly change: MonthlyChange | null;
}

/** How a value lies to that of the month before. */
export interface MonthlyChange {
  readonly comparison: Comparison;
  /** The size of the change before "more" or "fewer", with a space after it; empty where there is none. */
  readonly amount: string;
}

/** A figure of two whole years, with its unit. */
export interface TwoYears {
  readonly first: {readonly year: string; readonly value: string};
  readonly last: {readonly year: string; readonly value: string};
}
