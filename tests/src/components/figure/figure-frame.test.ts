import {describe, expect, test} from "vitest";
import FigureFrame from "../../../../src/components/figure/FigureFrame.astro";
import {attribute, select} from "../../../site/built/html.ts";
import {hrefsOf, render, textsOf, within} from "../render.ts";

const props = {
  id: "gap",
  title: {measured: "Ratio: unemployed to vacancies", place: "Espoo"},
  cautions: ["confidential"],
  files: [],
  vintages: ["2025-01-21", "2025-02-25"],
  read: "2025-03-03",
  locale: "en"
} as const;

test("a title is printed in its two parts, also where what is measured has a colon", async () => {
  const html = await render(FigureFrame, props);
  expect(textsOf(html, "h3")).toEqual(["Ratio: unemployed to vacancies: Espoo"]);
  expect(textsOf(html, "h3", "span")).toEqual(["Espoo"]);
  expect(textsOf(html, "figure-link", "a")).toEqual(["Link to this chart: Ratio: unemployed to vacancies: Espoo"]);
});

test("only the first part of a title leads elsewhere", async () => {
  const html = await render(FigureFrame, {...props, href: "/en/areas/espoo/"});
  expect(hrefsOf(html, "h3", "a")).toEqual(["/en/areas/espoo/"]);
  expect(textsOf(html, "h3", "a")).toEqual(["Ratio: unemployed to vacancies:"]);
});

test("a title of one part stands as it is", async () => {
  const html = await render(FigureFrame, {...props, title: "Months: which are published"});
  expect(textsOf(html, "h3")).toEqual(["Months: which are published"]);
  expect(within(html, "h3", "span")).toEqual([]);
});

test("the title names the figure", async () => {
  const named = async (more: object) => {
    const html = await render(FigureFrame, {...props, ...more});
    const [figure] = select(html, "figure");
    return [attribute(figure, "id"), attribute(figure, "aria-labelledby"), attribute(select(html, "h3")[0], "id")];
  };
  expect(await named({})).toEqual(["gap", "gap-title", "gap-title"]);
  expect(await named({titleId: "other"})).toEqual(["gap", "other", "other"]);
});

test("everything stands in the order in which it is read", async () => {
  const html = await render(
    FigureFrame,
    {...props, sentences: ["One.", "Two."], caution: "Three.", notes: ["Four.", "Five."], end: "Six."},
    {default: "<svg></svg>", "above-actions": "<b>1</b>", table: "<table></table>", about: "<i>2</i>"}
  );
  const childrenOf = (selector: string) =>
    select(html, selector).flatMap(({childNodes}) =>
      childNodes.flatMap((node) => ("tagName" in node ? (attribute(node, "class") ?? node.tagName) : []))
    );
  expect(childrenOf("figure")).toEqual(
    ["figcaption", "svg", "chart-notes", "chart-end", "b"].concat("chart-cautions", "chart-actions", "chart-source")
  );
  expect(childrenOf(".action-row")).toEqual(["action of-table", "action of-files", "action of-about"]);
  expect(childrenOf(".action-panel")).toEqual(["table", "chart-downloads", "i", "figure-link"]);
  expect(textsOf(html, "figcaption", "p")).toEqual(["One.", "Two.", "Three."]);
  expect(textsOf(html, ".estimate-caution")).toEqual(["Three."]);
  expect(textsOf(html, ".chart-notes")).toEqual(["Four. Five."]);
});

test("what a figure does not say leaves no empty paragraph", async () => {
  const html = await render(FigureFrame, {...props, end: null, notes: []});
  expect(select(html, "p").map((p) => attribute(p, "class"))).toEqual(["chart-source"]);
});

test("estimates are marked as such, and every vintage is named", async () => {
  const classOf = async (isEstimate: boolean) =>
    attribute(select(await render(FigureFrame, {...props, isEstimate}), "figure")[0], "class");
  expect(await classOf(true)).toBe("chart estimate");
  expect(await classOf(false)).toBe("chart");
  const [source] = textsOf(await render(FigureFrame, props), ".chart-source");
  expect(source).toContain("Data published: 21 January 2025, 25 February 2025. Read from the source: 3 March 2025.");
});

test("cautions lead to the page that explains them", async () => {
  const hrefs = async (more: object) => hrefsOf(await render(FigureFrame, {...props, ...more}), ".chart-cautions", "a");
  expect(await hrefs({})).toEqual(["#caution-confidential"]);
  expect(await hrefs({cautionsPage: "/en/methods/"})).toEqual(["/en/methods/#caution-confidential"]);
});

test("a page that says what figures cannot say elsewhere does not repeat it at each", async () => {
  expect(select(await render(FigureFrame, {...props, cautions: []}), ".chart-cautions")).toEqual([]);
});

describe("the actions under a chart", () => {
  const framed = (more: object, slots: Readonly<Record<string, string>> = {}) =>
    render(FigureFrame, {...props, ...more}, {table: "<table></table>", ...slots});

  test("are one row: table, download, embed, about", async () => {
    const html = await framed({}, {embed: "<pre>code</pre>"});
    expect(textsOf(html, ".chart-actions", "summary")).toEqual(["Table", "Download", "Embed", "About this figure"]);
    expect(within(html, ".chart-actions", "details").map((one) => attribute(one, "name"))).toEqual(
      Array(4).fill("gap-actions")
    );
    expect(attribute(select(html, ".chart-actions")[0], "aria-labelledby")).toBe("gap-title");
  });

  test("lead to the code for embedding where that stands elsewhere on the page", async () => {
    const html = await framed({embedHref: "#embedding"});
    expect(textsOf(html, ".chart-actions", "summary")).toEqual(["Table", "Download", "About this figure"]);
    expect(hrefsOf(html, ".chart-actions", "a.action")).toEqual(["#embedding"]);
  });

  test("open what an address can lead to", async () => {
    const html = await framed({}, {embed: "<pre>code</pre>"});
    expect(within(html, ".chart-actions", ".action-panel").map((panel) => attribute(panel, "id"))).toEqual([
      "gap-table",
      "gap-files",
      "gap-embed",
      "gap-about"
    ]);
  });
});
