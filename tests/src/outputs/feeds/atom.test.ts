import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {renderAtom, timeOf} from "../../../../src/outputs/feeds/atom.ts";
import {awkward, feed} from "./made-up-feeds.ts";

/** The root of a document as programs read it; what is not well-formed throws. */
const read = (xml: string): Element => new JSDOM(xml, {contentType: "application/xml"}).window.document.documentElement;
/** The texts and the links that an element has itself, in their order. */
const textsOf = (parent: Element, name: string): (string | null)[] =>
  [...parent.children].filter(({tagName}) => tagName === name).map(({textContent}) => textContent);
const linksOf = (parent: Element): Record<string, string>[] =>
  [...parent.children]
    .filter(({tagName}) => tagName === "link")
    .map(({attributes}) => Object.fromEntries([...attributes].map(({name, value}) => [name, value])));

const xml = renderAtom(feed);
const root = read(xml);
const entries = [...root.getElementsByTagName("entry")];

test("a feed is a document of Atom in its language", () => {
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed /);
  expect([root.tagName, root.namespaceURI]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  expect(root.getAttribute("xml:lang")).toBe("sv");
});

// RFC 4287, section 4.1.1: exactly one id, title and updated; an author unless every entry has one; a link to itself.
test("a feed says what it must of itself", () => {
  expect(textsOf(root, "id")).toEqual(["urn:uuid:00000000-0000-5000-8000-000000000001"]);
  expect(textsOf(root, "title")).toEqual([awkward]);
  expect(textsOf(root, "subtitle")).toEqual(["About"]);
  expect(textsOf(root, "updated")).toEqual(["2025-02-25T00:00:00Z"]);
  expect(textsOf(root, "rights")).toEqual(["CC BY 4.0"]);
  expect([...root.querySelectorAll("feed > author > name")].map((name) => name.textContent)).toEqual(["Kuntakokeilut"]);
  expect(linksOf(root)).toEqual([
    {rel: "self", type: "application/atom+xml", href: "https://example.org/a.atom"},
    {rel: "alternate", type: "text/html", href: "https://example.org/sv/?a=1&b=2"},
    {rel: "alternate", type: "application/feed+json", href: "https://example.org/a.json"}
  ]);
});

// Section 4.1.2: exactly one id, title and updated; summary and content say of what type they are, or are text.
describe("an entry", () => {
  const [first, second] = entries as [Element, Element];

  test("says what it must of itself, with awkward text unharmed", () => {
    expect(textsOf(first, "id")).toEqual(["urn:uuid:00000000-0000-5000-8000-000000000002"]);
    expect(textsOf(first, "title")).toEqual([awkward]);
    expect(textsOf(first, "summary")).toEqual([awkward]);
    expect(textsOf(first, "published")).toEqual(["2025-02-25T00:00:00Z"]);
    expect(textsOf(first, "updated")).toEqual(["2025-02-25T00:00:00Z"]);
    expect(linksOf(first)).toEqual([{rel: "alternate", type: "text/html", href: "https://example.org/sv/"}]);
  });

  test("has its markup as escaped HTML", () => {
    expect(textsOf(first, "content")).toEqual(["<p>1 &lt; 2 &amp; 3</p>"]);
    expect(first.querySelector("content")?.getAttribute("type")).toBe("html");
  });

  test("follows those before it, in the order of the feed", () => {
    expect(entries).toHaveLength(2);
    expect([textsOf(second, "title"), textsOf(second, "updated")]).toEqual([["B"], ["2023-11-21T00:00:00Z"]]);
  });
});

test("a feed without entries is one that nothing has happened to yet", () => {
  const empty = read(renderAtom({...feed, items: []}));
  expect(textsOf(empty, "updated")).toEqual(["2025-02-25T00:00:00Z"]);
  expect(textsOf(empty, "entry")).toEqual([]);
});

test("a day begins at midnight, as RFC 3339 writes it", () => {
  expect(timeOf("2025-02-25")).toBe("2025-02-25T00:00:00Z");
});
