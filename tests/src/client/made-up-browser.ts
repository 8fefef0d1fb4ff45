import {JSDOM} from "jsdom";
import type {DOMWindow} from "jsdom";
import {vi} from "vitest";

/** A browser in which custom elements run; what jsdom has none of does nothing in it. */
export interface MadeUpBrowser {
  readonly window: DOMWindow;
  /** Has another address from now on, and shows a page there. */
  readonly open: (address: string, html: string) => void;
  /** What pages have put on the clipboard, as far as the browser let them. */
  readonly writeText: ReturnType<typeof vi.fn<(text: string) => Promise<void>>>;
}

/** Where made-up pages lie. */
const origin = "https://example.test";

/** Opens a browser for the modules that a test imports after it. */
export function openBrowser(): MadeUpBrowser {
  const dom = new JSDOM("", {url: origin});
  const {window} = dom;
  for (const name of ["HTMLElement", "customElements", "document", "location", "CSS"] as const) {
    vi.stubGlobal(name, window[name]);
  }
  window.Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  const writeText = vi.fn<(text: string) => Promise<void>>();
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  const open = (address: string, html: string): void => {
    dom.reconfigure({url: new URL(address, origin).href});
    window.document.body.innerHTML = html;
  };
  return {window, open, writeText};
}

/** Puts a server behind the page that has some files, by their addresses, and no others; gives what is asked of it. */
export function serve(files: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(address in files ? Response.json(files[address]) : new Response("", {status: 404}));
  });
  return asked;
}

/** What an element shows, in one line. */
export function shown(element: Element | null | undefined): string | undefined {
  return element?.textContent.replace(/\s+/g, " ").trim();
}
