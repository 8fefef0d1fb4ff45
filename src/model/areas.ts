import type {Localized} from "./languages.ts";
import type {Month} from "./months.ts";

/** One of the 25 groups of municipalities that ran a pilot. */
export interface PilotArea {
  /** Never changes; occurs in addresses and files. */
  readonly id: string;
  readonly name: Localized;
  /** Codes of the source, `KU049`, the leading municipality first. */
  readonly municipalities: readonly string[];
  /** How surely the membership is known; anything below high is said where membership is shown. */
  readonly confidence: "high" | "medium-high";
  readonly note: Localized;
  readonly sources: readonly string[];
}

/** A municipality of the 2021 division (309). */
export interface Municipality {
  /** Code of the source, `KU049`. */
  readonly code: string;
  readonly name: Localized;
  /** Region (maakunta), code of the source `MK01`. */
  readonly region: string;
  readonly regionName: Localized;
  /** Centre for economic development, transport and the environment (ELY), code of the source `ELY01`. */
  readonly ely: string;
  readonly population2020: number;
}

/** A municipality that ceased: from the month on, its inhabitants are counted in its heir. */
export interface MunicipalityChange {
  readonly code: string;
  /** The municipality of the 2021 division under which the figures of both go on. */
  readonly heir: string;
  readonly from: Month;
  /** Address of the decision or of an official notice of it. */
  readonly source: string;
  /** Code under which the source publishes the heir since the merger; null when the heir has kept its own. */
  readonly newCode: string | null;
}

/** A municipality that went to another region: from the month on, totals of regions are published with it there. */
export interface RegionChange {
  readonly code: string;
  readonly region: string;
  readonly ely: string;
  readonly from: Month;
  /** Address of the decision or of an official notice of it. */
  readonly source: string;
}

/**
 * Whether a vintage counts the inhabitants of a ceased municipality in its heir, or a municipality in its new region,
 * for all of history: the figures of a month are published in the next one, in the division of that month's year.
 */
export function hasNewBorders(vintage: string, {from}: Pick<MunicipalityChange, "from">): boolean {
  return vintage.slice(0, 7) > from;
}

/** Region code of Åland, which is in no control region. */
export const alandRegion = "MK21";
