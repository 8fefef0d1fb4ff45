import {JSDOM} from "jsdom";
import type {DOMWindow} from "jsdom";
import {afterEach, expect, test, vi} from "vitest";
import {readValues} from "../../../../src/client/embeds/read-values.ts";

afterEach(() => void vi.unstubAllGlobals());

/** An embed of three months, newest first in its table; its area is at 0.2, 0.5 and 0.9 of the height, another has two. */
const chart = `
  <figure data-reads="Lue arvoja"><div class="drawing" role="img" aria-label="Viivakuvio">
    <svg aria-hidden="true"><svg viewBox="0 0 2 1000">
      <path d="M0 100l1-50" fill="none" stroke="var(--rest)"/><path d="M0 200l1 300 1 400" fill="none" stroke="var(--area)"/>
    </svg></svg></div></figure>
  <table><thead><tr><th>Kuukausi</th><th>Koivula</th><th>Muut</th></tr></thead><tbody>
    <tr><th>3/2021</th><td>9,0 <i>E</i></td><td>–</td></tr>
    <tr><th>2/2021</th><td>8,5</td><td>7,5</td></tr>
    <tr><th>1/2021</th><td>8,0</td><td>7,0</td></tr>
  </tbody></table>`;

function run(html = chart, hash = ""): DOMWindow {
  const {window} = new JSDOM(html, {url: `https://example.test/embed/fi/koivula/${hash}`});
  vi.stubGlobal("document", window.document);
  vi.stubGlobal("location", window.location);
  const svg = window.document.querySelector("svg");
  if (svg) svg.getBoundingClientRect = () => new window.DOMRect(100, 0, 200, 300);
  readValues();
  return window;
}

function texts({document}: DOMWindow): string[] | null {
  const box = document.querySelector<HTMLElement>(".readout");
  return box && !box.hidden ? [...box.children].map(({textContent}) => textContent) : null;
}

function at(window: DOMWindow, clientX: number, type = "pointermove"): void {
  window.document.querySelector(".pad")?.dispatchEvent(new window.MouseEvent(type, {clientX}));
}

function press(window: DOMWindow, key: string, keys = {}): void {
  window.document.querySelector(".pad")?.dispatchEvent(new window.KeyboardEvent("keydown", {key, ...keys}));
}

test("a pointer or a finger reads the values of the month nearest to it, as the table has them", () => {
  const window = run();
  expect(texts(window)).toBeNull();
  at(window, 195);
  expect(texts(window)).toEqual(["2/2021", "Koivula 8,5", "Muut 7,5"]);
  at(window, 90, "pointerdown");
  expect(texts(window)).toEqual(["1/2021", "Koivula 8,0", "Muut 7,0"]);
  at(window, 999);
  expect(texts(window)).toEqual(["3/2021", "Koivula 9,0 E", "Muut –"]);
});

test("dots mark the lines that have a figure in the month, where they are drawn", () => {
  const window = run();
  const dots = () =>
    [...window.document.querySelectorAll("circle")].map((dot) =>
      ["cx", "cy", "fill"].map((name) => dot.getAttribute(name))
    );
  at(window, 200);
  expect(dots()).toEqual([
    ["50%", "5%", "var(--rest)"],
    ["50%", "50%", "var(--area)"]
  ]);
  at(window, 300);
  expect(dots()).toEqual([["100%", "90%", "var(--area)"]]);
});

test("keys lead from month to month, a year, and to both ends, which a screen reader hears", () => {
  const window = run();
  const pad = window.document.querySelector(".pad");
  const heard = () => pad?.getAttribute("aria-valuetext") ?? (pad as HTMLElement | null)?.ariaValueText;
  press(window, "ArrowLeft");
  expect(heard()).toBe("2/2021; Koivula 8,5; Muut 7,5");
  press(window, "Home");
  expect(heard()).toBe("1/2021; Koivula 8,0; Muut 7,0");
  press(window, "ArrowDown");
  expect(texts(window)?.[0]).toBe("1/2021");
  press(window, "PageUp");
  expect(texts(window)?.[0]).toBe("3/2021");
  press(window, "ArrowLeft", {altKey: true});
  expect(texts(window)?.[0]).toBe("3/2021");
  press(window, "Escape");
  expect(texts(window)).toBeNull();
});

test("the drawing stays a picture with its name, and what is moved stands beside it and says how", () => {
  const {document} = run().window;
  const named = (selector: string) => {
    const {role, ariaLabel} = document.querySelector(selector) as Element;
    return [role, ariaLabel];
  };
  expect(named(".picture")).toEqual(["img", "Viivakuvio"]);
  expect(document.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  expect(document.querySelector(".drawing")?.getAttribute("role")).toBeNull();
  expect(named(".pad")).toEqual(["slider", "Lue arvoja"]);
});

test.each([
  ["a tile", chart, "#tile-dark"],
  ["a chart without figures", "<p>Lukuja ei ole.</p>", ""]
])("%s is left as it is", (_, html, hash) => {
  expect(run(html, hash).document.querySelector(".pad")).toBeNull();
});
