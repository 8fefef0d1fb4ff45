import {JSDOM} from "jsdom";
import {afterAll, beforeAll, beforeEach, expect, test, vi} from "vitest";

const {window} = new JSDOM("", {url: "https://site.example/en/areas/espoo/unemployed/?a=1"});
const {document} = window;
const clipboard = {
  writeText: vi.fn<(text: string) => Promise<void>>(),
  write: vi.fn<(items: readonly {readonly held: Readonly<Record<string, Promise<Blob>>>}[]) => Promise<void>>()
};

beforeAll(async () => {
  for (const name of ["HTMLElement", "customElements", "document", "location"] as const) {
    vi.stubGlobal(name, window[name]);
  }
  vi.stubGlobal("navigator", {clipboard});
  vi.stubGlobal("fetch", (address: string) =>
    Promise.resolve(address.endsWith("gone.png") ? new Response("", {status: 404}) : new Response(`PNG of ${address}`))
  );
  await import("../../../../src/client/copying/figure-copies.ts");
});
afterAll(() => void vi.unstubAllGlobals());

beforeEach(() => {
  vi.stubGlobal(
    "ClipboardItem",
    class {
      readonly held: Readonly<Record<string, Promise<Blob>>>;
      constructor(held: Readonly<Record<string, Promise<Blob>>>) {
        this.held = held;
      }
    }
  );
  clipboard.writeText.mockReset().mockResolvedValue(undefined);
  clipboard.write.mockReset().mockImplementation(async ([item]) => {
    await item?.held["image/png"];
  });
});

function show(picture = "/charts/en/espoo/unemployed.png") {
  document.body.innerHTML = `
    <figure id="lines"><figcaption><h3>Unemployed</h3><p class="chart-sentence">It was 9.</p></figcaption>
      <svg aria-label="Line chart."></svg>
      <figure-copies data-copied-text="Text copied" data-copied-picture="Picture copied" data-by-hand="Here:" data-no-picture="Not allowed" data-alt-label="Alt">
        <button>Text</button><button data-picture="${picture}">Picture</button><span role="status"></span>
      </figure-copies>
      <p class="chart-source">Source: a <a>b</a>.</p></figure>`;
  const [text, image] = document.querySelectorAll("button");
  if (!text || !image) throw new Error("expected two buttons");
  return {text, image, said: () => document.querySelector("[role=status]")?.textContent};
}

test("the text of the figure is copied with its source, its address and its alternative text", async () => {
  const {text, said} = show();
  text.click();
  await vi.waitFor(() => expect(said()).toBe("Text copied"));
  expect(clipboard.writeText.mock.calls).toEqual([
    [
      "Unemployed\n\nIt was 9.\n\nSource: a b.\n\nhttps://site.example/en/areas/espoo/unemployed/?a=1#lines\n\nAlt: Line chart."
    ]
  ]);
});

test("where the browser refuses, the text stands there to be copied by hand", async () => {
  clipboard.writeText.mockRejectedValue(new Error("not allowed"));
  const {text, said} = show();
  text.click();
  await vi.waitFor(() => expect(said()).toMatch(/^Here: Unemployed\n\nIt was 9\./));
});

test("the picture is copied as PNG; one that cannot be had is told of", async () => {
  const {image, said} = show();
  image.click();
  await vi.waitFor(() => expect(said()).toBe("Picture copied"));
  const blob = await clipboard.write.mock.calls[0]?.[0][0]?.held["image/png"];
  expect(await blob?.text()).toBe("PNG of /charts/en/espoo/unemployed.png");
  const gone = show("/gone.png");
  gone.image.click();
  await vi.waitFor(() => expect(gone.said()).toBe("Not allowed"));
});

test("a browser that copies no pictures has no button for it", () => {
  vi.stubGlobal("ClipboardItem", undefined);
  const {text, image} = show();
  expect([text.hidden, image.hidden]).toEqual([false, true]);
});
