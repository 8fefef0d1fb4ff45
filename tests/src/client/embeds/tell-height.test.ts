import {JSDOM} from "jsdom";
import type {DOMWindow} from "jsdom";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {tellHeight} from "../../../../src/client/embeds/tell-height.ts";

const parent = {postMessage: vi.fn<(message: unknown, target: string) => void>()};
/** What is watched, and what runs when it changes. */
let watched: Element[] = [];
let onChange: () => void = () => undefined;

beforeEach(() => {
  parent.postMessage.mockReset();
  watched = [];
});
afterEach(() => void vi.unstubAllGlobals());

/** Runs in a page of this height, within a frame or by itself. */
function run({hash = "", height = 612.2, framed = true} = {}): DOMWindow {
  const html = "<svg></svg><details><table></table></details><details></details>";
  const {window} = new JSDOM(html, {url: `https://example.test/embed/fi/koivula/${hash}`});
  const {body} = window.document;
  body.getBoundingClientRect = () => new window.DOMRect(0, 0, 800, body.style.minBlockSize === "0px" ? height : 2000);
  const globals = {window, document: window.document, location: window.location, ResizeObserver: watching};
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  vi.stubGlobal("parent", framed ? parent : window);
  tellHeight();
  return window;
}

/** Stands for what watches sizes; `new` gives what a function returns. */
function watching(run: () => void): {readonly observe: (element: Element) => void} {
  onChange = run;
  return {observe: (element) => void watched.push(element)};
}

/** What the page around the frame was told. */
function told(): unknown[] {
  return parent.postMessage.mock.calls.map(([message]) => message);
}

describe("the page around a frame is told the height", () => {
  test("in whole pixels, so that nothing is cut off, whenever it changes", () => {
    run({height: 612.2});
    expect(told()).toEqual([]);
    onChange();
    expect(parent.postMessage.mock.calls).toEqual([[{kuntakokeilut: "height", height: 613}, "*"]]);
    onChange();
    expect(told().length).toBe(2);
  });

  test("of the content, not of a frame that is higher, and the drawing fills the frame again then", () => {
    const {document} = run({height: 300});
    onChange();
    expect(told()).toEqual([{kuntakokeilut: "height", height: 300}]);
    expect(document.body.style.minBlockSize).toBe("");
  });

  test("also in the manner of WordPress where its address has a secret", () => {
    run({hash: "#?secret=aB3x", height: 500});
    onChange();
    expect(told()).toEqual([
      {kuntakokeilut: "height", height: 500},
      {message: "height", value: 500, secret: "aB3x"}
    ]);
  });

  test.each(["#dark", "#nosecret=a", "#?secret=", "?secret=a"])("but not with %s", (hash) => {
    run({hash});
    onChange();
    expect(told().length).toBe(1);
  });

  test("when it asks for it, and not at other messages", () => {
    const window = run({height: 400});
    const send = (data: unknown) => window.dispatchEvent(new window.MessageEvent("message", {data}));
    for (const data of ["kuntakokeilut", {kuntakokeilut: "height"}, null]) send(data);
    expect(told()).toEqual([]);
    send("kuntakokeilut:height");
    expect(told()).toEqual([{kuntakokeilut: "height", height: 400}]);
  });

  test("when WordPress says that it is ready to hear it", () => {
    const window = run({height: 400, hash: "#?secret=aB3x"});
    window.dispatchEvent(new window.MessageEvent("message", {data: {message: "ready", secret: "aB3x"}}));
    expect(told()).toContainEqual({message: "height", value: 400, secret: "aB3x"});
  });

  test("after what can be folded is folded, for the body may stay as high then", () => {
    run();
    expect(watched.map(({localName}) => localName)).toEqual(["body", "details", "details"]);
  });
});

test("a page by itself watches nothing and tells nobody", () => {
  const window = run({framed: false});
  window.dispatchEvent(new window.MessageEvent("message", {data: "kuntakokeilut:height"}));
  expect([watched, told()]).toEqual([[], []]);
});
