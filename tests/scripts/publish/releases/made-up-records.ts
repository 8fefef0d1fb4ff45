import type {ReleaseRecord, Verdict} from "../../../../src/model/releases/releases.ts";

/** A verdict of an area that lies above its comparison, unless said otherwise. */
export function verdict(rest: Partial<Extract<Verdict, {kind: "estimate"}>> = {}): Verdict {
  return {kind: "estimate", side: "higher", rarity: "usual", isDoubtful: false, ...rest};
}

/** No verdict, for a reason. */
export function refused(reason: Extract<Verdict, {kind: "unavailable"}>["reason"]): Verdict {
  return {kind: "unavailable", reason};
}

/** A release of two indicators, two areas and one vintage; the rest says what is different. */
export function madeUpRecord(rest: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    date: "2026-11-21",
    vintages: ["2025-02-25"],
    coverage: [
      {indicator: "unemployed-share", first: "2006-01", last: "2025-01"},
      {indicator: "jobseekers", first: "2006-01", last: "2022-02"}
    ],
    cells: [{measure: "TYOTTOMATLOPUSSA", added: 3, revised: 0}],
    revisions: [],
    verdicts: {
      "unemployed-share": {espoo: verdict(), salo: refused("too few donors")},
      jobseekers: {espoo: verdict({side: "lower"}), salo: verdict({rarity: "no gap"})}
    },
    files: {count: 10, added: []},
    ...rest
  };
}
