import type {Locale, Localized} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {toMonth} from "../months.ts";
import {formatValue} from "../numbers.ts";
import {comparisonWords} from "./comparison-by-language.ts";

/** The months before the last at which indicators end, each with how many do, in order of time. */
export function earlierThanLast(
  indicators: readonly Pick<IndicatorCoverage, "last">[]
): [month: Month, count: number][] {
  const ends = [...Map.groupBy(indicators, ({last}) => last)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ends.slice(0, -1).map(([month, ending]) => [month, ending.length]);
}

/** How many indicators end before the last month, and when: "helmikuuhun 2022 yltää 11 mittaria". */
export function earlierEnds(indicators: readonly Pick<IndicatorCoverage, "last">[], locale: Locale): string {
  const ends = earlierThanLast(indicators).map(([month, count]) =>
    words[locale](toMonth(month, locale), count, formatValue(count, "persons", locale))
  );
  return comparisonWords(locale).list(ends);
}

/** The words of one month; the number as it is and as readers see it. */
const words: Localized<(month: string, count: number, shown: string) => string> = {
  fi: (month, count, shown) => (count === 1 ? `${month} yltää 1 mittari` : `${month} yltää ${shown} mittaria`),
  sv: (month, _, shown) => `${shown} mått når till ${month}`,
  en: (month, count, shown) => (count === 1 ? `1 ends in ${month}` : `${shown} end in ${month}`)
};
