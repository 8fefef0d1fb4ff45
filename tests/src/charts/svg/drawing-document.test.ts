import {gridX, lineY, plot, text} from "@observablehq/plot";
import {creator, select} from "d3";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {drawingDocument, elementsOf, markupOf} from "../../../../src/charts/svg/drawing-document.ts";
import type {DrawingElement} from "../../../../src/charts/svg/drawing-document.ts";

const browser = new JSDOM("").window.document;
const ours = drawingDocument() as unknown as Document;

/** Signs that markup writes otherwise, and a text of two lines, each of which becomes an element. */
const words = `5\u00a0% & "<b>" 'ä'\nsecond line`;

describe("a chart of Plot", () => {
  const points = [
    [0, 1 / 3],
    [1, 2 / 3]
  ] as const;
  const marks = [gridX(), lineY(points), text([[0.5, 0.5]], {text: [words], fill: "var(--ink)"})];
  const [drawn, expected] = [ours, browser].map((document) => plot({ariaLabel: words, marks, document}));

  test("is written as a browser writes it", () => {
    expect(expected!.outerHTML).toContain("second line</tspan>");
    expect(markup(drawn!)).toBe(expected!.outerHTML);
  });

  test("has its elements in the order of the text", () => {
    const names = [expected!, ...expected!.querySelectorAll("*")].map(({tagName}) => tagName);
    expect(elementsOf(asDrawing(drawn!)).map(({tagName}) => tagName)).toEqual(names);
  });
});

test("D3 puts elements before others, exchanges texts and removes attributes as in a browser", () => {
  const draw = (document: Document): Element => {
    const svg = select(creator("svg").call(document.documentElement) as Element);
    const last = svg.append("line").attr("x1", 1).attr("x2", 2).attr("x1", null);
    svg
      .insert("text", () => last.node())
      .text("replaced")
      .text(words);
    return svg.node()!;
  };
  expect(markup(draw(ours))).toBe(draw(browser).outerHTML);
});

function markup(element: Element): string {
  return markupOf(asDrawing(element));
}

function asDrawing(element: Element): DrawingElement {
  return element as unknown as DrawingElement;
}
