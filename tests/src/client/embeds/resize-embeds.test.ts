import {JSDOM} from "jsdom";
import type {DOMWindow} from "jsdom";
import {afterEach, describe, expect, test, vi} from "vitest";
import {resizeEmbeds} from "../../../../src/client/embeds/resize-embeds.ts";

const ours = "https://kuntakokeilut.test/kokeilut";

afterEach(() => void vi.unstubAllGlobals());

/** A page of others, on which the script stands so many times. */
function openPage(html: string, times = 1): DOMWindow {
  const {window} = new JSDOM(html, {url: "https://paper.test/news/"});
  Object.defineProperty(window.document, "currentScript", {value: {src: `${ours}/embed/v1/resize.js`}});
  // jsdom knows the attribute, but not what it holds.
  Object.defineProperty(window.HTMLIFrameElement.prototype, "sandbox", {
    get(this: HTMLIFrameElement) {
      return {contains: (token: string) => this.getAttribute("sandbox")?.split(" ").includes(token)};
    }
  });
  for (const name of ["HTMLElement", "MutationObserver", "customElements", "document"] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  for (let i = 0; i < times; i++) resizeEmbeds();
  return window;
}

function frameTo(address: string, rest = ""): string {
  return `<iframe src="${address}" height="800" ${rest}></iframe>`;
}

const embed = `${ours}/embed/fi/koivula/vacancies/`;

function heights({document}: DOMWindow): (string | undefined)[] {
  return [...document.querySelectorAll("iframe")].map(({height}) => height);
}

/** A message as it comes from a frame of the page. */
function send(window: DOMWindow, frame: number, data: unknown, origin = "https://kuntakokeilut.test"): void {
  const source = window.document.querySelectorAll("iframe")[frame]?.contentWindow ?? null;
  window.dispatchEvent(new window.MessageEvent("message", {data, origin, source}));
}

function tells(height: unknown): object {
  return {kuntakokeilut: "height", height};
}

describe("a frame is fitted", () => {
  test("to the height that it tells, among several the one that tells it", () => {
    const window = openPage(frameTo(embed) + frameTo(embed));
    send(window, 1, tells(612));
    expect(heights(window)).toEqual(["800", "612"]);
    send(window, 1, tells(300));
    send(window, 0, tells(1));
    expect(heights(window)).toEqual(["1", "300"]);
  });

  test("also when it was put into the page later", () => {
    const window = openPage("");
    window.document.body.innerHTML = frameTo(embed);
    send(window, 0, tells(612));
    expect(heights(window)).toEqual(["612"]);
  });

  test.each([0, -5, 10_000, Number.NaN, "high", null, undefined])("but not to %s", (height) => {
    const window = openPage(frameTo(embed));
    send(window, 0, tells(height));
    expect(heights(window)).toEqual(["800"]);
  });

  test.each([["text"], [null], [{height: 612}], [{message: "height", value: 612}]])("nor by %j", (data) => {
    const window = openPage(frameTo(embed));
    send(window, 0, data);
    expect(heights(window)).toEqual(["800"]);
  });
});

describe("a message counts only", () => {
  test("from a frame with one of our embeds", () => {
    const window = openPage(frameTo(embed) + frameTo("https://other.test/embed/fi/koivula/") + frameTo(`${ours}/fi/`));
    send(window, 1, tells(612));
    send(window, 2, tells(612));
    send(window, 9, tells(612));
    expect(heights(window)).toEqual(["800", "800", "800"]);
  });

  test.each([
    ["from our origin", "", "https://kuntakokeilut.test", "612"],
    ["not from another one", "", "https://other.test", "800"],
    ["not from one without a name", "", "null", "800"],
    ["from one without a name in a sandbox", 'sandbox="allow-scripts"', "null", "612"],
    ["not from ours in a sandbox, which has none", 'sandbox="allow-scripts"', "https://kuntakokeilut.test", "800"],
    [
      "from ours in a sandbox that leaves it",
      'sandbox="allow-scripts allow-same-origin"',
      "https://kuntakokeilut.test",
      "612"
    ]
  ])("%s", (_, rest, origin, height) => {
    const window = openPage(frameTo(embed, rest));
    send(window, 0, tells(612), origin);
    expect(heights(window)).toEqual([height]);
  });
});

test("frames that were there before the script are asked for their height, others are not", async () => {
  const window = openPage("");
  window.document.body.innerHTML = frameTo(embed) + frameTo("https://other.test/");
  const asked = [...window.document.querySelectorAll("iframe")].map(({contentWindow}) =>
    vi.spyOn(contentWindow!, "postMessage").mockReturnValue()
  );
  resizeEmbeds();
  await vi.waitUntil(() => asked[0]?.mock.calls.length === 1);
  expect(asked.map(({mock}) => mock.calls)).toEqual([[["kuntakokeilut:height", "*"]], []]);
});

describe("the element for charts", () => {
  const element = (href: string, rest = "") =>
    `<kuntakokeilut-chart ${rest}><a href="${href}">Avoimet työpaikat</a></kuntakokeilut-chart>`;

  test("shows a frame in the place of its link, of the height that it asks for or of the usual one", () => {
    const {document} = openPage(element(embed) + element(embed, 'height="420"'));
    expect(document.querySelectorAll("a").length).toBe(0);
    const frames = [...document.querySelectorAll("iframe")];
    expect(frames.map(({src, title, width}) => [src, title, width])).toEqual([
      [embed, "Avoimet työpaikat", "100%"],
      [embed, "Avoimet työpaikat", "100%"]
    ]);
    expect(frames.map(({height}) => height)).toEqual(["800", "420"]);
  });

  test("leaves a link that does not lead to one of our embeds", () => {
    const {document} = openPage(element("https://other.test/embed/") + "<kuntakokeilut-chart></kuntakokeilut-chart>");
    expect(document.querySelectorAll("iframe").length).toBe(0);
    expect(document.querySelectorAll("a").length).toBe(1);
  });

  // A browser that reads a page makes the element first and then, piece by piece, what stands in it.
  test("becomes a frame when its link comes later, and is called as its text is when that has come", async () => {
    const {document} = openPage("<kuntakokeilut-chart></kuntakokeilut-chart>");
    const link = Object.assign(document.createElement("a"), {textContent: "Avoimet "});
    document.querySelector("kuntakokeilut-chart")!.append(link);
    await settled();
    expect(document.querySelector("iframe")).toBeNull();
    link.href = embed;
    await settled();
    const frame = document.querySelector("iframe")!;
    expect([frame.src, frame.title]).toEqual([embed, "Avoimet "]);
    link.append("työpaikat");
    await settled();
    expect(frame.title).toBe("Avoimet työpaikat");
  });

  test("is watched no longer when it is taken out of the page", async () => {
    const {document} = openPage("<kuntakokeilut-chart></kuntakokeilut-chart>");
    const chart = document.querySelector("kuntakokeilut-chart")!;
    chart.remove();
    chart.innerHTML = `<a href="${embed}">x</a>`;
    await settled();
    expect(chart.querySelector("iframe")).toBeNull();
    document.body.append(chart);
    expect(chart.querySelector("iframe")?.src).toBe(embed);
  });

  test("is fitted like any frame", () => {
    const window = openPage(element(embed));
    send(window, 0, tells(612));
    expect(heights(window)).toEqual(["612"]);
  });
});

test("a frame whose style has a height for each width is fitted by its style", () => {
  const window = openPage(frameTo(embed, 'style="height: 700px"') + frameTo(embed));
  send(window, 0, tells(612));
  send(window, 1, tells(612));
  const styles = [...window.document.querySelectorAll("iframe")].map(({style}) => style.height);
  expect([heights(window), styles]).toEqual([
    ["612", "612"],
    ["612px", ""]
  ]);
});

test("the script may stand in a page twice", () => {
  const window = openPage(frameTo(embed), 2);
  send(window, 0, tells(612));
  expect(heights(window)).toEqual(["612"]);
});

/** What watches a page runs after the code that changed it. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
