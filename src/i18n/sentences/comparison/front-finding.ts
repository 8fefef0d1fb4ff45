import type {Locale} from "../../../model/languages.ts";
import type {FrontFinding} from "../../../model/pages/data-pages.ts";
import type {ChartSummary} from "../../../model/pages/pages.ts";
import {language} from "../../language.ts";
import {monthSpan} from "../../months.ts";
import {differenceAsShown, formatValue} from "../../numbers.ts";

/** What was found, for readers who read nothing else, and what must be read together with it. */
export interface FrontWords {
  readonly heading: string;
  /** What the heading does and does not say; none where nothing was found. */
  readonly cautions: readonly string[];
  /** That the areas had the higher share already before the pilots; null where they had not, or had lower ones at the end. */
  readonly older: string | null;
}

/** Says in how many areas unemployment moved as it does where there was no pilot; the question where none is compared. */
export function frontWords(
  found: FrontFinding | null,
  {years}: Pick<ChartSummary, "years">,
  areas: number,
  locale: Locale
): FrontWords {
  const {front} = language(locale);
  const older = olderGap(years, locale);
  if (!found) return {heading: front.heading, cautions: [], older};
  const {compared, usual, months} = found;
  const facts = {compared, usual, months: monthSpan(months.first, months.last, locale)};
  return {
    heading: front.found(facts),
    cautions: [front.foundMeans(facts), ...(compared < areas ? [front.notCompared(areas - compared)] : [])],
    older
  };
}

function olderGap(years: ChartSummary["years"], locale: Locale): string | null {
  const [first, last] = [years?.first, years?.last].map((figures) => {
    if (!figures || figures.rest === null) return null;
    const gap = differenceAsShown(figures.area, figures.rest, "percent");
    return gap > 0 ? {year: figures.year, gap: formatValue(gap, "percent", locale)} : null;
  });
  return first && last ? language(locale).front.olderGap(first, last) : null;
}
