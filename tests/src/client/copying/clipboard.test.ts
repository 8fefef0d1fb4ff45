import {afterEach, expect, test, vi} from "vitest";
import {writeToClipboard} from "../../../../src/client/copying/clipboard.ts";

afterEach(() => void vi.unstubAllGlobals());

test("a text is put on the clipboard", async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  expect(await writeToClipboard("13 498")).toBe(true);
  expect(writeText.mock.calls).toEqual([["13 498"]]);
});

test("a browser that refuses is told of", async () => {
  vi.stubGlobal("navigator", {clipboard: {writeText: () => Promise.reject(new Error("not allowed"))}});
  expect(await writeToClipboard("13 498")).toBe(false);
});

test("a page on plain http has no clipboard", async () => {
  vi.stubGlobal("navigator", {});
  expect(await writeToClipboard("13 498")).toBe(false);
});
