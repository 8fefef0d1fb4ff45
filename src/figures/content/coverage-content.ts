import type {CoverageContent} from "../../charts/comparison/coverage-chart.ts";
import {formatDay, shortSpan} from "../../i18n/months.ts";
import {formatWithUnit} from "../../i18n/numbers.ts";
import type {Locale} from "../../model/languages.ts";
import {labelOf} from "../../model/observations/measures.ts";
import type {Measure} from "../../model/observations/measures.ts";
import type {DataModel, MeasureCoverage} from "../../model/pages/data-pages.ts";

/** The measures that the data hold, in the order of the source, each by its official name without its unit. */
export function coverageContent(data: DataModel, measures: readonly Measure[], locale: Locale): CoverageContent {
  const covered = inOrder(data, measures);
  const months = covered.flatMap(({coverage}) => [coverage.first, coverage.last]).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) throw new Error("coverage: expected at least one measure");
  return {
    first,
    last,
    rows: covered.map(({measure, coverage}) => ({
      label: labelOf(measure, locale),
      first: coverage.first,
      known: coverage.known.map((count) => count / data.municipalities)
    }))
  };
}

/** The same as rows of a table: name, months, the part of the figures that is confidential, days of publication. */
export function coverageRows(data: DataModel, measures: readonly Measure[], locale: Locale): string[][] {
  return inOrder(data, measures).map(({measure, coverage}) => [
    labelOf(measure, locale),
    shortSpan(coverage.first, coverage.last, locale),
    formatWithUnit(100 * confidentialPart(coverage), "percent", locale),
    coverage.vintages.map((day) => formatDay(day, locale)).join(", ")
  ]);
}

function inOrder({coverage}: DataModel, measures: readonly Measure[]) {
  return measures.flatMap((measure) => {
    const found = coverage.find((one) => one.measure === measure.code);
    return found ? [{measure, coverage: found}] : [];
  });
}

function confidentialPart({known, confidential}: MeasureCoverage): number {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return sum(confidential) / (sum(known) + sum(confidential));
}
