import {controlIds} from "./comparisons/control-ids.ts";
import {indicatorColumnKeys} from "./indicator-columns.ts";
import type {IndicatorColumnKey} from "./indicator-columns.ts";

/** What a cell of a column is. Codes come from a list or from another table; a span is `2020-03..2021-02`. */
export type ColumnType = "code" | "words" | "month" | "day" | "span" | "number" | "count";

/** What the figures of a column count. */
export type ColumnUnit =
  /** That of the row's or the file's indicator. */
  | "indicator"
  /** That of the row's measure. */
  | "measure"
  /** Percentage points for shares, 100 times the natural logarithm for counts. */
  | "comparison"
  | "percentage points"
  | "municipalities"
  | "months"
  | "persons"
  | "starts"
  | "standard deviations"
  /** From 0 to 1. */
  | "part of one";

/** Why a cell may be blank. */
export type BlankRule =
  /** The status is Q or M. */
  | "not shown"
  /** The same, or the indicator does not cover the month. */
  | "not shown or covered"
  /** The indicator does not cover the month. */
  | "not covered"
  /** No part of the figure is confidential. */
  | "no bounds"
  /** Nothing of the kind in this month, area or indicator. */
  | "no control"
  /** The month is outside those of the estimate, or there is none. */
  | "no estimate"
  /** The method has no such figure, or nothing is estimated: `reason` says why. */
  | "method"
  /** The figures do not reach the end of the pilots, or the method is not computed for all of them. */
  | "no whole pilot"
  /** The method weights the months before the start itself. */
  | "no base"
  /** The figure was confidential. */
  | "confidential"
  /** Members count by their size, or there are none. */
  | "by size"
  /** There is nothing to say. */
  | "nothing to say"
  /** There is no such control; `reason` says why. */
  | "no member"
  /** The row is not of a municipality, or the municipality has none. */
  | "not applicable";

/** Lists of the codes that a column may hold. */
export type CodeListId =
  | ("status" | "control" | "method" | "cause" | "flag" | "reason")
  | ("area kind" | "indicator group" | "indicator unit" | "column type" | "column unit");

/** What areas are: rows of the list of all areas. */
export const areaKinds = ["pilot area", "pilots", "rest", "rest of region", "country", "municipality"] as const;

export type AreaKind = (typeof areaKinds)[number];

/**
 * Columns of published tables, by what they mean. Two meanings may share a name in files: `area_figure` is called
 * `area` in the file of a chart, `observed` is called `value` among observations.
 */
export const columnKeys = [
  ...controlIds,
  ...indicatorColumnKeys,
  "area",
  "area_figure",
  "area_high",
  "area_kind",
  "area_low",
  "area_status",
  "att",
  "att_whole_pilot",
  "att_year1",
  "att_year2",
  "att_year3",
  "att_year4",
  "band95",
  "band95_whole_pilot",
  "band_high",
  "band_low",
  "base",
  "cause",
  "code",
  "code_list",
  "column",
  "column_type",
  "column_unit",
  "confidential",
  "control",
  "country",
  "distance",
  "effect",
  "estimated_months",
  "first",
  "flag",
  "flag_whole_pilot",
  "formula",
  "gap",
  "high",
  "in_key",
  "in_time_rms",
  "in_time_rms_whole_pilot",
  "in_time_same_sign",
  "indicator",
  "indicator_group",
  "indicator_unit",
  "known",
  "last",
  "low",
  "may_be_blank",
  "measure",
  "member",
  "method",
  "month",
  "new",
  "note_en",
  "note_fi",
  "note_sv",
  "observed",
  "old",
  "p",
  "p_adjusted",
  "p_adjusted_whole_pilot",
  "p_whole_pilot",
  "pilot_area",
  "pooled_effect",
  "population2020",
  "reason",
  "region_code",
  "rest_status",
  "rmspe_pre",
  "standard_error",
  "status",
  "table",
  "title_en",
  "title_fi",
  "title_sv",
  "value",
  "vintage",
  "weight",
  "window"
] as const;

export type ColumnKey = (typeof columnKeys)[number];

/** Columns that are not of one indicator. */
export type OwnColumnKey = Exclude<ColumnKey, IndicatorColumnKey>;

/** The kinds of tables that readers can download, by the first part of their address. */
export const tableTopics = [
  "charts",
  "areas",
  "indicators",
  "municipalities",
  "area-municipalities",
  "municipality",
  "observations",
  "measures",
  "revisions",
  "coverage",
  "comparisons",
  "control-regions",
  "placebos",
  "pooled",
  "area-list",
  "indicator-list",
  "measure-list",
  "column-list",
  "code-list"
] as const;

export type TableTopic = (typeof tableTopics)[number];

/** Tables whose rows other tables have too: they are made for readers, and left out where all data are told together. */
export const repeatedTopics: readonly TableTopic[] = ["charts", "area-municipalities", "municipality", "measures"];

/** Tables with columns for each indicator. */
export const wideTopics: readonly TableTopic[] = ["area-municipalities", "municipality"];

/** Tables that are made for Excel alone, because their rows are in a plain table already. */
export const excelTopics: readonly TableTopic[] = ["measures"];

/** Tables of more rows than Excel takes; their rows are in several tables for Excel. */
export const beyondExcel: readonly TableTopic[] = ["observations"];
