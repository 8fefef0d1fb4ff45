import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import type {ChartReader} from "../../../../src/client/reading/chart-reader.ts";
import {openBrowser} from "../made-up-browser.ts";
import {figure, knowMatrices} from "./made-up-figure.ts";

const {window, open} = openBrowser();
const {document} = window;

beforeAll(async () => {
  knowMatrices(window);
  showDrawing(120);
  await import("../../../../src/client/reading/chart-reader.ts");
});
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => open("/alueet/koivula/", `<main lang="fi">${figure("lines")}</main>`));

/** Shows the drawing, which is 60 wide in its own coordinates, so wide and so far below the top of the screen. */
function showDrawing(width: number, top = 50): void {
  window.SVGElement.prototype.getBoundingClientRect = () => new window.DOMRect(100, top, width, 200);
}

describe("the box stands", () => {
  beforeAll(() => {
    Object.defineProperty(window.HTMLElement.prototype, "offsetHeight", {configurable: true, value: 80});
    Object.defineProperty(window.HTMLElement.prototype, "offsetWidth", {configurable: true, value: 200});
  });
  afterEach(() => showDrawing(120));

  test("beside the month, as far from it as on the screen", () => {
    showDrawing(600);
    press("Home");
    expect(box().style.transform).toMatch(/^translate\(112px, /);
    press("End");
    expect(box().style.transform).toMatch(/^translate\(288px[,)]/);
    expect(box().classList.contains("above")).toBe(false);
  });

  test("above a narrow drawing, as far as the screen goes", () => {
    showDrawing(350, 200);
    press("Home");
    expect([box().style.transform, box().classList.contains("above")]).toEqual(["translate(0px, -80px)", true]);
    showDrawing(350, 30);
    press("End");
    expect(box().style.transform).toBe("translate(0px, -30px)");
  });
});

describe("what the page offers above the drawing", () => {
  const click = (reads: string) => document.querySelector<HTMLElement>(`#lines [data-reads=${reads}]`)!.click();

  test("comes before the part that takes the keys, which screen readers pass over", () => {
    const offer = document.querySelector("#lines [data-reads=keys]")!;
    expect(offer.compareDocumentPosition(pad()) & window.Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test("leads to that part, with the newest month read and told", () => {
    click("keys");
    expect(document.activeElement).toBe(pad());
    expect(says()).toMatch(/^toukokuu 2021\. Koivula 5,0\./);
  });

  test("measures the change from the start of the pilots to the last month that is drawn", () => {
    click("pilot");
    expect(reader().mark).toEqual({figure: "lines", month: "2021-05", from: "2021-03"});
    expect(box().firstElementChild?.textContent).toBe("maaliskuu 2021 – toukokuu 2021");
  });
});

test("another choice of months closes the reading of those that were drawn before", () => {
  press("End");
  reader().dispatchEvent(new window.Event("change", {bubbles: true}));
  expect([box().hidden, reader().mark]).toEqual([true, null]);
});

function press(key: string): void {
  pad().dispatchEvent(new window.KeyboardEvent("keydown", {key}));
}

function reader(): ChartReader {
  return document.querySelector<ChartReader>("chart-reader")!;
}

function pad(): HTMLElement {
  return document.querySelector<HTMLElement>(".reading-pad")!;
}

function box(): HTMLElement {
  return document.querySelector<HTMLElement>(".readout")!;
}

function says(): string {
  return document.querySelector("chart-reader > [role=status]")!.textContent;
}
