import {tableTitle} from "../../../src/i18n/table-titles.ts";
import type {TableSubject} from "../../../src/i18n/table-titles.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {Reference} from "../../../src/model/reference.ts";
import type {Column} from "../tables/column.ts";
import {inAll} from "../tables/in-all.ts";
import type {Table} from "../tables/tables.ts";

/** What a table is about, as its description says it. */
export interface DescribedSubject {
  readonly titles: Localized;
  /** Null where a table holds several. */
  readonly indicator: Indicator | null;
}

/** What the table at an address is about. */
export function describeSubject(
  {areas, indicators}: Pick<Reference, "areas" | "indicators">,
  {path, topic}: Pick<Table, "path" | "topic">
): DescribedSubject {
  const words = path.split("/");
  const indicator = indicators.find(({id}) => id === words.at(-1)) ?? null;
  const area = topic === "charts" || topic === "areas" ? areas.find(({id}) => id === words[3]) : undefined;
  const subject: TableSubject = {topic, area: area?.name ?? null, indicator: indicator?.id ?? null};
  return {titles: inEach((locale) => tableTitle(subject, locale)), indicator};
}

/** What the figures of a column count, in English; null where a column holds none. */
export function unitText({unit}: Column, indicator: Indicator | null): string | null {
  if (unit === null) return null;
  if (unit === "indicator" && indicator) return inAll(({units}) => units[indicator.unit].name).en;
  return inAll(({tables}) => tables.columnUnits[unit]).en;
}
