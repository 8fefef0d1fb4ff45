import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {openBrowser} from "../made-up-browser.ts";

const {window, open} = openBrowser();
const {document} = window;

/** Two actions of a figure, in the second of which something is folded once more. */
const page = `<div><details name="lines-actions" id="one"><summary>Taulukko</summary><p id="lines-table"></p></details>
  <details name="lines-actions" id="two"><summary>Tietoa</summary>
    <details id="revised"><summary>Muuttuneet</summary></details></details></div><p id="free"></p>`;

beforeAll(() => vi.importActual("../../../../src/client/reading/opened-parts.ts"));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => open("/alueet/koivula/", page));

/** Which of the folded parts are open when the reader follows a link of the page. */
async function openedBy(hash: string): Promise<string[]> {
  window.location.hash = hash;
  await new Promise((resolve) => window.addEventListener("hashchange", resolve, {once: true}));
  return opened();
}

function opened(): string[] {
  return [...document.querySelectorAll("details[open]")].map(({id}) => id);
}

describe("an address opens", () => {
  test("the folded part that holds what it leads to, and brings that into sight", async () => {
    const scroll = vi.spyOn(document.querySelector("#lines-table")!, "scrollIntoView");
    expect(await openedBy("#lines-table")).toEqual(["one"]);
    expect(scroll).toHaveBeenCalledOnce();
  });

  test("a folded part itself, and the one around it", async () => {
    expect(await openedBy("#revised")).toEqual(["two", "revised"]);
  });

  test.each(["#free", "#nowhere", "#lines:2021-03"])("nothing at %s", async (hash) => {
    expect(await openedBy(hash)).toEqual([]);
  });

  test("what it leads into when the page comes with it", async () => {
    open("/alueet/koivula/#lines-table", page);
    vi.resetModules();
    await vi.importActual("../../../../src/client/reading/opened-parts.ts");
    expect(opened()).toEqual(["one"]);
  });
});
