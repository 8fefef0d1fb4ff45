import {afterEach, expect, test, vi} from "vitest";
import {openBrowser} from "../made-up-browser.ts";
import type {MadeUpBrowser} from "../made-up-browser.ts";
import {figure, knowMatrices} from "./made-up-figure.ts";

afterEach(() => void vi.unstubAllGlobals());

/** Opens a page and has it run what brings the reading of its charts. */
async function openPage(address: string, html: string, wantsLittle = false): Promise<MadeUpBrowser["window"]> {
  const {window, open} = openBrowser();
  vi.stubGlobal("matchMedia", () => ({matches: wantsLittle}));
  knowMatrices(window);
  open(address, `<main lang="fi">${html}</main>`);
  vi.resetModules();
  await vi.importActual("../../../../src/client/reading/reads-on-use.ts");
  return window;
}

async function canRead({customElements}: MadeUpBrowser["window"]): Promise<boolean> {
  await vi.dynamicImportSettled();
  return customElements.get("chart-reader") !== undefined;
}

test.each(["pointermove", "pointerdown", "keydown", "focusin"])(
  "charts can be read from the first %s on their page",
  async (sign) => {
    const window = await openPage("/alueet/koivula/", figure("lines"));
    expect(await canRead(window)).toBe(false);
    window.document.body.dispatchEvent(new window.Event(sign, {bubbles: true}));
    expect(await canRead(window)).toBe(true);
  }
);

test("for who wants to load little, only a sign on a chart counts", async () => {
  const window = await openPage("/alueet/koivula/", `${figure("lines")}<p>Kunnat</p>`, true);
  const signOn = (selector: string) =>
    window.document.querySelector(selector)!.dispatchEvent(new window.Event("focusin", {bubbles: true}));
  signOn("p");
  expect(await canRead(window)).toBe(false);
  signOn("#lines [data-reads=keys]");
  expect(await canRead(window)).toBe(true);
});

test("an address with a month opens it without a sign of the reader, also when it comes later", async () => {
  expect(await canRead(await openPage("/alueet/koivula/#lines:2021-05", figure("lines")))).toBe(true);
  const window = await openPage("/alueet/koivula/", figure("lines"));
  window.location.hash = "#elsewhere";
  window.dispatchEvent(new window.Event("hashchange"));
  expect(await canRead(window)).toBe(false);
  window.location.hash = "#lines:2021-05";
  window.dispatchEvent(new window.Event("hashchange"));
  expect(await canRead(window)).toBe(true);
});

test("an offer that is taken up before the script is there is not lost", async () => {
  const window = await openPage("/alueet/koivula/", figure("lines"));
  window.document.querySelector<HTMLElement>("[data-reads=keys]")!.click();
  expect(await canRead(window)).toBe(true);
  expect(window.document.activeElement).toBe(window.document.querySelector("#lines .reading-pad"));
});

test("the press that brings the script is read, too", async () => {
  const window = await openPage("/alueet/koivula/", figure("lines"));
  const room = window.document.querySelector("#lines .reading-room")!;
  room.dispatchEvent(new window.MouseEvent("pointerdown", {bubbles: true, clientX: 100}));
  room.dispatchEvent(new window.MouseEvent("click", {bubbles: true, clientX: 100}));
  expect(await canRead(window)).toBe(true);
  expect(window.document.querySelector("#lines [role=status]")!.textContent).toMatch(/^\S+ 20\d\d\. Koivula /);
});

test("a touch that only scrolls the page reads nothing", async () => {
  const window = await openPage("/alueet/koivula/", figure("lines"));
  const room = window.document.querySelector("#lines .reading-room")!;
  room.dispatchEvent(new window.MouseEvent("pointerdown", {bubbles: true, clientX: 100}));
  expect(await canRead(window)).toBe(true);
  expect(window.document.querySelector("#lines [role=status]")!.textContent).toBe("");
});

test("a page without charts loads nothing", async () => {
  const window = await openPage("/kunnat/", "<p>Kunnat</p>");
  window.document.body.dispatchEvent(new window.Event("pointermove", {bubbles: true}));
  expect(await canRead(window)).toBe(false);
});
