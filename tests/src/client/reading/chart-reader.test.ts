import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import type {ChartReader} from "../../../../src/client/reading/chart-reader.ts";
import {openBrowser, shown} from "../made-up-browser.ts";
import {figure, knowMatrices} from "./made-up-figure.ts";

const {window, open} = openBrowser();
const {document} = window;

beforeAll(async () => {
  knowMatrices(window);
  // The drawing is 60 wide in its own coordinates and twice that on the screen, where it begins at 100, 50.
  window.SVGElement.prototype.getBoundingClientRect = () => new window.DOMRect(100, 50, 120, 200);
  window.Element.prototype.setPointerCapture = () => undefined;
  await import("../../../../src/client/reading/chart-reader.ts");
});
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => openAt(""));

/** Two figures, of which the first one is read unless said otherwise. */
function openAt(mark: string): void {
  open(`/alueet/koivula/${mark}`, `<main lang="fi">${figure("lines")}${figure("gap")}<p>Muuta</p></main>`);
}

/** Presses a key on a chart; gives whether the chart takes it. */
function press(key: string, held: KeyboardEventInit = {}): boolean {
  return !pad().dispatchEvent(new window.KeyboardEvent("keydown", {key, cancelable: true, ...held}));
}

/** Does something with a pointer at a place of the drawing, in its own coordinates. */
function point(kind: string, [x, y]: readonly [number, number], rest: PointerEventInit = {}): void {
  const place = {clientX: 100 + 2 * x, clientY: 50 + 2 * y};
  pad().dispatchEvent(new window.PointerEvent(`pointer${kind}`, {pointerType: "mouse", ...place, ...rest}));
}

const [january, march, may] = [[10, 80], [30, 60], [50, 50]] as const; // prettier-ignore

describe("a chart", () => {
  test("can be focused, and is named after what it shows and how it is read", () => {
    expect([pad().tabIndex, pad().role]).toEqual([0, "application"]);
    expect(pad().ariaLabel).toBe("Lue luvut nuolinäppäimillä: Työttömät Koivulassa");
  });

  test("is made ready once, wherever it is put", () => {
    document.querySelector("main")!.prepend(document.querySelector("#gap")!);
    expect(document.querySelectorAll("#gap .reading-pad").length).toBe(1);
  });

  test("says nothing before it is read", () => {
    expect([box().hidden, box().ariaHidden, says(), reader().mark]).toEqual([true, "true", "", null]);
  });
});

describe("by keys", () => {
  test("the focus shows what the keys do, until it leaves", () => {
    pad().focus();
    expect(parts()).toEqual(["Nuolet: kuukausi.", "Esc: sulje."]);
    expect(box().hidden).toBe(false);
    pad().blur();
    expect(box().hidden).toBe(true);
  });

  test("the last month is read first, shown and told, the chosen line first", () => {
    expect(press("ArrowLeft")).toBe(true);
    expect(parts().slice(0, 3)).toEqual(["toukokuu 2021", "Koivula5,0", "Muut7,0−2,0"]);
    expect(says()).toBe("toukokuu 2021. Koivula 5,0. Muut 7,0; ero −2,0 prosenttiyksikköä. Rajat 4,8–5,2.");
    press("ArrowUp");
    expect(says()).toMatch(/^toukokuu 2021\. Muut 7,0; ero −2,0 prosenttiyksikköä\. Koivula 5,0\./);
  });

  test("a change is measured while shift is held", () => {
    press("Home");
    press("ArrowRight", {shiftKey: true});
    expect(says()).toBe(
      "tammikuu 2021 – helmikuu 2021. Koivula 2,0 → 3,0; muutos +1,0 prosenttiyksikköä. Muut 8,0 → 8,0; muutos 0,0 prosenttiyksikköä. Kuukaudet ovat eri vuodenajoilta."
    );
    expect(reader().mark).toEqual({figure: "lines", month: "2021-02", from: "2021-01"});
  });

  test("Escape closes the reading", () => {
    press("End");
    expect(marked("lines")).toBe(1);
    expect(press("Escape")).toBe(true);
    expect([box().hidden, says(), marked("lines"), reader().mark]).toEqual([true, "", 0, null]);
  });

  test("others, and those that the browser has a use for, are left alone", () => {
    expect([press("a"), press("Tab"), press("ArrowLeft", {ctrlKey: true}), press("End", {metaKey: true})]).toEqual([
      false,
      false,
      false,
      false
    ]);
    expect(box().hidden).toBe(true);
  });

  test("a reading stays while the focus goes on within the figure, not when it leaves it", () => {
    press("End");
    leaveFor(null);
    leaveFor(document.querySelector("#lines table"));
    expect(box().hidden).toBe(false);
    leaveFor(document.querySelector("main > p"));
    expect(box().hidden).toBe(true);
  });
});

describe("by pointer", () => {
  test("a mouse reads where it is, without a word, until it leaves", () => {
    point("move", march);
    expect(parts()[0]).toBe("maaliskuu 2021");
    point("move", january);
    expect([parts()[0], says()]).toEqual(["tammikuu 2021", ""]);
    point("leave", january);
    expect(box().hidden).toBe(true);
  });

  test("a finger that only passes reads nothing", () => {
    point("move", march, {pointerType: "touch"});
    expect(box().hidden).toBe(true);
  });

  test("what is pressed stays and is told", () => {
    point("down", march);
    point("up", march);
    point("leave", may);
    point("move", may);
    expect(parts()[0]).toBe("maaliskuu 2021");
    expect(says()).toMatch(/^maaliskuu 2021\. Koivula 4,0\./);
  });

  test("a change is measured from where the pointer was pressed to where it is drawn", () => {
    point("down", january);
    point("move", march);
    expect(reader().mark).toEqual({figure: "lines", month: "2021-03", from: "2021-01"});
    point("move", january);
    expect(reader().mark?.from).toBeNull();
  });

  test("a change is measured from a month that is read to the one pressed then, and a third press begins anew", () => {
    const pressAt = (place: readonly [number, number]) => {
      point("down", place);
      point("up", place);
      return reader().mark;
    };
    expect(pressAt(may)).toMatchObject({month: "2021-05", from: null});
    expect(pressAt(march)).toMatchObject({month: "2021-05", from: "2021-03"});
    expect(pressAt(january)).toMatchObject({month: "2021-01", from: null});
    expect(pressAt(january)).toMatchObject({month: "2021-01", from: null});
  });

  test("another button reads nothing", () => {
    point("down", march, {button: 2});
    expect(box().hidden).toBe(true);
  });

  test("a touch that becomes scrolling leaves what was read before it", () => {
    point("down", march, {pointerType: "touch"});
    point("cancel", march);
    expect(box().hidden).toBe(true);
    press("End");
    point("down", march, {pointerType: "touch"});
    point("cancel", march);
    expect(parts()[0]).toBe("toukokuu 2021");
  });

  test("a press outside the figure closes the reading, one inside does not", () => {
    press("End");
    const pressOn = (selector: string) =>
      document.querySelector(selector)!.dispatchEvent(new window.PointerEvent("pointerdown", {bubbles: true}));
    pressOn("#lines table");
    expect(box().hidden).toBe(false);
    pressOn("main > p");
    expect(box().hidden).toBe(true);
  });
});

describe("an address opens", () => {
  test.each([
    ["a month of a figure", "#gap:2021-02", [], ["2021-02", null]],
    ["a change of a figure", "#gap:2021-02/2021-04", [], ["2021-04", "2021-02"]],
    ["a month of the first figure where it names none", "#2021-02", ["2021-02", null], []],
    ["nothing where the chart has no such month", "#gap:2020-02", [], []],
    ["nothing where no figure is called so", "#other:2021-02", [], []]
  ])("%s", (_, mark, first, second) => {
    openAt(mark);
    const opened = ["lines", "gap"].map((id) => reader(id).mark).map((one) => (one ? [one.month, one.from] : []));
    expect(opened).toEqual([first, second]);
  });

  test("a month once more when the reader follows another link of the page", async () => {
    press("End");
    window.location.hash = "#lines:2021-03";
    await vi.waitUntil(() => reader().mark?.month === "2021-03");
    expect(says()).toMatch(/^maaliskuu 2021/);
  });
});

test("a drawing that shows the figures of another table is read from that one", () => {
  const [one, other] = [figure("lines"), figure("gap", 'data-table="lines"').replaceAll("<td>5,0", "<td>9,9")];
  open("/", one + other);
  press("End");
  pad("gap").dispatchEvent(new window.KeyboardEvent("keydown", {key: "End"}));
  expect(parts("gap")[1]).toBe("Koivula5,0");
});

describe("a chart of rows", () => {
  beforeEach(async () => {
    const rows = figure("rows").replace(/data-plot="[^"]*"/, 'data-stops="y 0 60 0 20 40 60 80 100"');
    open("/", rows.replaceAll("/2021</th>", ". rivi</th>"));
    await vi.waitUntil(() => pad("rows") as Element | null);
  });

  test("is read row by row from its top", () => {
    const down = () => pad("rows").dispatchEvent(new window.KeyboardEvent("keydown", {key: "ArrowDown"}));
    down();
    expect(parts("rows")[0]).toBe("5. rivi");
    down();
    expect(parts("rows")[0]).toBe("4. rivi");
  });

  test("is read in the order of its drawing, also after the reader has sorted its table", () => {
    const body = document.querySelector("tbody")!;
    body.prepend(body.lastElementChild!);
    pad("rows").dispatchEvent(new window.KeyboardEvent("keydown", {key: "Home"}));
    expect(parts("rows")[0]).toBe("5. rivi");
  });
});

function leaveFor(relatedTarget: Element | null): void {
  pad().dispatchEvent(new window.FocusEvent("blur", {relatedTarget}));
}

function reader(id = "lines"): ChartReader {
  return document.querySelector<ChartReader>(`#${id} chart-reader`)!;
}

function pad(id = "lines"): HTMLElement {
  return document.querySelector<HTMLElement>(`#${id} .reading-pad`)!;
}

function box(id = "lines"): HTMLElement {
  return document.querySelector<HTMLElement>(`#${id} .readout`)!;
}

/** What the box shows, paragraph by paragraph. */
function parts(id = "lines"): (string | undefined)[] {
  return [...box(id).children].map(shown);
}

function says(): string {
  return document.querySelector("#lines chart-reader [role=status]")!.textContent;
}

/** How many marks lie over the drawing. */
function marked(id: string): number {
  return document.querySelectorAll(`#${id} svg g.reading`).length;
}
