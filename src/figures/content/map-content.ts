import {classLimits, classOf, greatestBelow} from "../../charts/map/map-classes.ts";
import {language} from "../../i18n/language.ts";
import {formatValue, formatWithUnit} from "../../i18n/numbers.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import type {ChartSummary} from "../../model/pages/pages.ts";
import {lastRows} from "../tables/last-rows.ts";
import type {AreaFigure, LastRow} from "../tables/last-rows.ts";

/** What a map shows of each area in one month, in a language. */
export interface MapContent {
  /** From the lowest to the highest. */
  readonly classes: readonly MapClass[];
  /** In the order of the alphabet, never by value. */
  readonly rows: readonly MapRow[];
}

interface MapClass {
  /** The figures that it holds: "8,5–9,4 %". */
  readonly text: string;
  /** The same without the unit, for tables: "8,5–9,4". */
  readonly range: string;
  readonly count: number;
}

interface MapRow extends Pick<LastRow, "id" | "name" | "value" | "mark"> {
  /** Name and figure with its unit: "Espoo: 9,5 %". */
  readonly title: string;
  /** Position among the classes; null when there is no figure for the month. */
  readonly class: number | null;
}

/** Puts the figures of one month into classes; an area whose last figure is older has none on the map. */
export function mapContent(
  figures: readonly AreaFigure[],
  areas: readonly PilotArea[],
  unit: IndicatorUnit,
  month: Month,
  locale: Locale
): MapContent {
  const current = figures.map(({area, summary}) => ({area, summary: figureIn(month, summary)}));
  const values = new Map(current.map(({area, summary}) => [area, summary.last?.value ?? null]));
  const known = [...values.values()].filter((value) => value !== null);
  const limits = classLimits(known, unit);
  const rows = lastRows(current, areas, unit, locale).rows.map((row) => mapRow(row, values.get(row.id) ?? null));
  const classes = known.length === 0 ? [] : [...limits.keys(), limits.length];
  return {classes: classes.map(mapClass), rows};

  function mapRow({id, name, value: shown, mark}: LastRow, value: number | null): MapRow {
    const words = value === null ? language(locale).map.noFigure : formatWithUnit(value, unit, locale);
    const at = value === null ? null : classOf(value, limits, unit);
    return {id, name, value: shown, mark, title: `${name}: ${words}`, class: at};
  }

  function mapClass(at: number): MapClass {
    return {
      text: classText(at, limits, unit, locale, formatWithUnit),
      range: classText(at, limits, unit, locale, formatValue),
      count: rows.filter((row) => row.class === at).length
    };
  }
}

function figureIn(month: Month, summary: ChartSummary): ChartSummary {
  return summary.last?.month === month ? summary : {...summary, last: null};
}

/** Closed at both ends, in figures as readers see them. */
function classText(
  at: number,
  limits: readonly number[],
  unit: IndicatorUnit,
  locale: Locale,
  format: typeof formatValue
): string {
  const {below, from} = language(locale).map;
  const [low, high] = [limits[at - 1], limits[at]];
  if (high === undefined) return from(format(low ?? 0, unit, locale));
  if (low === undefined) return below(format(high, unit, locale));
  const greatest = greatestBelow(high, unit);
  const last = format(greatest, unit, locale);
  return greatest === low ? last : `${formatValue(low, unit, locale)}–${last}`;
}
