import {reasonToLeaveOut} from "../left-out.ts";
import type {LiveTable} from "./live-table.ts";
import type {Offer} from "./plan.ts";

/** What the table has, by whether we take it. */
export interface TakenOffer {
  readonly offer: Offer;
  /** What is not asked for. */
  readonly passedOver: {readonly areas: readonly string[]; readonly measures: readonly string[]};
  /** Measures that we keep and the table does not have. */
  readonly gone: readonly string[];
}

/**
 * Takes the measures we keep, the country and its municipalities, and the totals that the sums of municipalities are
 * checked against.
 *
 * @param known codes of the measures we know
 */
export function takeOffer({areas, months, measures}: LiveTable, known: ReadonlySet<string>): TakenOffer {
  const takesArea = (code: string): boolean => /^(SSS$|KU|MK|ELY)/.test(code);
  const takesMeasure = (code: string): boolean => known.has(code) && reasonToLeaveOut(code) === null;
  return {
    offer: {
      areas: areas.codes.filter(takesArea),
      months: months.codes,
      measures: measures.codes.filter(takesMeasure)
    },
    passedOver: {
      areas: areas.codes.filter((code) => !takesArea(code)),
      measures: measures.codes.filter((code) => !takesMeasure(code))
    },
    gone: [...known].filter((code) => takesMeasure(code) && !measures.codes.includes(code))
  };
}
