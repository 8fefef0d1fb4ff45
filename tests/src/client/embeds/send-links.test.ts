import {JSDOM} from "jsdom";
import {afterEach, describe, expect, test, vi} from "vitest";
import {sendLinks} from "../../../../src/client/embeds/send-links.ts";

const parent = {postMessage: vi.fn<(message: unknown, target: string) => void>()};

afterEach(() => {
  parent.postMessage.mockReset();
  vi.unstubAllGlobals();
});

/** Clicks a part of an embed, in a sandbox or not; tells whether the browser still follows the link. */
function click(selector: string, {hash = "#?secret=aB3x", origin = "null", ...keys} = {}): boolean {
  const html =
    '<link rel="canonical" href="https://example.test/alueet/koivula/">' +
    '<p>Text</p><a id="home" href="/alueet/koivula/"><b>here</b></a><a id="away" href="https://source.test/table">there</a>';
  const {window} = new JSDOM(html, {url: `https://example.test/embed/fi/koivula/${hash}`});
  const globals = {document: window.document, location: window.location, parent, origin};
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  sendLinks();
  const event = new window.MouseEvent("click", {bubbles: true, cancelable: true, ...keys});
  let isLeft = true;
  window.addEventListener("click", () => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  });
  window.document.querySelector(selector)?.dispatchEvent(event);
  return isLeft;
}

const told = () => parent.postMessage.mock.calls.map(([message]) => message);

describe("in WordPress's sandbox", () => {
  test("a link to the host of the frame is sent to the page around, with its secret", () => {
    expect(click("#home b")).toBe(false);
    expect(told()).toEqual([{message: "link", value: "https://example.test/alueet/koivula/", secret: "aB3x"}]);
  });

  // WordPress follows no link to another host.
  test("a link to another host becomes the page of the chart, where it stands too", () => {
    click("#away");
    expect(told()).toEqual([{message: "link", value: "https://example.test/alueet/koivula/", secret: "aB3x"}]);
  });

  test("what is no link, or is opened beside the page, is left to the browser", () => {
    expect(click("p")).toBe(true);
    expect(click("#home", {ctrlKey: true} as object)).toBe(true);
    expect(told()).toEqual([]);
  });
});

test.each([
  ["without a secret", {hash: "#dark"}],
  ["outside a sandbox, where links lead on by themselves", {origin: "https://example.test"}]
])("%s nothing is sent", (_, where) => {
  expect(click("#home", where)).toBe(true);
  expect(told()).toEqual([]);
});
