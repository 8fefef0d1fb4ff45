import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {openBrowser, serve} from "../made-up-browser.ts";

const {window, open} = openBrowser();
const {document} = window;
let asked: string[] = [];

beforeAll(() => import("../../../../src/client/embeds/embed-form.ts"));
afterAll(() => void vi.unstubAllGlobals());

const ours = "https://kuntakokeilut.test";

function frameOf(stem: string): object {
  const html = `<iframe src="${ours}/embed/${stem}/" title="${stem}" width="100%" height="500"></iframe>`;
  const full = {height: 500, heights: {"480": 620, "640": 560}, fluidHeight: "calc(500px - 1cqw)"};
  const tile = {height: 290, heights: {"480": 260, "640": 250}, fluidHeight: "290px"};
  return {html, title: stem, height: 500, heights: full.heights, looks: {full, compact: full, tile}};
}

const picture = {
  url: `${ours}/vintages/fi/koivula.svg`,
  frozen_html: `<figure><img src="${ours}/vintages/fi/koivula.svg" width="1200" height="630" style="height:auto"></figure>`
};

const answers = {
  "/embed/fi/koivula/vacancies/oembed.json": frameOf("fi/koivula/vacancies"),
  "/embed/fi/tammisto/vacancies/oembed.json": frameOf("fi/tammisto/vacancies"),
  "/embed/sv/koivula/vacancies/last-24/oembed.json": frameOf("sv/koivula/vacancies/last-24"),
  "/embed/fi/koivula/vacancies/oembed-photo.json": picture
};

beforeEach(() => {
  asked = serve(answers);
  openAt("");
});

function select(name: string, values: string): string {
  const options = values.split(" ").map((value) => `<option value="${value}">${value}</option>`);
  return `<select name="${name}">${options.join("")}</select>`;
}

function openAt(query: string, periods = "all last-24 frozen"): void {
  const radios = periods
    .split(" ")
    .map((value, i) => `<input type="radio" name="period" value="${value}" ${i === 0 ? "checked" : ""}>`);
  open(
    `/upottaminen/${query}`,
    `<embed-form data-embeds="/embed/" data-failed="Koodia ei saatu."><form>${select("area", "koivula tammisto vesala")}
      ${select("indicator", "vacancies")}${select("language", "fi sv")}${select("theme", "auto light dark")}${select("look", "full compact tile")}
      ${select("width", "100% 480 640")}${radios.join("")}</form><p role="status"></p><pre>first</pre>
      <div class="embed-preview"></div></embed-form>`
  );
}

/** Chooses in the form, one thing after another, without waiting for what comes of it. */
function choose(choices: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(choices)) {
    if (name === "period") document.querySelector<HTMLInputElement>(`[value="${value}"]`)!.checked = true;
    else document.querySelector<HTMLSelectElement>(`[name=${name}]`)!.value = value;
    document.querySelector("form")!.dispatchEvent(new window.Event("change", {bubbles: true}));
  }
}

async function codeAfter(choices: Readonly<Record<string, string>>): Promise<string> {
  const before = code();
  choose(choices);
  await vi.waitUntil(() => code() !== before);
  return code();
}

function code(): string {
  return document.querySelector("pre")!.textContent;
}

function frame(): (string | null)[] {
  const shown = document.querySelector(".embed-preview iframe");
  return ["src", "title", "width", "height"].map((name) => shown?.getAttribute(name) ?? null);
}

describe("a frame", () => {
  test("is given and shown as chosen, as wide as its column", async () => {
    expect(await codeAfter({area: "tammisto"})).toBe(
      '<div style="width:100%;min-width:0;container-type:inline-size;contain-intrinsic-width:300px">' +
        `<iframe src="${ours}/embed/fi/tammisto/vacancies/" title="fi/tammisto/vacancies" width="100%" height="500"` +
        ' style="height:calc(500px - 1cqw)"></iframe></div>'
    );
    expect(frame()).toEqual(["/embed/fi/tammisto/vacancies/", "fi/tammisto/vacancies", null, "500"]);
  });

  test("of another width has the height of that width", async () => {
    expect(await codeAfter({width: "480"})).toContain('width="480" height="620"');
    expect(frame().slice(2)).toEqual(["480", "620"]);
  });

  test("of another look has it in its address, together with its colours, and the height of that look", async () => {
    expect(await codeAfter({look: "tile"})).toMatch(/vacancies\/#tile" .* height="290" style="height:290px">/);
    expect(await codeAfter({theme: "dark", width: "480"})).toMatch(/#tile-dark" .* width="480" height="260">/);
    expect(frame()).toEqual(["/embed/fi/koivula/vacancies/#tile-dark", "fi/koivula/vacancies", "480", "260"]);
  });

  test("in chosen colours has them in its address", async () => {
    expect(await codeAfter({theme: "dark"})).toContain(`src="${ours}/embed/fi/koivula/vacancies/#dark" title=`);
    expect(frame()[0]).toBe("/embed/fi/koivula/vacancies/#dark");
  });

  test("of a part of the months in another language has an address of its own", async () => {
    openAt("?language=sv&period=last-24");
    await vi.waitUntil(() => code() !== "first");
    expect(asked).toEqual(["/embed/sv/koivula/vacancies/last-24/oembed.json"]);
    expect(frame()[0]).toBe("/embed/sv/koivula/vacancies/last-24/");
  });
});

describe("a frozen picture", () => {
  test("is given as it is and shown from the page's own host, without the style that the page forbids", async () => {
    expect(await codeAfter({period: "frozen"})).toBe(picture.frozen_html);
    expect(document.querySelector(".embed-preview")?.innerHTML).toBe(
      '<figure><img src="/vintages/fi/koivula.svg" width="1200" height="630"></figure>'
    );
  });

  test("of another width keeps its shape", async () => {
    choose({width: "640"});
    // 630 × 640 / 1200
    expect(await codeAfter({period: "frozen"})).toContain('width="640" height="336"');
  });

  test("has no colours and no look to choose", async () => {
    const choices = [...document.querySelectorAll<HTMLSelectElement>("[name=theme], [name=look]")];
    const disabled = () => choices.map((choice) => choice.disabled);
    await codeAfter({period: "frozen"});
    expect(disabled()).toEqual([true, true]);
    await codeAfter({period: "all"});
    expect(disabled()).toEqual([false, false]);
  });
});

describe("beforehand", () => {
  test("nothing is asked for, for the page shows a code already", () => {
    expect([asked, code()]).toEqual([[], "first"]);
  });

  test("the address of the page may choose", async () => {
    openAt("?area=tammisto&width=480");
    await vi.waitUntil(() => code() !== "first");
    expect(code()).toMatch(/tammisto.* width="480" height="620"/);
  });

  test("what the form does not offer is not chosen", async () => {
    openAt(`?area=${encodeURIComponent('no"] x')}&colour=red&theme=dark`);
    await vi.waitUntil(() => code() !== "first");
    expect(asked).toEqual(["/embed/fi/koivula/vacancies/oembed.json"]);
  });

  test("what a browser kept from before a reload is shown", async () => {
    const kept = document.querySelector("embed-form")!;
    kept.remove();
    kept.querySelector<HTMLInputElement>("[value=frozen]")!.checked = true;
    document.body.append(kept);
    await vi.waitUntil(() => code() === picture.frozen_html);
  });
});

test("of answers that come in another order than they were asked for the last choice counts", async () => {
  const waiting = new Map<string, (answer: Response) => void>();
  vi.stubGlobal("fetch", (address: string) => new Promise((resolve) => void waiting.set(address, resolve)));
  choose({area: "tammisto"});
  choose({area: "koivula"});
  for (const area of ["koivula", "tammisto"]) {
    waiting.get(`/embed/fi/${area}/vacancies/oembed.json`)?.(Response.json(frameOf(`fi/${area}/vacancies`)));
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(code()).toContain("/embed/fi/koivula/");
});

describe("where no answer comes", () => {
  const says = () => document.querySelector("[role=status]")!.textContent;

  test("that is said, and the code stays until another choice has one", async () => {
    choose({area: "vesala"});
    await vi.waitUntil(() => says() !== "");
    expect([says(), code()]).toEqual(["Koodia ei saatu.", "first"]);
    await codeAfter({area: "tammisto"});
    expect(says()).toBe("");
  });

  test("because there is no connection, that is said too", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("offline")));
    choose({area: "tammisto"});
    await vi.waitUntil(() => says() === "Koodia ei saatu.");
  });
});
