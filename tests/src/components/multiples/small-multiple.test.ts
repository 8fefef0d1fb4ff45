import {expect, test} from "vitest";
import LineKey from "../../../../src/components/multiples/LineKey.astro";
import SmallMultiple from "../../../../src/components/multiples/SmallMultiple.astro";
import {monthRange} from "../../../../src/model/months.ts";
import {madeUpContent} from "../../charts/made-up-line-content.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {hrefsOf, render, textsOf, within} from "../render.ts";

const points = (value: number) =>
  monthRange("2019-01", "2019-12").map((month) => ({
    month,
    value,
    status: "normal" as const,
    bounds: null,
    reason: null
  }));

const props = {
  id: "laid-off-share",
  title: "Laid off",
  href: "/en/areas/espoo/laid-off-share/",
  sentence: "In March 2021 9 percent were laid off.",
  reach: "The figures reach 11 of 46 pilot months.",
  content: madeUpContent([9, 8, 10, 9, 8, 9, 9, 10, 9, 9]),
  picture: "Line chart: laid off in Espoo.",
  years: [
    {id: "area", name: "Espoo", points: points(8)},
    {id: "rest", name: "No pilot", points: points(7)}
  ],
  unit: "percent of labour force",
  locale: "en"
} as const;

test("a small multiple has a title, its sentence, how far it reaches, a named drawing and its whole years", async () => {
  const html = await render(SmallMultiple, props);
  const [figure] = select(html, "figure");
  expect(attribute(figure, "id")).toBe("laid-off-share");
  expect(attribute(figure, "aria-labelledby")).toBe(attribute(select(html, "h3")[0], "id"));
  expect(textsOf(html, "figcaption", "p")).toEqual([`${props.sentence} ${props.reach}`]);
  expect(within(html, ".multiple-drawing").map((one) => attribute(one, "aria-label"))).toEqual([props.picture]);
  expect(textsOf(html, "tbody", "td")).toEqual(["8.0", "7.0", "+1.0"]);
});

test("its title leads to where every month stands, and nothing else of it can be pressed", async () => {
  const html = await render(SmallMultiple, props);
  expect(hrefsOf(html, "a")).toEqual(["/en/areas/espoo/laid-off-share/"]);
  expect(textsOf(html, "h3", "a")).toEqual(["Laid off"]);
});

test("where no month has a figure there is neither a drawing nor a table, but the sentence that says why", async () => {
  const none = madeUpContent([null, null, null, null, null, null, null, null, null, null]);
  const html = await render(SmallMultiple, {...props, content: none, sentence: "Confidential."});
  expect([...select(html, "svg"), ...select(html, "table")]).toEqual([]);
  expect(textsOf(html, ".multiple-sentence")).toEqual([`Confidential. ${props.reach}`]);
});

test("a key shows each line as drawings draw it, and the time of the pilots", async () => {
  const lines = [
    {id: "area", name: "Espoo"},
    {id: "rest", name: "No pilot"}
  ] as const;
  const html = await render(LineKey, {lines, locale: "en"});
  expect(textsOf(html, "li").map((text) => text.trim())).toEqual(["Espoo", "No pilot", "Pilot period"]);
  expect(within(html, "path").map((path) => attribute(path, "stroke-dasharray"))).toEqual([undefined, "5 3"]);
  expect(within(html, "svg").every((svg) => attribute(svg, "aria-hidden") === "true")).toBe(true);
});
