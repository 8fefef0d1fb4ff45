import type {Indicator, MeasureSum} from "../indicators.ts";

/** How an indicator follows from measures, in the codes of the source: `100 × (A − B) / C`. */
export function formulaInCodes({
  numerator,
  denominator,
  factor
}: Pick<Indicator, "numerator" | "denominator" | "factor">): string {
  if (!denominator) return sumInCodes(numerator);
  const ratio = `${part(numerator)} / ${part(denominator)}`;
  return factor === 1 ? ratio : `${factor} × ${ratio}`;
}

/** The codes of the measures that an indicator is made of, each once. */
export function measuresOf({numerator, denominator}: Pick<Indicator, "numerator" | "denominator">): string[] {
  return [...new Set([...numerator, ...(denominator ?? [])].map(({measure}) => measure))];
}

function part(sum: MeasureSum): string {
  return sum.length === 1 ? sumInCodes(sum) : `(${sumInCodes(sum)})`;
}

function sumInCodes(sum: MeasureSum): string {
  return sum.map(({measure, sign}, i) => `${i === 0 ? "" : sign === 1 ? " + " : " − "}${measure}`).join("");
}
