import {expect, test} from "vitest";
import {element, percent} from "../../../../src/charts/svg/markup.ts";

test("an element has its attributes in their order, with values that cannot leave their quotes", () => {
  expect(element("text", {x: -1.5, "aria-label": `Ä & "b" <c>`})).toBe(
    '<text x="-1.5" aria-label="Ä &amp; &quot;b&quot; &lt;c&gt;"></text>'
  );
});

test("its children are markup as it is, one after another", () => {
  expect(element("g", {}, [element("line", {y2: 5}), "a &amp; b"])).toBe('<g><line y2="5"></line>a &amp; b</g>');
});

test.each([
  [0, "0%"],
  [1, "100%"],
  [1 / 3, "33.33%"],
  [2 / 3, "66.67%"],
  [-0.125, "-12.5%"],
  [0.00001, "0%"]
])("%d of a whole is %s", (part, text) => {
  expect(percent(part)).toBe(text);
});
