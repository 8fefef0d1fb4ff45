import {inEach} from "../src/model/languages.ts";
import type {Localized} from "../src/model/languages.ts";

/** A name or text that a test makes up: in Finnish, in Swedish, and in all other languages. */
export function named(finnish: string, swedish = finnish, others = finnish): Localized {
  return {...inEach(() => others), fi: finnish, sv: swedish};
}
