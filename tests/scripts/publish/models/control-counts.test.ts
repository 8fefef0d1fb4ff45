import {expect, test} from "vitest";
import {controlCounts} from "../../../../scripts/publish/models/control-counts.ts";
import {madeUpComparisons} from "../made-up-comparisons.ts";

test("areas are counted by their controls, and by whether the base period decides the sign", () => {
  // The west has a region; the similar municipalities of the east are not close; only the west beside the rest changes sign.
  expect(controlCounts(madeUpComparisons())).toEqual({region: 1, notClose: 1, signChanges: {rest: 1, similar: 0}});
});
