import {afterEach, expect, test, vi} from "vitest";
import {openBrowser} from "../made-up-browser.ts";
import type {MadeUpBrowser} from "../made-up-browser.ts";

afterEach(() => void vi.unstubAllGlobals());

const folded = "<details><table-tools></table-tools></details>";
const opened = "<details open><table-tools></table-tools></details>";

/** Opens a page and has it run what looks after its tables. */
async function openPage(html: string): Promise<MadeUpBrowser["window"]> {
  const {window, open} = openBrowser();
  open("/", html);
  // What is unfolded from the beginning has said so before a page runs its modules.
  await new Promise((resolve) => setTimeout(resolve));
  vi.resetModules();
  await vi.importActual("../../../../src/client/tables/tables-on-use.ts");
  return window;
}

async function hasTools({customElements}: MadeUpBrowser["window"]): Promise<boolean> {
  await vi.dynamicImportSettled();
  return customElements.get("table-tools") !== undefined;
}

test.each([
  ["stands free", "<table-tools></table-tools>"],
  ["is unfolded", opened],
  ["is unfolded beside others that are not", folded + opened]
])("the tools of tables come with a page on which a table %s", async (_, html) => {
  expect(await hasTools(await openPage(html))).toBe(true);
});

test("where all tables are folded away their tools come when the reader unfolds one", async () => {
  const window = await openPage(folded + folded);
  expect(await hasTools(window)).toBe(false);
  window.document.querySelector("details")!.dispatchEvent(new window.Event("toggle"));
  expect(await hasTools(window)).toBe(true);
});

test("a table in an unfolded part of a folded one is folded away", async () => {
  expect(await hasTools(await openPage(`<details>${opened}</details>`))).toBe(false);
});
