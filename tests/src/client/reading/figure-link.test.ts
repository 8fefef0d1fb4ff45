import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import type {AddressMark} from "../../../../src/client/reading/address-mark.ts";
import {openBrowser, shown} from "../made-up-browser.ts";

const {window, open, writeText} = openBrowser();
const {document} = window;

beforeAll(() => import("../../../../src/client/reading/figure-link.ts"));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  open("/sv/omraden/koivula/?a=b#old", page);
});

const page = `<main lang="sv"><figure id="lines"><chart-reader></chart-reader>
  <figure-link data-copied="Kopierad." data-copied-month="Den öppnar {month}." data-copied-change="Den öppnar {from} – {month}." data-by-hand="Adressen:">
    <a href="#lines">Länk</a> <button>Kopiera</button> <span role="status"></span></figure-link></figure></main>`;

/** Presses the button while the chart has this reading; gives what the page says then. */
async function copyAt(mark: Partial<AddressMark> | null): Promise<string | undefined> {
  const reader = document.querySelector("chart-reader");
  if (reader) Object.assign(reader, {mark});
  document.querySelector("button")!.click();
  const says = document.querySelector("[role=status]");
  await vi.waitUntil(() => says?.textContent !== "");
  return shown(says);
}

describe("copied is the address of", () => {
  const here = "https://example.test/sv/omraden/koivula/?a=b";
  const span = {figure: "lines", month: "2023-10", from: "2021-03"};
  test.each([
    ["the figure where nothing is read", null, `${here}#lines`, "Kopierad."],
    ["the month that is read", {...span, from: null}, `${here}#lines:2023-10`, "Den öppnar oktober 2023."],
    ["the change that is measured", span, `${here}#lines:2021-03/2023-10`, "Den öppnar mars 2021 – oktober 2023."]
  ])("%s", async (_, mark, address, says) => {
    expect(await copyAt(mark)).toBe(says);
    expect(writeText.mock.calls).toEqual([[address]]);
  });

  test("a figure that has no chart to read", async () => {
    document.querySelector("chart-reader")!.remove();
    expect(await copyAt(null)).toBe("Kopierad.");
    expect(writeText).toHaveBeenCalledWith(`${here}#lines`);
  });
});

test("where the browser refuses, the address is shown to be taken by hand", async () => {
  writeText.mockRejectedValue(new Error("refused"));
  expect(await copyAt(null)).toBe("Adressen: https://example.test/sv/omraden/koivula/?a=b#lines");
  expect(document.querySelector("code.address")?.textContent).toMatch(/#lines$/);
});

test("what was said before is replaced", async () => {
  await copyAt(null);
  await copyAt({figure: "lines", month: "2021-03", from: null});
  await vi.waitUntil(() => shown(document.querySelector("[role=status]")) === "Den öppnar mars 2021.");
});
