import {headlineIndicator} from "../indicators.ts";
import type {IndicatorId} from "../indicators.ts";
import type {Locale} from "../languages.ts";

/**
 * The shapes in which there are pictures: whole, as pages that link to one show it; square, as many apps want it; and the
 * chart alone, without title, words and source around it.
 */
const pictureShapes = ["whole", "square", "chart"] as const;

export type PictureShape = (typeof pictureShapes)[number];

/** Pixels of a picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture as pages that link to it tell them. */
export const pictureSize = {width: 1200, height: 630} as const;

export const shapeSizes: Readonly<Record<PictureShape, PictureSize>> = {
  whole: pictureSize,
  square: {width: 1080, height: 1080},
  chart: {width: 1200, height: 675}
};

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

/** The shapes that a subject has: square are those that people share most, so that the site does not grow by half. */
export function shapesOf({area, indicator}: PictureSubject): readonly PictureShape[] {
  const isSquare = area === allAreas || indicator === headlineIndicator;
  return pictureShapes.filter((shape) => shape !== "square" || isSquare);
}

/**
 * Address of a picture without its ending, `/charts/sv/espoo/unemployed`, and of its other shapes
 * `/charts/sv/espoo/unemployed/chart`; `.png` and `.svg` lie there.
 */
export function pictureStem({area, indicator}: PictureSubject, locale: Locale, shape: PictureShape = "whole"): string {
  const stem = `/charts/${locale}/${area}/${indicator}`;
  return shape === "whole" ? stem : `${stem}/${shape}`;
}

/**
 * Address without its ending of a chart as it was at a vintage, `/vintages/2025-02-25/sv/espoo/unemployed`; `.svg`
 * and `.csv` lie there and never change.
 */
export function frozenStem(vintage: string, {area, indicator}: PictureSubject, locale: Locale): string {
  return `/vintages/${vintage}/${locale}/${area}/${indicator}`;
}
