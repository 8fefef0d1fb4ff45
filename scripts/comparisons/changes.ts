/** A value per month, null where there is none. */
export type MonthlyValues = readonly (number | null)[];

/** The value less that a year earlier; null where either is absent. */
export function changeOnYear(values: MonthlyValues): (number | null)[] {
  return withYearEarlier(values, (now, then) => now - then);
}

/** By how many per cent the value exceeds that a year earlier; null where either is absent or the earlier one is zero. */
export function growthOnYear(values: MonthlyValues): (number | null)[] {
  return withYearEarlier(values, (now, then) => (then === 0 ? null : 100 * (now / then - 1)));
}

/**
 * The values in per cent of that in the base month; null everywhere when that is
 * absent or zero. Only for values without a season.
 *
 * @param base the place of the base month
 */
export function indexValues(values: MonthlyValues, base: number): (number | null)[] {
  const reference = values[base] ?? 0;
  return values.map((value) => (value === null || reference === 0 ? null : 100 * (value / reference)));
}

/** The mean of a month and the eleven before it; null where one of them is absent. */
export function trailingMean(values: MonthlyValues): (number | null)[] {
  return values.map((_, t) => {
    const year = values.slice(Math.max(0, t - 11), t + 1).filter((value) => value !== null);
    return year.length < 12 ? null : year.reduce((sum, value) => sum + value, 0) / 12;
  });
}

function withYearEarlier(
  values: MonthlyValues,
  compare: (now: number, then: number) => number | null
): (number | null)[] {
  return values.map((now, t) => {
    const then = values[t - 12] ?? null;
    return now === null || then === null ? null : compare(now, then);
  });
}
