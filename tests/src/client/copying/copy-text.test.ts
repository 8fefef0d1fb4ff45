import {JSDOM} from "jsdom";
import {afterAll, beforeAll, beforeEach, expect, test, vi} from "vitest";

const {window} = new JSDOM();
const {document} = window;
const clipboard = {writeText: vi.fn<(text: string) => Promise<void>>()};

beforeAll(async () => {
  for (const name of ["HTMLElement", "customElements", "document"] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal("getSelection", () => window.getSelection());
  vi.stubGlobal("navigator", {clipboard});
  await import("../../../../src/client/copying/copy-text.ts");
});
afterAll(() => void vi.unstubAllGlobals());

beforeEach(() => {
  window.getSelection()?.removeAllRanges();
  document.body.innerHTML =
    '<copy-text data-copy="Copy" data-copied="Copied" data-selected="Selected: copy it" data-of="R"><pre> a <- 1 </pre></copy-text>';
});

test("copies the text without the blanks around it, says so and selects nothing", async () => {
  clipboard.writeText.mockResolvedValue();
  expect(await saidAfterClick()).toBe("Copied");
  expect(clipboard.writeText).toHaveBeenLastCalledWith("a <- 1");
  expect(window.getSelection()?.toString()).toBe("");
});

test("copies paragraphs with a line between them", async () => {
  clipboard.writeText.mockResolvedValue();
  document.querySelector("pre")!.outerHTML = "<div><p>One. </p> <p> Two.</p></div>";
  expect(await saidAfterClick()).toBe("Copied");
  expect(clipboard.writeText).toHaveBeenLastCalledWith("One.\n\nTwo.");
});

test("selects the text where the browser refuses, and says so", async () => {
  clipboard.writeText.mockRejectedValue(new Error("refused"));
  expect(await saidAfterClick()).toBe("Selected: copy it");
  expect(window.getSelection()?.toString().trim()).toBe("a <- 1");
});

test("names what it copies, and has one button however often it is put into the page", () => {
  const element = document.querySelector("copy-text")!;
  document.body.append(element);
  expect([...element.querySelectorAll("button")].map((one) => one.getAttribute("aria-label"))).toEqual(["Copy: R"]);
});

async function saidAfterClick(): Promise<string | null> {
  document.querySelector("button")!.click();
  const says = document.querySelector('[role="status"]')!;
  await vi.waitUntil(() => says.textContent !== "");
  return says.textContent;
}
