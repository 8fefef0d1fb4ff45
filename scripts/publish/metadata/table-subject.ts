import {tableTitle} from "../../../src/i18n/files/table-titles.ts";
import type {TableSubject} from "../../../src/i18n/files/table-titles.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {TableTopic} from "../../../src/model/tables.ts";
import type {Column} from "../tables/column.ts";
import {inAll} from "../tables/in-all.ts";
import {municipalityTablePath} from "../tables/municipality-tables.ts";
import type {Table} from "../tables/tables.ts";

/** What a table is about, as its description says it. */
export interface DescribedSubject {
  readonly titles: Localized;
  /** Null where a table holds several. */
  readonly indicator: Indicator | null;
}

/** The reference tables that name what tables are about. */
export type NamedThings = Pick<Reference, "areas" | "municipalities" | "indicators" | "measures">;

/** What the table at an address is about. */
export function describeSubject(things: NamedThings, table: Pick<Table, "path" | "topic">): DescribedSubject {
  const subject = subjectOf(things, table);
  const indicator = things.indicators.find(({id}) => id === subject.indicator) ?? null;
  return {titles: inEach((locale) => tableTitle(subject, locale)), indicator};
}

/** The same as titles and names of files say it. */
export function subjectOf(
  {areas, municipalities, indicators, measures}: NamedThings,
  {path, topic}: Pick<Table, "path" | "topic">
): TableSubject {
  const [, , , first = "", second] = path.split("/");
  const area = inAreas.includes(topic) ? areas.find(({id}) => id === first)?.name : undefined;
  const place = municipalities.find((one) => topic === "municipality" && path === municipalityTablePath(one))?.name;
  const measure = topic === "measures" ? measures.find(({code}) => code === first)?.label : undefined;
  const indicator = indicators.find(({id}) => id === (second ?? first) && topic !== "municipality");
  return {topic, area: area ?? place ?? null, indicator: indicator?.id ?? null, measure: measure ?? null};
}

const inAreas: readonly TableTopic[] = ["charts", "areas", "area-municipalities"];

/** What the figures of a column count, in English; null where a column holds none. */
export function unitText(
  {unit, indicator: own}: Pick<Column, "unit" | "indicator">,
  subject: Pick<DescribedSubject, "indicator">,
  indicators: readonly Indicator[] = []
): string | null {
  if (unit === null) return null;
  const indicator = indicators.find(({id}) => id === own) ?? subject.indicator;
  if (unit === "indicator" && indicator) return inAll(({units}) => units[indicator.unit].name).en;
  return inAll(({tables}) => tables.columnUnits[unit]).en;
}
