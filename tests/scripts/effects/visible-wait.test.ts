import {expect, test} from "vitest";
import {visibleWait} from "../../../scripts/effects/visible-wait.ts";

test("waiting counts down before what is being done, and is added up", async () => {
  const shown: string[] = [];
  let now = 5000;
  const waiting = visibleWait(
    {show: (text) => void shown.push(text), clear: () => undefined},
    {
      now: () => now,
      async sleep(milliseconds) {
        now += milliseconds;
      }
    }
  );
  waiting.show("Calls: 1 done");
  await waiting.wait(2500, "after HTTP 503");
  expect(shown).toEqual([
    "Calls: 1 done",
    "waiting 3 s after HTTP 503; Calls: 1 done",
    "waiting 2 s after HTTP 503; Calls: 1 done",
    "waiting 1 s after HTTP 503; Calls: 1 done",
    "Calls: 1 done"
  ]);
  expect([now, waiting.waited()]).toEqual([7500, 2.5]);
});
