import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {fluidLabels, labelRoom} from "../../../../src/charts/fluid/fluid-labels.ts";
import type {LineEnd} from "../../../../src/charts/layout/line-layout.ts";

const least = 190;

function end(id: LineEnd["id"], y: number, rest: Partial<LineEnd> = {}): LineEnd {
  const isBold = id === "area";
  return {id, points: [], name: "Espoo", value: "8,8", x: 1, y, colour: isBold ? "area" : "rest", isBold, ...rest};
}

const draw = (ends: readonly LineEnd[]) => JSDOM.fragment(`<div>${fluidLabels(ends, least).join("")}</div>`);
const labelsOf = (drawn: DocumentFragment) => [...drawn.querySelectorAll("svg")];

describe("a label", () => {
  const [label] = labelsOf(draw([end("area", 0.25)]));

  test("stands at the end of its line, the value above the name", () => {
    expect([label?.getAttribute("x"), label?.getAttribute("y")]).toEqual(["100%", "25%"]);
    expect([...label!.querySelectorAll("text")].map(({textContent}) => textContent)).toEqual(["8,8", "Espoo"]);
    // Two rows of fifteen pixels, of which the end of the line is the middle.
    expect([...label!.querySelectorAll("text")].map((text) => text.getAttribute("y"))).toEqual(["-15", "0"]);
  });

  test("is tied to nothing where it lies at its end", () => {
    expect(label?.querySelector("path")).toBeNull();
  });

  test("breaks a long name, and writes any name as text", () => {
    const long = end("rest", 0.5, {name: `Pitkä\u00adnimiset <b> & "c"`});
    const rows = [...labelsOf(draw([long]))[0]!.querySelectorAll("text")].map(({textContent}) => textContent);
    expect(rows).toEqual(["8,8", "Pitkänimiset", `<b> & "c"`]);
  });

  test("is strong in its value, and in its name only where that is the area’s", () => {
    const weights = labelsOf(draw([end("area", 0.2), end("rest", 0.8)])).map((one) =>
      [...one.querySelectorAll("text")].map((text) => text.getAttribute("font-weight"))
    );
    expect(weights).toEqual([
      ["700", "700"],
      ["700", null]
    ]);
  });
});

describe("labels keep clear of one another", () => {
  const ids = ["area", "rest", "region", "similar"] as const;
  const close = draw(ids.map((id, i) => end(id, 0.4 - i / 100, {name: "Samankaltaiset kunnat"})));

  test.for([least, 300, 900])("where the lines have %i pixels", (height) => {
    const rows = labelsOf(close).flatMap((label) => {
      const place = (Number.parseFloat(label.getAttribute("y") ?? "") / 100) * height;
      return [...label.querySelectorAll("text")].map((text) => place + Number(text.getAttribute("y")));
    });
    expect(rows.length).toBe(12);
    const sorted = rows.toSorted((a, b) => a - b);
    const gaps = sorted.slice(1).map((top, i) => top - (sorted[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14.9);
  });

  test("and one that had to move is tied to the end of its line", () => {
    expect(close.querySelectorAll("path").length).toBeGreaterThan(0);
  });
});

test("labels stand in one column: one whose line ends a little before the others is tied across", () => {
  const drawn = draw([end("area", 0.2, {x: 0.95}), end("rest", 0.8)]);
  expect(labelsOf(drawn).map((label) => label.getAttribute("x"))).toEqual(["100%", "100%"]);
  const ties = [...drawn.querySelectorAll("line")].map((line) =>
    ["x1", "x2", "y1", "y2"].map((name) => line.getAttribute(name))
  );
  expect(ties).toEqual([["95%", "100%", "20%", "20%"]]);
});

test("beside the lines is room for every row of every label", () => {
  expect(labelRoom([end("area", 0), end("rest", 1, {name: "Samankaltaiset kunnat", value: "10,0"})])).toEqual([
    "Espoo",
    "8,8",
    "Samankaltaiset",
    "kunnat",
    "10,0"
  ]);
  expect(labelRoom([])).toEqual([]);
  expect(fluidLabels([], least)).toEqual([]);
});
