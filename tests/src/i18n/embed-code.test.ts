import {parseFragment} from "parse5";
import {expect, test} from "vitest";
import {elementCode, frameCode, scriptCode} from "../../../src/i18n/embed-code.ts";

const frame = {address: "https://statistics.example/embed/fi/a/b/#dark", title: 'A "b" & <c>', height: 840};

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
