import {yearTable, yearsBeside} from "../../figures/tables/year-table.ts";
import {chartTable} from "../../figures/tables/table-rows.ts";
import type {TableCell} from "../../figures/tables/table-rows.ts";
import {capitalize} from "../../i18n/first-letter.ts";
import {language} from "../../i18n/language.ts";
import type {AskedAndAnswered} from "../../i18n/sentences/questions.ts";
import type {Locale} from "../../model/languages.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ChartPageModel, IndicatorCoverage} from "../../model/pages/pages.ts";
import {placeLabel} from "../../model/pages/place-labels.ts";
import type {ChartAnswer} from "./chart-answer.ts";
import {toldMonths} from "./answer-rows.ts";

/** A chart in plain text, with the tables of its page and answers to the questions that readers ask. */
export function answerMarkdown(
  answer: ChartAnswer,
  {model, coverage}: {readonly model: ChartPageModel; readonly coverage: IndicatorCoverage},
  questions: readonly AskedAndAnswered[],
  locale: Locale
): string {
  const {chart: words, area} = language(locale);
  return [
    `# ${answer.title}`,
    answer.sentence,
    ...yearsOf(model, coverage, locale),
    ...monthsOf(model, coverage, locale),
    ...questions.flatMap((one) => [`## ${one.question}`, one.answer]),
    `## ${area.cautionsHeading}`,
    answer.cautions.map((caution) => `- ${caution}`).join("\n"),
    `## ${words.sourceLabel}`,
    answer.citation,
    `${words.licenceLabel}: ${answer.licence}`,
    `${words.downloads.csv}: ${answer.csv}`
  ]
    .join("\n\n")
    .concat("\n");
}

function yearsOf({area, chart}: ChartPageModel, {indicator}: IndicatorCoverage, locale: Locale): string[] {
  const {chart: words, units} = language(locale);
  const lines = yearsBeside(chart.lines, placeLabel(area.name[locale]).name, locale);
  const {years, rows, differences, statuses, missing} = yearTable(lines, indicator.unit, locale);
  if (years.length === 0) return [];
  const columns = rows.flatMap(({name, cells}, i) => [
    [name, ...cells.map(textOf)],
    ...(i === 1 && differences ? [[words.years.difference, ...differences]] : [])
  ]);
  const remarks = [
    words.years.caption(units[indicator.unit].name, differences !== null),
    ...meaningsOf(statuses, locale),
    ...(missing.length > 0 ? [words.years.missing(missing.join(", "))] : [])
  ];
  return [`## ${words.years.summary}`, remarks.join(" "), tableOf([[words.years.year, ...years], ...columns])];
}

function monthsOf({area, chart}: ChartPageModel, {indicator}: IndicatorCoverage, locale: Locale): string[] {
  const words = language(locale);
  const lines = chart.lines.map(({id, points}) => ({id, points: points.slice(-toldMonths)}));
  const table = chartTable(lines, indicator.unit, locale);
  const rows = table.years.flatMap((year) => year.rows);
  const names = lines.map(({id}) => (id === "area" ? placeLabel(area.name[locale]).name : words.chart.lines[id].short));
  return [
    `## ${words.embeds.periods["last-24"]}`,
    [`${capitalize(words.units[indicator.unit].name)}.`, ...meaningsOf(table.statuses, locale)].join(" "),
    tableOf([
      [words.chart.table.month, ...rows.map(({name}) => name)],
      ...names.map((name, i) => [name, ...rows.map(({cells}) => (cells[i] ? textOf(cells[i]) : ""))])
    ])
  ];
}

function meaningsOf(statuses: readonly (keyof typeof statusLetters)[], locale: Locale): string[] {
  const words = language(locale).statuses;
  return statuses.map((status) => `${statusLetters[status]} = ${words[status].word}.`);
}

function textOf({text, mark}: TableCell): string {
  return mark === "" ? text : `${text} ${mark}`;
}

/** A table from its columns, each with its head first. */
function tableOf(columns: readonly (readonly string[])[]): string {
  const [[, ...firsts] = []] = columns;
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(columns.map(([head = ""]) => head)),
    row(columns.map((_, i) => (i === 0 ? "---" : "--:"))),
    ...firsts.map((_, i) => row(columns.map((column) => column[i + 1] ?? "")))
  ].join("\n");
}
