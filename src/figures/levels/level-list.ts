import {language} from "../../i18n/language.ts";
import {monthName, pilotRemark} from "../../i18n/months.ts";
import {differenceAsShown, formatSigned, formatValue} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {isAfterPilots} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import {cellAbsence} from "../../model/pages/cell-absences.ts";
import type {CellAbsence} from "../../model/pages/cell-absences.ts";
import type {AreaCard} from "../../model/pages/pages.ts";
import type {MunicipalityLevels} from "../../model/pages/municipality-pages.ts";
import {firstWholeYear, isOfPilots, wholeYears} from "../../model/pages/whole-years.ts";
import type {WholeYear} from "../../model/pages/whole-years.ts";
import {isKnown} from "../../model/series.ts";
import type {SeriesPoint} from "../../model/series.ts";
import type {TableCell} from "../tables/table-rows.ts";

/** A list of places with their levels: never a change or an effect. */
export interface LevelList {
  /** Of what and when each column is; a month with its form for machines. */
  readonly heads: readonly LevelHead[];
  /** The cells of each place, by its id. */
  readonly cells: ReadonlyMap<string, readonly TableCell[]>;
  /** What the marks and words of the table stand for. */
  readonly statuses: readonly ObservationStatus[];
  readonly absences: readonly CellAbsence[];
}

interface LevelHead {
  readonly text: string;
  readonly month?: Month;
}

/** The levels of areas, with those of the municipalities without a pilot under `rest`. */
export interface AreaLevelList extends LevelList {
  /** How much higher or lower an area lay than these in the last whole year of the pilots; none where no year has both. */
  readonly gaps: {readonly year: string; readonly texts: ReadonlyMap<string, string>} | null;
}

/** The levels of areas: in the first whole year, the last one of the pilots, their last month, and the newest. */
export function areaLevels(cards: readonly AreaCard[], unit: IndicatorUnit, locale: Locale): AreaLevelList {
  const rows = cards.map(({area, lines}) => levelRow(area.id, lines, "area"));
  // The same beside every area.
  const besides = cards.slice(0, 1).map(({lines}) => levelRow("rest", lines, "rest"));
  const yearsWithMeans = rows.flatMap(({years}) =>
    years.flatMap(({year, mean}) => (mean !== null && isOfPilots(year) ? [year] : []))
  );
  const years = [firstWholeYear, ...yearsWithMeans.toSorted().slice(-1)];
  const known = rows.flatMap(({points}) => points.filter(isKnown).map(({month}) => month)).toSorted();
  const months = [known.findLast((month) => !isAfterPilots(month)), known.findLast(isAfterPilots)].filter(
    (month) => month !== undefined
  );
  const columns = [...rows, ...besides].map(({id, points, years: of}): [string, (LevelPoint | null)[]] => [
    id,
    [
      ...years.map((year) => of.find((one) => one.year === year) ?? null).map(yearPoint),
      ...months.map((month) => points.find((point) => point.month === month) ?? null)
    ]
  ]);
  const heads = [...years.map((year) => yearHead(year, locale)), ...months.map((month) => monthHead(month, locale))];
  return {
    ...levelList(heads, columns, years.length, unit, locale),
    gaps: gapsIn(years.at(-1), rows, besides, unit, locale)
  };
}

interface LevelRow {
  readonly id: string;
  readonly points: readonly SeriesPoint[];
  readonly years: readonly WholeYear[];
}

function levelRow(id: string, lines: AreaCard["lines"], which: "area" | "rest"): LevelRow {
  const points = lines.find((line) => line.id === which)?.points ?? [];
  return {id, points, years: wholeYears(points)};
}

function gapsIn(
  year: string | undefined,
  rows: readonly LevelRow[],
  [rest]: readonly LevelRow[],
  unit: IndicatorUnit,
  locale: Locale
): AreaLevelList["gaps"] {
  const meanOf = (row: LevelRow | undefined) => row?.years.find((one) => one.year === year)?.mean ?? null;
  const beside = meanOf(rest);
  if (year === undefined || beside === null) return null;
  const gaps = rows.flatMap((row) => {
    const mean = meanOf(row);
    return mean === null ? [] : [[row.id, formatSigned(differenceAsShown(mean, beside, unit), unit, locale)] as const];
  });
  return {year, texts: new Map(gaps)};
}

/** The levels of municipalities: in the first whole year, at the time that most have, and in the last month of the pilots. */
export function municipalityLevelList(
  {time, levels}: MunicipalityLevels,
  unit: IndicatorUnit,
  locale: Locale
): LevelList {
  const latest = levels
    .flatMap(({last}) => last?.month ?? [])
    .toSorted()
    .at(-1);
  const isYear = time.kind === "year";
  const isSame = !isYear && time.month === latest;
  const columns = levels.map(({code, first, level, last}): [string, (LevelPoint | null)[]] => [
    code,
    [first, level, ...(isSame ? [] : [last?.month === latest ? last : null])]
  ]);
  const heads = [
    yearHead(firstWholeYear, locale),
    isYear ? yearHead(time.year, locale) : monthHead(time.month, locale),
    ...(isSame || !latest ? [] : [monthHead(latest, locale)])
  ];
  return levelList(heads, columns, isYear ? 2 : 1, unit, locale);
}

type LevelPoint = Pick<SeriesPoint, "value" | "status" | "reason">;

/** @param means how many of the first columns are means of years */
function levelList(
  heads: readonly LevelHead[],
  columns: readonly (readonly [string, readonly (LevelPoint | null)[]])[],
  means: number,
  unit: IndicatorUnit,
  locale: Locale
): LevelList {
  const points = columns.flatMap(([, of]) => of.map((point, i) => ({point, isMean: i < means})));
  const absence = (point: LevelPoint | null, isMean: boolean) =>
    point?.reason ? [cellAbsence(point.reason, unit, isMean)] : [];
  const cell = (point: LevelPoint | null, isMean: boolean): TableCell => {
    const [reason] = absence(point, isMean);
    if (reason) return {text: language(locale).absences[reason].word, mark: ""};
    if (!isKnown(point)) return none;
    return {
      text: formatValue(point.value, unit, locale),
      mark: point.status === "normal" ? "" : statusLetters[point.status]
    };
  };
  return {
    heads,
    cells: new Map(columns.map(([id, of]) => [id, of.map((point, i) => cell(point, i < means))])),
    statuses: [...new Set(points.flatMap(({point}) => (isKnown(point) ? point.status : [])))].filter(
      (status) => status !== "normal"
    ),
    absences: [...new Set(points.flatMap(({point, isMean}) => absence(point, isMean)))]
  };
}

function yearPoint(
  year: {readonly mean: number | null; readonly status: SeriesPoint["status"]} | null
): LevelPoint | null {
  return year && year.mean !== null ? {value: year.mean, status: year.status, reason: null} : null;
}

function yearHead(year: string, locale: Locale): LevelHead {
  const {ofPilots, beforePilots} = language(locale).lists;
  return {text: isOfPilots(year) ? ofPilots(year) : beforePilots(year)};
}

function monthHead(month: Month, locale: Locale): LevelHead {
  return {text: monthName(month, locale) + pilotRemark(month, locale), month};
}

const none: TableCell = {text: "–", mark: ""};
