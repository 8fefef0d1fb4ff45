import type {PlaceForms} from "../places/forms.ts";

/**
 * How unusual a finding is: p over 0.20; within the usual variation all the same, p over 0.05; outside of it, but not when
 * p is adjusted for all areas; outside of it even then; or nothing to be unusual.
 */
export type Rarity = "usual" | "not rare" | "unusual alone" | "unusual among all" | "no gap";

/** Among how many areas one that stands out is looked at. */
export interface AmongFacts {
  /** Those for which the indicator has a gap. */
  readonly areas: number;
  /** How many of them chance alone would show as unusual, rounded down. */
  readonly expected: number;
  /**
   * How many municipalities without a pilot differed at least as much, of how many, and from how many on that is called
   * common; null where p does not rest on them.
   */
  readonly placebos: {readonly larger: number; readonly all: number; readonly usual: number} | null;
}

/** Whether an area developed in an unusual way during the pilots. */
export interface VerdictFacts {
  /** The size of the gap with its unit. */
  readonly amount: string;
  readonly side: Side;
  /** "March 2021–October 2023", over which it is a mean. */
  readonly months: string;
  readonly among: AmongFacts;
}

/** On which side of its comparison an area lies. */
export type Side = Exclude<Direction, "same">;

/** Within the usual variation, or beyond it. */
export type BandPlace = "inside" | "outside";

/** How two figures lie to each other after rounding. */
export type Direction = "higher" | "lower" | "same";

/** How an area lay to its weighted comparison after the start. */
export interface FindingFacts {
  readonly place: PlaceForms;
  readonly direction: Direction;
  /** The size of the gap with its unit. */
  readonly amount: string;
}

/** How a gap went on during the pilot. */
export interface CourseFacts {
  readonly inside: number;
  readonly months: number;
  readonly year: number;
  /** How many of its months are seen where that is a part of them; null for a whole year. */
  readonly part: number | null;
  /** "3/2023–10/2023" */
  readonly yearMonths: string;
  /** The size of the gap with its unit, and on which side of the comparison the area lay. */
  readonly yearGap: string;
  readonly side: Direction;
}

/** The same difference from both base periods. */
export interface BasesFacts {
  /** Name of what the area is compared with, as readers see it. */
  readonly control: string;
  /** Names of the base periods with their months. */
  readonly beforeCovid: string;
  readonly covidYear: string;
  /** With their signs and unit. */
  readonly fromBeforeCovid: string;
  readonly fromCovidYear: string;
  readonly signs: Signs;
}

/** Whether two differences have one sign, or are even shown alike; a difference that rounds to nothing has no sign. */
export type Signs = "equal" | "alike" | "opposite" | "none";

/** How far a municipality lies from an area in one feature. */
export type Degree = "same" | "slightly" | "plainly" | "clearly";

/** How the share of a municipality changed beside that of the area. */
export type ChangeRelation =
  "fell faster" | "fell slower" | "rose faster" | "rose slower" | "rose, area fell" | "fell, area rose";

/** The base periods of the difference in differences: the year before COVID-19 and the year before the pilots. */
export type BaseId = "before covid" | "covid year";

/** What was found in all areas. */
export interface FoundFacts {
  /** How many areas have a comparison, and how many of them moved no further than is usual. */
  readonly compared: number;
  readonly usual: number;
  /** "March 2021 – October 2023" */
  readonly months: string;
}

/** By how much the areas lay above the others in a year, without the unit. */
export interface GapOfYear {
  readonly year: string;
  readonly gap: string;
}
