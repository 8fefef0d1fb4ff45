import {expect, test} from "vitest";
import {weighPages} from "../../scripts/effects/page-weights.ts";
import {pageLimits} from "../../scripts/publish/page-limits.ts";

// The build only tells what is beyond its limit, for figures must come out; this is where it is stopped.
test("no page, map or script weighs more than its limit", async () => {
  const {told, beyond} = await weighPages("dist", pageLimits);
  expect(told.length).toBeGreaterThan(5);
  expect(beyond).toEqual([]);
});
