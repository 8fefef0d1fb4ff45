import {afterEach, expect, test, vi} from "vitest";
import {wantsLittleData} from "../../../src/client/little-data.ts";

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ["the setting of the system", true, undefined, true],
  ["the setting of the browser", false, true, true],
  ["none, where the browser knows that setting", false, false, false],
  ["none, where it does not", false, undefined, false]
])("little is asked for by %s", (_, isReduced, saveData, expected) => {
  vi.stubGlobal("matchMedia", (query: string) => ({matches: isReduced && query === "(prefers-reduced-data: reduce)"}));
  vi.stubGlobal("navigator", saveData === undefined ? {} : {connection: {saveData}});
  expect(wantsLittleData()).toBe(expected);
});
