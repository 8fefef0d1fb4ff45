import {columnText} from "../../../src/i18n/files/column-texts.ts";
import {byAreaControl} from "../../../src/model/comparisons/control-ids.ts";
import {byIndicatorColumn} from "../../../src/model/indicator-columns.ts";
import type {IndicatorColumn} from "../../../src/model/indicator-columns.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {BlankRule, CodeListId, ColumnKey, ColumnType, ColumnUnit} from "../../../src/model/tables.ts";
import type {Column} from "./column.ts";

/** Everything that is known of a column by its key. */
export function columnOf(key: ColumnKey): Column {
  const {type, name = key, unit = null, indicator = null, blank = null, codes = null} = traits[key];
  const titles = inEach((locale) => columnText(key, locale).title);
  const notes = inEach((locale) => columnText(key, locale).note);
  return {key, name, titles, notes, type, unit, indicator, blank, codes};
}

interface Traits {
  readonly type: ColumnType;
  /** Where it is not the key. */
  readonly name?: string;
  readonly unit?: ColumnUnit;
  readonly indicator?: IndicatorId;
  readonly blank?: BlankRule;
  readonly codes?: CodeListId;
}

const words = {type: "words"} as const;
const figure = {type: "number", unit: "indicator"} as const;
const estimated = {type: "number", unit: "comparison", blank: "method"} as const;
const ofWholePilot = {...estimated, blank: "no whole pilot"} as const;
const probability = {type: "number", unit: "part of one", blank: "method"} as const;

const traits: Readonly<Record<ColumnKey, Traits>> = {
  area: {type: "code"},
  area_figure: {...figure, name: "area", blank: "not shown"},
  area_high: {...figure, blank: "no bounds"},
  area_kind: {type: "code", name: "kind", codes: "area kind"},
  area_low: {...figure, blank: "no bounds"},
  area_status: {type: "code", codes: "status"},
  att: estimated,
  att_whole_pilot: ofWholePilot,
  att_year1: estimated,
  att_year2: estimated,
  att_year3: estimated,
  att_year4: estimated,
  band95: estimated,
  band95_whole_pilot: ofWholePilot,
  band_high: {...figure, blank: "no estimate"},
  band_low: {...figure, blank: "no estimate"},
  base: {type: "span", blank: "no base"},
  cause: {type: "code", codes: "cause"},
  code: {type: "code"},
  code_list: {type: "code", name: "codes", blank: "nothing to say"},
  column: {type: "code"},
  column_type: {type: "code", name: "type", codes: "column type"},
  column_unit: {type: "code", name: "unit", codes: "column unit", blank: "not applicable"},
  confidential: {type: "count", unit: "municipalities"},
  control: {type: "code", codes: "control"},
  country: {...figure, blank: "not shown"},
  distance: {type: "number", unit: "standard deviations", blank: "not applicable"},
  effect: {type: "number", unit: "percentage points"},
  estimated_months: {type: "count", unit: "months", blank: "no whole pilot"},
  first: {type: "month"},
  flag: {type: "code", codes: "flag", blank: "nothing to say"},
  flag_whole_pilot: {type: "code", codes: "flag", blank: "nothing to say"},
  formula: words,
  gap: {...figure, blank: "no estimate"},
  high: {...figure, blank: "no bounds"},
  in_key: {type: "code"},
  in_time_rms: estimated,
  in_time_rms_whole_pilot: ofWholePilot,
  in_time_same_sign: {type: "count", unit: "starts", blank: "method"},
  indicator: {type: "code"},
  indicator_group: {type: "code", name: "group", codes: "indicator group"},
  indicator_unit: {type: "code", name: "unit", codes: "indicator unit"},
  known: {type: "count", unit: "municipalities"},
  last: {type: "month"},
  low: {...figure, blank: "no bounds"},
  may_be_blank: {type: "code"},
  measure: {type: "code"},
  member: {type: "code", blank: "no member"},
  method: {type: "code", codes: "method"},
  month: {type: "month"},
  new: {type: "number", unit: "measure", blank: "confidential"},
  note_en: words,
  note_fi: words,
  note_sv: words,
  observed: {type: "number", name: "value", unit: "measure", blank: "not shown"},
  old: {type: "number", unit: "measure", blank: "confidential"},
  p: probability,
  p_adjusted: probability,
  p_adjusted_whole_pilot: {...probability, blank: "no whole pilot"},
  p_whole_pilot: {...probability, blank: "no whole pilot"},
  pilot_area: {type: "code", blank: "not applicable"},
  pooled_effect: {type: "number", name: "effect", unit: "percentage points"},
  population2020: {type: "count", unit: "persons", blank: "not applicable"},
  reason: {type: "code", codes: "reason", blank: "nothing to say"},
  region_code: {type: "code", blank: "not applicable"},
  rest: {...figure, blank: "not shown"},
  rest_status: {type: "code", codes: "status"},
  rmspe_pre: estimated,
  standard_error: {type: "number", unit: "percentage points"},
  status: {type: "code", codes: "status"},
  table: {type: "code"},
  title_en: words,
  title_fi: words,
  title_sv: words,
  value: {...figure, blank: "not shown"},
  vintage: {type: "day"},
  weight: {type: "number", unit: "part of one", blank: "by size"},
  weighted: {...figure, blank: "no estimate"},
  window: {type: "span", blank: "method"},
  ...byIndicatorColumn(indicatorTraits),
  // Last, so that an id which is a column already does not compile.
  ...byAreaControl((): Traits => ({...figure, blank: "no control"}))
};

/** Letters of status, figures and their limits; blank too in months that the indicator does not cover. */
function indicatorTraits({key, indicator, part}: IndicatorColumn): Traits {
  const name = key.replaceAll(/[- ]/g, "_");
  if (part === "status") return {type: "code", name, codes: "status", blank: "not covered"};
  return {...figure, name, indicator, blank: part === "figure" ? "not shown or covered" : "no bounds"};
}
