import {afterEach, expect, test, vi} from "vitest";
import {today} from "../../../scripts/effects/clock.ts";

afterEach(() => vi.useRealTimers());

test("today is the day in Finland, not the day in Greenwich", () => {
  vi.useFakeTimers({now: new Date("2026-03-01T22:30:00Z")});
  expect(today()).toBe("2026-03-02");
});
