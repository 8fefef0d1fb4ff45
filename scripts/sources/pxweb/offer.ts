import type {Reference} from "../../../src/model/reference.ts";
import {areaJudge, redefinedMeasures} from "../area-kinds.ts";
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
 * Takes the measures we keep, the country and its municipalities, and what the sums of municipalities are checked
 * against. A municipality that we do not know is taken too, so that its answer is refused with what to do about it.
 */
export function takeOffer({areas, months, measures}: LiveTable, reference: Reference): TakenOffer {
  const judge = areaJudge(reference);
  const judged = areas.codes.map((code) => ({code, judgement: judge(code)}));
  const kept = new Set(reference.measures.map(({code}) => code)).difference(redefinedMeasures);
  return {
    offer: {
      areas: judged.filter(({judgement}) => judgement.use !== "none").map(({code}) => code),
      figures: judged.flatMap(({judgement}) => (judgement.use === "figures" ? [judgement.as] : [])),
      months: months.codes,
      measures: measures.codes.filter((code) => kept.has(code))
    },
    passedOver: {
      areas: judged.filter(({judgement}) => judgement.use === "none").map(({code}) => code),
      measures: measures.codes.filter((code) => !kept.has(code))
    },
    gone: [...kept].filter((code) => !measures.codes.includes(code))
  };
}
