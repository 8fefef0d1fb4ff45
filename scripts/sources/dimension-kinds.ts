import {parseMonth} from "../../src/model/months.ts";

/** What a dimension holds. */
export type DimensionKind = "areas" | "months" | "measures";

/** Tells a dimension by what it holds, for names have changed; null when it is none that we know. */
export function kindOf(codes: readonly string[], isTime: boolean, measures: ReadonlySet<string>): DimensionKind | null {
  if (isTime || codes.some(isMonthCode)) return "months";
  if (codes.some((code) => measures.has(code))) return "measures";
  return codes.some(isAreaCode) ? "areas" : null;
}

function isMonthCode(code: string): boolean {
  try {
    parseMonth(code);
    return true;
  } catch {
    return false;
  }
}

// Country, municipalities, regions, sub-regions and ELY areas; those without a place end in letters, such as MKJO.
function isAreaCode(code: string): boolean {
  return /^(SSS|(KU|MK|SK|ELY)(\d{2,3}|[A-Z]{2,3}))$/.test(code);
}
