import type {Indicator, MeasureSum} from "../../src/model/indicators.ts";

/** Measures of an indicator whose cells count alike above and below the line. */
export interface Strand {
  readonly numerator: number;
  readonly denominator: number;
  readonly measures: readonly string[];
}

/** Sorts the measures of an indicator by how they count: those of `in-services / (in-services + unemployed)` fall into two. */
export function listStrands(indicator: Indicator): Strand[] {
  const strands = new Map<string, Strand & {readonly measures: string[]}>();
  for (const measure of new Set(listMeasures(indicator))) {
    const numerator = count(indicator.numerator, measure);
    const denominator = count(indicator.denominator ?? [], measure);
    const strand = strands.get(`${numerator}/${denominator}`) ?? {numerator, denominator, measures: []};
    strand.measures.push(measure);
    strands.set(`${numerator}/${denominator}`, strand);
  }
  return [...strands.values()];
}

/** The measures that an indicator is made of, those above the line first. */
export function listMeasures({numerator, denominator}: Indicator): string[] {
  return [...numerator, ...(denominator ?? [])].map(({measure}) => measure);
}

function count(sum: MeasureSum, measure: string): number {
  return sum.filter((term) => term.measure === measure).reduce((total, {sign}) => total + sign, 0);
}
