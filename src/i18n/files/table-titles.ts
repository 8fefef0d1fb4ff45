import type {IndicatorId} from "../../model/indicators.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import type {TableTopic} from "../../model/tables.ts";
import {language} from "../language.ts";

/** What a published table is about. */
export interface TableSubject {
  readonly topic: TableTopic;
  /** Name of the pilot area or the municipality; null in tables of all. */
  readonly area: Localized | null;
  /** Null in tables of all indicators. */
  readonly indicator: IndicatorId | null;
  /** What the source calls its measure; null in tables of none or of all. */
  readonly measure?: Localized | null;
}

/** What a table is called in catalogues: `Unemployed share of the labour force: Espoo`. */
export function tableTitle({topic, area, indicator, measure}: TableSubject, locale: Locale): string {
  const {dataPage, indicators} = language(locale);
  if (measure) return measure[locale];
  const parts = [...(indicator ? [indicators[indicator].title] : []), ...(area ? [area[locale]] : [])];
  if (parts.length === 0) return dataPage.kinds[topic].title;
  return [parts.join(": "), ...tableScope(topic, locale)].join(", ");
}

/** How much a table of an area or an indicator holds, where its name does not say it. */
export function tableScope(topic: TableTopic, locale: Locale): string[] {
  const {scopes} = language(locale).dataset;
  return topic in scopes ? [scopes[topic as keyof typeof scopes]] : [];
}
