import {parseFragment} from "parse5";
import {expect, test} from "vitest";
import {
  elementCode,
  fluidFrameCode,
  frameCode,
  frozenCode,
  scriptCode
} from "../../../../src/outputs/embeds/embed-code.ts";
import {attribute, parseHtml, select, textOf} from "../../../site/built/html.ts";

const frame = {
  address: "https://statistics.example/embed/fi/a/b/#dark",
  title: 'A "b" & <c>',
  height: 840,
  fluidHeight: "calc(840px - 9cqw)"
};

test("the code of a frame is one element that says everything in attributes, for styles may be stripped", () => {
  expect(attributesOf(frameCode(frame))).toEqual({
    src: frame.address,
    title: frame.title,
    width: "100%",
    height: "840",
    loading: "lazy",
    frameborder: "0"
  });
});

test("the code with a height for each width is the same frame in a box as wide as its column", () => {
  expect(fluidFrameCode(frame)).toContain(frameCode(frame).replace("></iframe>", ""));
  const box = parseHtml(fluidFrameCode(frame));
  expect(attribute(select(box, "iframe")[0], "style")).toBe("height:calc(840px - 9cqw)");
  expect(attribute(select(box, "div")[0], "style")).toContain("container-type:inline-size");
});

test("the code of a frozen picture is a figure whose attributes and texts say everything, without script", () => {
  const code = frozenCode({
    picture: "https://statistics.example/vintages/2025-02-25/en/a/b.svg",
    altText: 'A "b" & <c>',
    size: {width: 1200, height: 630},
    title: "B & c",
    page: "https://statistics.example/en/areas/a/b/",
    version: "Data as of 25 February 2025",
    figures: {address: "https://statistics.example/vintages/2025-02-25/en/a/b.csv", label: "Figures (CSV)"},
    terms: "Kuntakokeilut, CC BY 4.0",
    locale: "en"
  });
  expect(attributesOf(code)).toEqual({lang: "en"});
  const page = parseHtml(code);
  expect(Object.fromEntries(select(page, "img")[0]?.attrs.map(({name, value}) => [name, value]) ?? [])).toEqual({
    src: "https://statistics.example/vintages/2025-02-25/en/a/b.svg",
    alt: 'A "b" & <c>',
    width: "1200",
    height: "630",
    loading: "lazy",
    style: "max-width:100%;height:auto"
  });
  expect(textOf(select(page, "figcaption")[0])).toBe(
    "B & c. Data as of 25 February 2025. Figures (CSV). Kuntakokeilut, CC BY 4.0."
  );
  expect(select(page, "a").map((link) => attribute(link, "href"))).toEqual([
    "https://statistics.example/en/areas/a/b/",
    "https://statistics.example/vintages/2025-02-25/en/a/b.csv"
  ]);
});

test("the element for the script holds a link that works without it", () => {
  const [element] = parseFragment(elementCode(frame)).childNodes;
  expect(element?.nodeName).toBe("kuntakokeilut-chart");
  const [link] = element && "childNodes" in element ? element.childNodes : [];
  expect(link?.nodeName).toBe("a");
  expect(link && "attrs" in link ? link.attrs : []).toEqual([{name: "href", value: frame.address}]);
  expect(link && "childNodes" in link ? link.childNodes[0] : null).toMatchObject({value: frame.title});
});

test("the line for the script does not hold up the page", () => {
  expect(attributesOf(scriptCode("https://statistics.example/embed/v1/resize.js"))).toEqual({
    async: "",
    src: "https://statistics.example/embed/v1/resize.js"
  });
});

function attributesOf(html: string): Record<string, string> {
  const [element, ...others] = parseFragment(html).childNodes;
  expect(others).toEqual([]);
  return Object.fromEntries((element && "attrs" in element ? element.attrs : []).map(({name, value}) => [name, value]));
}
