import type {SeriesBreak} from "../../../src/model/breaks.ts";
import type {Month} from "../../../src/model/months.ts";
import {countryCode} from "../../../src/model/observations/observations.ts";

/** What answers a finding in one measure and some months: a row of `breaks.csv` that concerns the whole country. */
export function answerTo(
  breaks: readonly SeriesBreak[],
  measure: string,
  {first, last}: {readonly first: Month; readonly last: Month}
): SeriesBreak | null {
  const isNational = ({areas}: SeriesBreak) => areas.length === 0 || areas.includes(countryCode);
  const found = breaks.find(
    (one) => one.measures.includes(measure) && first <= one.month && one.month <= last && isNational(one)
  );
  return found ?? null;
}

/** Where a finding is to be answered. */
export const answerHere = "answer it in data/reference/breaks.csv";
