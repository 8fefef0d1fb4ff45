import {XMLParser, XMLValidator} from "fast-xml-parser";
import {describe, expect, test} from "vitest";
import {renderAtom, timeOf} from "../../../../src/outputs/feeds/atom.ts";
import {awkward, feed} from "./made-up-feeds.ts";

const read = (xml: string) => new XMLParser({ignoreAttributes: false, isArray: (name) => name === "entry"}).parse(xml);
const xml = renderAtom(feed);
const {feed: root} = read(xml);
const [first, second] = root.entry;

test("a feed is a document of Atom in its language", () => {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed /);
  expect(root["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
  expect(root["@_xml:lang"]).toBe("sv");
});

// RFC 4287, section 4.1.1: exactly one id, title and updated; an author unless every entry has one; a link to itself.
test("a feed says what it must of itself", () => {
  expect(root).toMatchObject({
    id: "urn:uuid:00000000-0000-5000-8000-000000000001",
    title: awkward,
    subtitle: "About",
    updated: "2025-02-25T00:00:00Z",
    rights: "CC BY 4.0",
    author: {name: "Kuntakokeilut"}
  });
  expect(root.link).toEqual([
    {"@_rel": "self", "@_type": "application/atom+xml", "@_href": "https://example.org/a.atom"},
    {"@_rel": "alternate", "@_type": "text/html", "@_href": "https://example.org/sv/?a=1&b=2"},
    {"@_rel": "alternate", "@_type": "application/feed+json", "@_href": "https://example.org/a.json"}
  ]);
});

// Section 4.1.2: exactly one id, title and updated; summary and content say of what type they are, or are text.
describe("an entry", () => {
  test("says what it must of itself, with awkward text unharmed", () => {
    expect(first).toMatchObject({
      id: "urn:uuid:00000000-0000-5000-8000-000000000002",
      title: awkward,
      summary: awkward,
      published: "2025-02-25T00:00:00Z",
      updated: "2025-02-25T00:00:00Z",
      link: {"@_rel": "alternate", "@_type": "text/html", "@_href": "https://example.org/sv/"}
    });
  });

  test("has its markup as escaped HTML", () => {
    expect(first.content).toEqual({"#text": "<p>1 &lt; 2 &amp; 3</p>", "@_type": "html"});
  });

  test("follows those before it, in the order of the feed", () => {
    expect(root.entry).toHaveLength(2);
    expect([second.title, second.updated]).toEqual(["B", "2023-11-21T00:00:00Z"]);
  });
});

test("a feed without entries is one that nothing has happened to yet", () => {
  const empty = renderAtom({...feed, items: []});
  expect(XMLValidator.validate(empty)).toBe(true);
  expect(read(empty).feed).toMatchObject({title: awkward, updated: "2025-02-25T00:00:00Z"});
  expect(empty).not.toContain("<entry>");
});

test("a day begins at midnight, as RFC 3339 writes it", () => {
  expect(timeOf("2025-02-25")).toBe("2025-02-25T00:00:00Z");
});
