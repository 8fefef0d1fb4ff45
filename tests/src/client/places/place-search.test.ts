import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {openBrowser, serve, shown} from "../made-up-browser.ts";
import {madeUpIndex} from "./made-up-index.ts";

const {window, open} = openBrowser();
const {document} = window;
let asked: string[] = [];
/** What readers ask of pages: to load little, or nothing of the kind. */
let wantsLittle = false;

beforeAll(async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({matches: wantsLittle && query.includes("reduced-data")}));
  await import("../../../../src/client/places/place-search.ts");
});
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  wantsLittle = false;
  asked = serve({"/places.json": madeUpIndex});
  openAt("/tietoja/");
});

/** Where Enter leads that does not lead to the list. */
const onEnter: Readonly<Record<string, string[]>> = {
  koivula: ["/kunnat/1-koivula/"],
  tammisto: ["/kunnat/2-tammisto/"],
  tammistosta: ["/kunnat/2-tammisto/"],
  lomautukset: ["/mittarit/laid-off-share/"]
};

function openAt(address: string): void {
  open(
    address,
    `<place-search data-index="/places.json" data-failed="Ehdotukset eivät toimi." data-all="Kaikki kunnat">
      <form action="/kunnat/"><label for="place">Hae kuntaa</label><input id="place" name="q"><button>Hae</button></form>
    </place-search><a href="#">Muualle</a>`
  );
}

/** Types into the field, as a whole, and waits until the page says something of it. */
async function type(text: string): Promise<void> {
  field().focus();
  field().value = text;
  field().dispatchEvent(new window.Event("input"));
  await vi.waitUntil(() => says() !== "");
}

/** Presses a key in the field; gives whether the page takes it. */
function press(key: string, held: KeyboardEventInit = {}): boolean {
  return !field().dispatchEvent(new window.KeyboardEvent("keydown", {key, cancelable: true, ...held}));
}

describe("the field", () => {
  test("becomes one with suggestions, which have the name of its label", () => {
    expect(field().getAttribute("role")).toBe("combobox");
    expect(field().getAttribute("aria-expanded")).toBe("false");
    const list = document.getElementById(field().getAttribute("aria-controls") ?? "");
    expect([list?.getAttribute("role"), list?.ariaLabel]).toEqual(["listbox", "Hae kuntaa"]);
    expect(panel().hidden).toBe(true);
  });

  test("stays one with one panel when it is put elsewhere in the page", () => {
    document.body.append(document.querySelector("place-search")!);
    expect(document.querySelectorAll(".place-panel").length).toBe(1);
  });

  test("holds what was searched for on the page to which its form leads, and nothing elsewhere", () => {
    openAt("/kunnat/?q=Koivula");
    expect(field().value).toBe("Koivula");
    openAt("/tietoja/?q=Koivula");
    expect(field().value).toBe("");
  });
});

describe("what is typed", () => {
  test("is answered by options, by their number, and by the way to all places", async () => {
    await type("koivula");
    expect(options().map(shown)).toEqual(["Koivula Koivulan seutu", "Koivulan seutu 1 kunta"]);
    expect(options().map(({id, role, tabIndex}) => [id, role, tabIndex])).toEqual([
      ["place-option-0", "option", -1],
      ["place-option-1", "option", -1]
    ]);
    expect(says()).toBe("Osumia: 2.");
    expect([panel().hidden, field().ariaExpanded, active()]).toEqual([false, "true", null]);
    const all = document.querySelector<HTMLAnchorElement>(".place-all");
    expect([all?.textContent, all?.href]).toEqual(["Kaikki kunnat", "https://example.test/kunnat/"]);
  });

  test("and has no answer leaves the list away and says so", async () => {
    await type("xyzw");
    expect(says()).toBe("Ei osumia.");
    expect([panel().hidden, list().hidden, field().ariaExpanded]).toEqual([false, true, "false"]);
  });

  test("and is taken out again closes the panel", async () => {
    await type("koivula");
    field().value = " ";
    field().dispatchEvent(new window.Event("input"));
    await vi.waitUntil(() => panel().hidden);
    expect(field().ariaExpanded).toBe("false");
  });

  test("is looked up in places that are loaded once", async () => {
    await type("k");
    await type("ko");
    await type("koi");
    expect(asked).toEqual(["/places.json"]);
  });

  test("says where suggestions do not come, and the next letter tries again", async () => {
    serve({});
    await type("koivula");
    expect(says()).toBe("Ehdotukset eivät toimi.");
    expect(options()).toEqual([]);
    serve({"/places.json": madeUpIndex});
    await type("koivulan");
    await vi.waitUntil(() => options().length > 0);
  });
});

describe("before the first letter the places are", () => {
  test("at hand", async () => {
    field().focus();
    await vi.waitUntil(() => asked.length > 0);
    expect(panel().hidden).toBe(true);
  });

  test("not loaded for readers who want to load little, but with it", async () => {
    wantsLittle = true;
    field().focus();
    await vi.dynamicImportSettled();
    expect(asked).toEqual([]);
    await type("k");
    expect(asked).toEqual(["/places.json"]);
  });
});

describe("by keyboard", () => {
  test("the arrows lead round the options", async () => {
    await type("koivula");
    const reached = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"].map((key) => {
      expect(press(key)).toBe(true);
      return active();
    });
    expect(reached).toEqual([0, 1, 0, 1, 0].map((i) => `place-option-${i}`));
    expect(options().map(({ariaSelected}) => ariaSelected)).toEqual(["true", "false"]);
  });

  test("the first arrow up leads to the last option", async () => {
    await type("koivula");
    press("ArrowUp");
    expect(active()).toBe("place-option-1");
  });

  test("Home and End lead to the ends of the list once one is in it, and are the field's before", async () => {
    await type("ranta");
    expect([press("Home"), press("End"), active()]).toEqual([false, false, null]);
    press("ArrowDown");
    expect([press("End"), active()]).toEqual([true, "place-option-6"]);
    expect([press("Home"), active()]).toEqual([true, "place-option-0"]);
  });

  test("Enter opens the option, and without one it is the form's", async () => {
    await type("koivula");
    const opened: string[] = [];
    list().addEventListener("click", (event) => {
      event.preventDefault();
      opened.push((event.target as HTMLAnchorElement).pathname);
    });
    expect([press("Enter"), opened]).toEqual([false, []]);
    press("ArrowDown");
    expect([press("Enter"), opened]).toEqual([true, ["/kunnat/1-koivula/"]]);
  });

  test("Enter in the field opens the only place that is what was typed, and leads to the list for all else", async () => {
    const assign = vi.fn();
    const submit = vi.fn();
    vi.stubGlobal("location", {href: "https://example.test/tietoja/", assign});
    openAt("/tietoja/");
    field().form!.submit = submit;
    for (const typed of ["koivula", "tammisto", "tammistosta", "lomautukset", "tamm", "tamisto", "ranta", "xyzw", ""]) {
      field().value = typed;
      field().form!.dispatchEvent(new window.Event("submit", {cancelable: true}));
      await vi.waitUntil(() => assign.mock.calls.length + submit.mock.calls.length > 0);
      const led = assign.mock.calls.flat();
      expect([typed, led, submit.mock.calls.length]).toEqual([typed, onEnter[typed] ?? [], onEnter[typed] ? 0 : 1]);
      [assign, submit].forEach((mock) => mock.mockClear());
    }
    vi.stubGlobal("location", window.location);
  });

  test("Escape closes the panel, and an arrow down opens it again from its beginning", async () => {
    await type("koivula");
    press("ArrowDown");
    expect(press("Escape")).toBe(true);
    expect([panel().hidden, active(), says(), field().ariaExpanded]).toEqual([true, null, "", "false"]);
    expect(press("Escape")).toBe(false);
    press("ArrowDown");
    await vi.waitUntil(() => !panel().hidden);
    expect(active()).toBeNull();
  });

  test("letters, and arrows with another key held, are the field's", async () => {
    await type("koivula");
    expect([press("a"), press("ArrowDown", {shiftKey: true}), press("ArrowDown", {ctrlKey: true})]).toEqual([
      false,
      false,
      false
    ]);
    expect(active()).toBeNull();
  });

  test("new suggestions begin without one chosen", async () => {
    await type("koivula");
    press("ArrowDown");
    await type("tammisto");
    await vi.waitUntil(() => options().length === 1);
    expect(active()).toBeNull();
  });
});

test("the panel closes when the reader goes elsewhere, not when within it", async () => {
  await type("koivula");
  leaveFor(document.querySelector(".place-all"));
  expect(panel().hidden).toBe(false);
  leaveFor(document.querySelector("body > a"));
  expect(panel().hidden).toBe(true);
});

test("pressing an option leaves the focus in the field", async () => {
  await type("koivula");
  const pressed = new window.MouseEvent("mousedown", {bubbles: true, cancelable: true});
  options()[0]?.dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
});

function leaveFor(relatedTarget: Element | null): void {
  field().dispatchEvent(new window.FocusEvent("focusout", {bubbles: true, relatedTarget}));
}

function field(): HTMLInputElement {
  return document.querySelector("input")!;
}

function panel(): HTMLElement {
  return document.querySelector<HTMLElement>(".place-panel")!;
}

function list(): HTMLElement {
  return document.getElementById("place-options")!;
}

function options(): HTMLAnchorElement[] {
  return [...list().querySelectorAll("a")];
}

function says(): string {
  return document.querySelector("place-search > [role=status]")!.textContent;
}

function active(): string | null {
  return field().getAttribute("aria-activedescendant");
}
