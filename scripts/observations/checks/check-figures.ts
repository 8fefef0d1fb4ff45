import type {Finding} from "../../../src/model/findings.ts";
import type {CheckedState, ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {checkJumps} from "./check-jumps.ts";
import {checkMonths} from "./check-months.ts";
import {checkParts} from "./check-parts.ts";
import {checkShares} from "./check-shares.ts";

/** Looks in the figures themselves for jumps, broken months, parts that exceed their whole and shares that are no ratio. */
export function checkFigures(state: ObservationState, reference: Reference): Finding[] {
  return [...checkJumps(state, reference), ...checkMonths(state, reference), ...checkContradictions(state, reference)];
}

/** Looks for figures that a vintage states together and that cannot all be right. */
export function checkContradictions(state: CheckedState, {changes}: Pick<Reference, "changes">): Finding[] {
  return [...checkParts(state, changes), ...checkShares(state, changes)];
}
