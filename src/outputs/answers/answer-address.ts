import type {IndicatorId} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {pageAddress} from "../../i18n/addresses.ts";

/** How a chart is told in one small file: to programs, and to those who read plain text. */
export const answerFormats = ["json", "md"] as const;

export type AnswerFormat = (typeof answerFormats)[number];

/** What such files are served as. */
export const answerTypes: Readonly<Record<AnswerFormat, string>> = {
  json: "application/json",
  md: "text/markdown"
};

/** Which chart is told. */
export interface AnsweredChart {
  readonly area: string;
  readonly indicator: IndicatorId;
}

/** The address of a chart in one small file, which is that of its page with an ending: `/alueet/espoo/unemployed.json`. */
export function answerAddress(
  {area, indicator}: AnsweredChart,
  locale: Locale,
  format: AnswerFormat,
  base = "/"
): string {
  return `${pageAddress({kind: "chart", area, indicator}, locale, base).slice(0, -1)}.${format}`;
}
