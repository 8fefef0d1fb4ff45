import type {IndicatorId} from "../indicators.ts";
import type {Locale} from "../languages.ts";

/** Pixels of a picture as pages that link to it tell them. */
export const pictureSize = {width: 1200, height: 630} as const;

/** What a picture is kept as: for programs and documents, and to be drawn sharp at any size. */
export const pictureFormats = ["png", "svg"] as const;

export type PictureFormat = (typeof pictureFormats)[number];

/** The place of an area in addresses when a picture shows all pilot areas together. */
export const allAreas = "all-areas";

/** What a picture shows. */
export interface PictureSubject {
  /** Id of a pilot area, or `all-areas`. */
  readonly area: string;
  readonly indicator: IndicatorId;
}

/** Address of a picture without its ending, `/charts/sv/espoo/unemployed`; `.png` and `.svg` lie there. */
export function pictureStem({area, indicator}: PictureSubject, locale: Locale): string {
  return `/charts/${locale}/${area}/${indicator}`;
}

/**
 * Address without its ending of a chart as it was at a vintage, `/vintages/2025-02-25/sv/espoo/unemployed`; `.svg`
 * and `.csv` lie there and never change.
 */
export function frozenStem(vintage: string, {area, indicator}: PictureSubject, locale: Locale): string {
  return `/vintages/${vintage}/${locale}/${area}/${indicator}`;
}
