import type {Finding} from "../../../src/model/findings.ts";
import type {ObservationState} from "../../../src/model/observations/observations.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {answerHere, answerTo} from "./answers.ts";
import {findJumps} from "./jumps.ts";
import type {Jump} from "./jumps.ts";

/** Tells of every jump of a national figure; it stays a warning until `breaks.csv` says what it is. */
export function checkJumps(state: ObservationState, {measures, breaks}: Reference): Finding[] {
  return findJumps(state, measures).map((jump): Finding => {
    const answer = answerTo(breaks, jump.measure, jump);
    const where = `${jump.measure} ${jump.first}…${jump.last}`;
    if (!answer) return {rule: "jumps", severity: "warning", where, message: `${describe(jump)}; ${answerHere}`};
    return {rule: "jumps", severity: "note", where, message: `${describe(jump)}; ${answer.kind}: ${answer.short.en}`};
  });
}

function describe({from, to, excess, spreads}: Jump): string {
  const inSpreads = Number.isFinite(spreads) ? `${spreads.toFixed(1)} robust spreads` : "they were all alike";
  const size = `${Math.abs(100 * excess).toFixed(0)} % ${excess < 0 ? "less" : "more"}`;
  return (
    `the country has ${from.value} in ${from.month} and ${to.value} in ${to.month}, ` +
    `${size} than the same months of earlier years let expect (${inSpreads})`
  );
}
