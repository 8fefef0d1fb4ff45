import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {openBrowser, serve, shown} from "../made-up-browser.ts";
import {madeUpIndex} from "./made-up-index.ts";

const {window, open} = openBrowser();
const {document} = window;
let asked: string[] = [];

beforeAll(() => import("../../../../src/client/places/place-hits.ts"));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => void (asked = serve({"/places.json": madeUpIndex})));

const page = `<place-hits data-index="/places.json" data-failed="Haku ei toimi juuri nyt.">
  <section hidden><h2>Haettu: <q></q></h2><p role="status"></p><div class="hits"></div>
  <p data-when-nothing hidden>Alueet</p><p data-when-found hidden>Kaikki kunnat</p></section><div class="all-places">Luettelo</div></place-hits>`;

/** Opens the list of municipalities with a search and waits for what comes of it. */
async function search(query: string): Promise<void> {
  open(`/kunnat/${query}`, page);
  await vi.waitUntil(() => part("[role=status]").textContent !== "");
}

describe("what was searched for", () => {
  test("is shown with its hits in groups, in the place of the list", async () => {
    await search("?q=+Koivula+");
    expect(part("q").textContent).toBe("Koivula");
    expect(part("section").hidden).toBe(false);
    expect(part("[role=status]").textContent).toBe("Kunnat: 1 · Kokeilualueet: 1");
    expect([...part(".hits").children].map(shown)).toEqual([
      "Kunnat",
      "Koivula Koivulan seutu",
      "Kokeilualueet",
      "Koivulan seutu 1 kunta"
    ]);
    expect(
      [...document.querySelectorAll<HTMLAnchorElement>(".hits a")].map((link) => link.getAttribute("href"))
    ).toEqual(["/kunnat/1-koivula/", "/alueet/koivula/"]);
    expect([part(".all-places").hidden, part("[data-when-found]").hidden]).toEqual([true, false]);
    expect(part("[data-when-nothing]").hidden).toBe(true);
  });

  test("is answered by all hits, also by those that are not suggested", async () => {
    await search("?q=ranta");
    expect(document.querySelectorAll(".hits li").length).toBe(9);
    expect(part("[role=status]").textContent).toBe("Kunnat: 9");
    expect([part(".all-places").hidden, part("[data-when-found]").hidden]).toEqual([true, false]);
  });

  test("may be a topic", async () => {
    await search("?q=lomautukset");
    expect(part("[role=status]").textContent).toBe("Aiheet: 1");
    expect(document.querySelector(".hits a")?.getAttribute("href")).toBe("/mittarit/laid-off-share/");
  });

  test("is shown as the text that it is, also where it is markup, and nothing is listed in its place", async () => {
    await search("?q=%3Cb%3E");
    expect(part("q").innerHTML).toBe("&lt;b&gt;");
    expect(part("[role=status]").textContent).toBe("Ei osumia. Kaikki ovat alla.");
    expect(document.querySelectorAll(".hits *").length).toBe(0);
  });

  test("is told to be but similar", async () => {
    await search("?q=tamisto");
    expect(part("[role=status]").textContent).toBe("Samannäköisiä nimiä. Kunnat: 1");
  });

  test("leaves the list where nothing answers, with the ways to the other ones", async () => {
    await search("?q=xyzw");
    expect(part("[role=status]").textContent).toBe("Ei osumia. Kaikki ovat alla.");
    expect(document.querySelectorAll(".hits *").length).toBe(0);
    expect([part(".all-places").hidden, part("[data-when-found]").hidden]).toEqual([false, true]);
    expect(part("[data-when-nothing]").hidden).toBe(false);
  });

  test("leaves the list where the places do not come, and says so", async () => {
    serve({});
    await search("?q=koivula");
    expect(part("[role=status]").textContent).toBe("Haku ei toimi juuri nyt.");
    expect(part(".all-places").hidden).toBe(false);
  });

  test("is text, whatever is typed", async () => {
    await search("?q=%3Cb%3Ekoivula%3C/b%3E");
    expect(part("q").innerHTML).toBe("&lt;b&gt;koivula&lt;/b&gt;");
  });
});

test.each(["", "?q=", "?q=+", "?p=koivula"])(
  "with %j nothing was searched for: nothing is loaded or shown",
  (query) => {
    open(`/kunnat/${query}`, page);
    expect(part("section").hidden).toBe(true);
    expect(asked).toEqual([]);
  }
);

function part(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(`place-hits ${selector}`)!;
}
