import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {levelStrip} from "../../../../src/charts/strip/level-strip.ts";
import {openBrowser, serve} from "../made-up-browser.ts";

const {window, open} = openBrowser();
const {document} = window;
const readings = ["Alavus: 4", "Espoo: 5", "Kotka: 5", "Puolanka: 10"];
const strip = levelStrip({values: [4, 5, 5, 10], here: null, middle: null, step: 1, formatTick: String}, "Kuvio");
let asked: string[] = [];

beforeAll(() => import("../../../../src/client/levels/level-reader.ts"));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  asked = serve({"/levels.json": readings});
  open(
    "/kunnat/285-kotka/",
    `<level-reader data-readings="/levels.json" data-at="2" data-own="Kotka: 5" data-label="Kunnat" data-failed="Ei nyt.">
      <div class="strip-room">${strip}</div><p class="level-reading">Lue kunnat.</p></level-reader>`
  );
});

describe("the strip", () => {
  test("begins at the municipality of the page, with nothing loaded", () => {
    expect([pad().role, pad().tabIndex, pad().ariaLabel]).toEqual(["slider", 0, "Kunnat"]);
    expect([pad().ariaValueMin, pad().ariaValueMax, pad().ariaValueNow]).toEqual(["0", "3", "2"]);
    expect([pad().ariaValueText, says(), marks().length]).toEqual(["Kotka: 5", "Lue kunnat.", 0]);
    expect(asked).toEqual([]);
  });

  test("is gone through by keys, each dot marked and told to those who see it and those who hear it", async () => {
    pad().focus();
    await press("ArrowRight", "Puolanka: 10");
    expect([pad().ariaValueNow, pad().ariaValueText]).toEqual(["3", "Puolanka: 10"]);
    expect(marks().map((mark) => mark.getAttribute("cx"))).toEqual(["75%"]);
    await press("Home", "Alavus: 4");
    await press("ArrowRight", "Espoo: 5");
    expect(marks().length).toBe(1);
    expect(asked).toEqual(["/levels.json"]);
  });

  test("takes its keys, and leaves the others and those held with Ctrl to the page", () => {
    const take = (key: string, held = {}) =>
      !pad().dispatchEvent(new window.KeyboardEvent("keydown", {key, cancelable: true, ...held}));
    expect([take("ArrowLeft"), take("Tab"), take("ArrowLeft", {ctrlKey: true})]).toEqual([true, false, false]);
  });

  test("is read under the pointer, which gives it back, unless it is pressed", async () => {
    document.querySelector("svg")!.getBoundingClientRect = () => ({left: 10, top: 20, width: 400}) as DOMRect;
    point("pointermove", 10 + 100, 60);
    await told("Alavus: 4");
    point("pointerleave", 0, 0);
    await told("Kotka: 5");
    point("pointerdown", 10 + 300, 60);
    await told("Puolanka: 10");
    point("pointermove", 10 + 100, 60);
    await told("Alavus: 4");
    point("pointerleave", 0, 0);
    await told("Puolanka: 10");
  });

  test("says where the names do not come, and the next move tries again", async () => {
    serve({});
    await press("ArrowRight", "Ei nyt.");
    expect(marks()).toEqual([]);
    serve({"/levels.json": readings});
    await press("ArrowLeft", "Kotka: 5");
  });

  test("has one pad when it is put elsewhere in the page", () => {
    document.body.append(document.querySelector("level-reader")!);
    expect(document.querySelectorAll("[role=slider]").length).toBe(1);
  });
});

function pad(): HTMLElement {
  return document.querySelector<HTMLElement>("[role=slider]")!;
}

function says(): string {
  return document.querySelector(".level-reading")!.textContent;
}

function marks(): Element[] {
  return [...document.querySelectorAll(".strip-read")];
}

async function press(key: string, text: string): Promise<void> {
  pad().dispatchEvent(new window.KeyboardEvent("keydown", {key, cancelable: true}));
  await told(text);
}

function point(type: string, clientX: number, clientY: number): void {
  pad().dispatchEvent(new window.MouseEvent(type, {clientX, clientY}));
}

async function told(text: string): Promise<void> {
  await vi.waitUntil(() => says() === text);
}
