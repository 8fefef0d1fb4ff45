import {XMLParser} from "fast-xml-parser";
import {expect, test} from "vitest";
import {renderAtom} from "../../../../src/outputs/feeds/atom.ts";
import type {FeedDocument} from "../../../../src/outputs/feeds/feed-document.ts";
import {renderJsonFeed} from "../../../../src/outputs/feeds/json-feed.ts";
import {stableId} from "../../../../src/outputs/feeds/stable-id.ts";
import {xmlFault} from "../../../xml-fault.ts";

const awkward = `A & B <i>"c"</i> ]]> 'd' – åäö`;

const feed: FeedDocument = {
  id: "urn:uuid:00000000-0000-5000-8000-000000000001",
  locale: "sv",
  title: awkward,
  subtitle: "About",
  home: "https://example.org/sv/?a=1&b=2",
  self: {atom: "https://example.org/a.atom", json: "https://example.org/a.json"},
  author: "Kuntakokeilut",
  rights: "CC BY 4.0",
  updated: "2025-02-25",
  items: [
    {
      id: "urn:uuid:00000000-0000-5000-8000-000000000002",
      url: "https://example.org/sv/",
      title: awkward,
      summary: awkward,
      html: "<p>1 &lt; 2 &amp; 3</p>",
      day: "2025-02-25",
      facts: {vintage: "2025-02-25", month: "2025-01", added: 1, revised: 0, largest_revisions: []}
    }
  ]
};

test("Atom carries awkward text and markup unharmed", () => {
  const xml = renderAtom(feed);
  expect(xmlFault(xml)).toBeNull();
  const {feed: read} = new XMLParser({ignoreAttributes: false}).parse(xml);
  expect(read.title).toBe(awkward);
  expect(read["@_xml:lang"]).toBe("sv");
  expect(read.entry.title).toBe(awkward);
  expect(read.entry.summary).toBe(awkward);
  expect(read.entry.content).toEqual({"#text": "<p>1 &lt; 2 &amp; 3</p>", "@_type": "html"});
  expect(read.entry.updated).toBe("2025-02-25T00:00:00Z");
  expect(read.link.map((link: Record<string, string>) => link["@_href"])).toContain(feed.home);
});

test("JSON Feed says the same, and figures for programs under a name of the site's own", () => {
  expect(JSON.parse(renderJsonFeed(feed))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: awkward,
    description: "About",
    home_page_url: feed.home,
    feed_url: "https://example.org/a.json",
    language: "sv",
    authors: [{name: "Kuntakokeilut"}],
    items: [
      {
        id: "urn:uuid:00000000-0000-5000-8000-000000000002",
        url: "https://example.org/sv/",
        title: awkward,
        summary: awkward,
        content_html: "<p>1 &lt; 2 &amp; 3</p>",
        date_published: "2025-02-25T00:00:00Z",
        _kuntakokeilut: {vintage: "2025-02-25", month: "2025-01", added: 1, revised: 0, largest_revisions: []}
      }
    ]
  });
});

// Computed with Python's uuid.uuid5. Whoever follows a feed would see every entry again as new.
test("ids of entries never change", () => {
  expect(stableId("releases.fi")).toBe("urn:uuid:09f66015-9030-5f4c-a711-898bbd34f163");
  expect(stableId("areas/espoo.fi/2025-02-25")).toBe("urn:uuid:0c911d2c-5bd7-53d7-921c-28863bbf56ae");
  expect(stableId("a")).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
