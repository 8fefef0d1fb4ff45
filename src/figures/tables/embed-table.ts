import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {language} from "../../i18n/language.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import {placeLabel} from "../../model/pages/place-labels.ts";
import {chartTable} from "./table-rows.ts";
import type {ChartTable, TableRow} from "./table-rows.ts";

/** The table of an embedded chart. */
export interface EmbedTable {
  /** The unit, and what the marks stand for. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** The rows as HTML: there are a million of them on all embeds together, and components would take minutes. */
  readonly rows: string;
}

/** The figures of an embedded chart, newest first. */
export function embedTable(
  lines: readonly DrawnLine[],
  area: PilotArea,
  unit: IndicatorUnit,
  locale: Locale
): EmbedTable {
  const {chart: words, units} = language(locale);
  const table = chartTable(lines, unit, locale);
  const names = lines.map(({id}) => (id === "area" ? placeLabel(area.name[locale]).name : words.lines[id].short));
  const [own = "", ...others] = names;
  return {
    caption: [`${units[unit].name}.`, ...marksOf(table, locale)].join(" "),
    heads: [words.table.month, own, ...(table.hasBounds ? [words.table.bounds] : []), ...others],
    rows: table.years.flatMap(({rows}) => rows.map((row) => rowHtml(row, table.hasBounds))).join("")
  };
}

function marksOf({statuses, absences}: ChartTable, locale: Locale): string[] {
  const words = language(locale);
  return [
    ...statuses.map((status) => `${statusLetters[status]} = ${words.statuses[status].word}.`),
    ...absences.map((reason) => `${words.absences[reason].word}: ${words.absences[reason].explanation}`)
  ];
}

/** Names of months and cells are numbers and words of a language, in which HTML has no say. */
function rowHtml({name, cells, bounds}: TableRow, hasBounds: boolean): string {
  const [own = "", ...others] = cells.map(({text, mark}) => `<td>${text}${mark && ` <i>${mark}</i>`}</td>`);
  return `<tr><th scope="row">${name}</th>${own}${hasBounds ? `<td>${bounds}</td>` : ""}${others.join("")}</tr>`;
}
