import {JSDOM} from "jsdom";
import {afterAll, beforeAll, beforeEach, expect, test, vi} from "vitest";
import {markBox, markMonths, unmarkDrawing} from "../../../../src/client/reading/drawing-marks.ts";

const {document} = new JSDOM().window;
const plot = {months: [], places: [], top: 5, bottom: 95};

beforeAll(() => void vi.stubGlobal("document", document));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => void (document.body.innerHTML = "<svg><g><path/></g></svg>"));

/** What is drawn over the drawing, one text a mark. */
function marks(): string[] {
  const parts = [...document.querySelectorAll("svg > g.reading > *")];
  return parts.map((part) =>
    [part.localName, ...[...part.attributes].map(({name, value}) => `${name}=${value}`)].join(" ")
  );
}

function drawing(): SVGSVGElement {
  return document.querySelector("svg")!;
}

test("a month is marked by a rule over the whole height, and its points by dots on it", () => {
  markMonths(drawing(), plot, [20, null], [
    {line: "area", y: 40, isChosen: true},
    {line: "rest", y: 30, isChosen: false}
  ]); // prettier-ignore
  expect(marks()).toEqual([
    "line x1=20 x2=20 y1=5 y2=95",
    "circle cx=20 cy=40 r=5 class=line-area",
    "circle cx=20 cy=30 r=3 class=line-rest"
  ]);
});

test.each([
  ["forwards", 10, 30],
  ["backwards", 30, 10]
])("the months of a change have their span shaded, %s", (_, from, x) => {
  markMonths(drawing(), plot, [x, from], []);
  expect(marks()).toEqual([
    "rect x=10 width=20 y=5 height=90",
    `line x1=${from} x2=${from} y1=5 y2=95`,
    `line x1=${x} x2=${x} y1=5 y2=95`
  ]);
});

test("a change from the left edge is marked, though it lies at zero", () => {
  markMonths(drawing(), plot, [30, 0], []);
  expect(marks()[0]).toBe("rect x=0 width=30 y=5 height=90");
});

test("a new mark takes the place of the old one and lies above the drawing", () => {
  markMonths(drawing(), plot, [20, null], []);
  markBox(drawing(), {x: 1, y: 2, width: 3, height: 4});
  expect(marks()).toEqual(["rect x=1 y=2 width=3 height=4"]);
  expect(drawing().lastElementChild?.getAttribute("class")).toBe("reading");
});

test("marks are taken away, be there some or none, and the drawing stays", () => {
  markBox(drawing(), {x: 1, y: 2, width: 3, height: 4});
  unmarkDrawing(drawing());
  unmarkDrawing(drawing());
  expect(drawing().outerHTML).toBe("<svg><g><path></path></g></svg>");
});
