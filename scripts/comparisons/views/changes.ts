/** A value per month, null where there is none. */
export type MonthlyValues = readonly (number | null)[];

/** The places from which on values cannot be compared with those before them. */
export type BreakPlaces = readonly number[];

/** The value less that a year earlier; null where either is absent or the series breaks in between. */
export function changeOnYear(values: MonthlyValues, breaks: BreakPlaces = []): (number | null)[] {
  return withYearEarlier(values, breaks, (now, then) => now - then);
}

/**
 * By how many per cent the value exceeds that a year earlier; null where either is absent, the earlier one is zero or the
 * series breaks in between.
 */
export function growthOnYear(values: MonthlyValues, breaks: BreakPlaces = []): (number | null)[] {
  return withYearEarlier(values, breaks, (now, then) => (then === 0 ? null : 100 * (now / then - 1)));
}

/**
 * The values in per cent of that in the base month; null everywhere when that is
 * absent or zero, and beyond a break. Only for values without a season.
 *
 * @param base the place of the base month
 */
export function indexValues(values: MonthlyValues, base: number, breaks: BreakPlaces = []): (number | null)[] {
  const reference = values[base] ?? 0;
  return values.map((value, t) => {
    const isKnown = value !== null && reference !== 0 && !breaksBetween(breaks, base, t);
    return isKnown ? 100 * (value / reference) : null;
  });
}

/** The mean of a month and the eleven before it; null where one of them is absent or they lie on both sides of a break. */
export function trailingMean(values: MonthlyValues, breaks: BreakPlaces = []): (number | null)[] {
  return values.map((_, t) => {
    const year = values.slice(Math.max(0, t - 11), t + 1).filter((value) => value !== null);
    if (year.length < 12 || breaksBetween(breaks, t - 11, t)) return null;
    return year.reduce((sum, value) => sum + value, 0) / 12;
  });
}

/** The places that can be compared with a place: from the break before or at it to the last place before the next one. */
export function stretchAround(place: number, breaks: BreakPlaces, length: number): {first: number; last: number} {
  const first = breaks.findLast((at) => at <= place) ?? 0;
  const next = breaks.find((at) => at > place) ?? length;
  return {first, last: next - 1};
}

function breaksBetween(breaks: BreakPlaces, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return breaks.some((at) => from < at && at <= to);
}

function withYearEarlier(
  values: MonthlyValues,
  breaks: BreakPlaces,
  compare: (now: number, then: number) => number | null
): (number | null)[] {
  return values.map((now, t) => {
    const then = values[t - 12] ?? null;
    return now === null || then === null || breaksBetween(breaks, t - 12, t) ? null : compare(now, then);
  });
}
