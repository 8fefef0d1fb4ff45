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
  /** Areas that the heading does not tell plainly, each after what is said of them. */
  readonly named: readonly NamedAreas[];
  /** That the areas had the higher share already before the pilots; null where they had not, or had lower ones at the end. */
  readonly older: string | null;
}

/** Areas by their ids, after words that end with a colon. */
interface NamedAreas {
  readonly text: string;
  readonly areas: readonly string[];
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
  if (!found) return {heading: front.heading, cautions: [], named: [], older};
  const {compared, usual, notRare, unusual, months} = found;
  const facts = {compared, usual, months: monthSpan(months.first, months.last, locale)};
  return {
    heading: front.found(facts),
    cautions: [front.foundMeans(facts), ...(compared < areas ? [front.notCompared(areas - compared)] : [])],
    named: [
      {text: front.notClear(notRare.length), areas: notRare},
      {text: front.outside(unusual.length), areas: unusual}
    ].filter(({areas: ids}) => ids.length > 0),
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
