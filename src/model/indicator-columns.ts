import {indicatorIds} from "./indicators.ts";
import type {IndicatorId} from "./indicators.ts";

/**
 * Indicators whose figures of single municipalities may have limits: they are computed from several measures, of which
 * the source may keep some confidential.
 */
export const limitedIndicators = ["unemployed-share-without-laid-off", "in-services", "activation-rate"] as const;

type LimitedIndicator = (typeof limitedIndicators)[number];

/** What a column of a table with a column an indicator holds: its figure, its limits, or the letter of its status. */
export type IndicatorColumnKey = IndicatorId | `${LimitedIndicator} ${"low" | "high"}` | `${IndicatorId} status`;

/** Such a column, with the indicator that it is of. */
export interface IndicatorColumn {
  readonly key: IndicatorColumnKey;
  readonly indicator: IndicatorId;
  readonly part: "figure" | "low" | "high" | "status";
}

/** All of them, indicator by indicator. */
export const indicatorColumns: readonly IndicatorColumn[] = indicatorIds.flatMap((indicator): IndicatorColumn[] => {
  const limited = limitedIndicators.find((id) => id === indicator);
  return [
    {key: indicator, indicator, part: "figure"},
    ...(limited ? limitsOf(limited) : []),
    {key: `${indicator} status`, indicator, part: "status"}
  ];
});

/** Their keys in the same order. */
export const indicatorColumnKeys: readonly IndicatorColumnKey[] = indicatorColumns.map(({key}) => key);

/** Makes something of each of them. */
export function byIndicatorColumn<Made>(
  make: (column: IndicatorColumn) => Made
): Readonly<Record<IndicatorColumnKey, Made>> {
  return Object.fromEntries(indicatorColumns.map((column) => [column.key, make(column)])) as Record<
    IndicatorColumnKey,
    Made
  >;
}

function limitsOf(indicator: LimitedIndicator): IndicatorColumn[] {
  return [
    {key: `${indicator} low`, indicator, part: "low"},
    {key: `${indicator} high`, indicator, part: "high"}
  ];
}
