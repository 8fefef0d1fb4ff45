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

/** The other views of a chart of which there are pictures. */
export const pictureViews = ["gap", "change-on-year", "index"] as const;

export type PictureView = (typeof pictureViews)[number];

/** What a picture shows. */
export interface PictureSubject {
  /** Id of a pilot area, `all-areas`, or the code of a municipality. */
  readonly area: string;
  readonly indicator: IndicatorId;
  /** Where it is not that of the figures as they are. */
  readonly view?: PictureView | undefined;
}

/** A file of a subject. */
export interface PictureKind {
  readonly shape: PictureShape;
  readonly format: PictureFormat;
}

/**
 * The files that a subject has. Every chart stands alone as SVG, of which any program makes what it needs; what people
 * share most is a square too, and alone as PNG. All of them as PNG would take the build longer than all whole ones do.
 */
export function pictureKinds({area, indicator, view}: PictureSubject): PictureKind[] {
  const kinds = pictureShapes.flatMap((shape) => pictureFormats.map((format) => ({shape, format})));
  if (view !== undefined || isMunicipality(area)) return kinds.filter(({shape}) => shape === "whole");
  const isShared = area === allAreas || indicator === headlineIndicator;
  return kinds.filter(({shape, format}) => isShared || shape === "whole" || (shape === "chart" && format === "svg"));
}

/** The picture of another view of an area's chart; only those of the headline indicator are drawn. */
export function viewSubject({area, indicator}: PictureSubject, view: PictureView): PictureSubject | null {
  return indicator === headlineIndicator ? {area, indicator, view} : null;
}

/** Whether a picture shows a municipality, which its code stands for: `KU049`. */
export function isMunicipality(area: string): boolean {
  return /^KU\d{3}$/.test(area);
}

/**
 * Address of a picture without its ending, `/charts/sv/espoo/unemployed`, and of its other shapes
 * and views `/charts/sv/espoo/unemployed/chart`; `.png` and `.svg` lie there.
 */
export function pictureStem(
  {area, indicator, view}: PictureSubject,
  locale: Locale,
  shape: PictureShape = "whole"
): string {
  const parts = [area, indicator, view, shape === "whole" ? undefined : shape];
  return `/charts/${locale}/${parts.filter((part) => part !== undefined).join("/")}`;
}

/**
 * Address without its ending of a chart as it was at a vintage, `/vintages/2025-02-25/sv/espoo/unemployed`; `.svg`
 * and `.csv` lie there and never change.
 */
export function frozenStem(vintage: string, {area, indicator}: PictureSubject, locale: Locale): string {
  return `/vintages/${vintage}/${locale}/${area}/${indicator}`;
}
