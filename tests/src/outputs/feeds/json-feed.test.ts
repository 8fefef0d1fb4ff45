import {expect, test} from "vitest";
import {renderJsonFeed} from "../../../../src/outputs/feeds/json-feed.ts";
import {awkward, feed} from "./made-up-feeds.ts";

// https://www.jsonfeed.org/version/1.1/: what is no part of the format is an object whose name begins with an underscore.
test("a feed says the same as Atom, and figures for programs under a name of the site's own", () => {
  expect(JSON.parse(renderJsonFeed(feed))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: awkward,
    description: "About",
    home_page_url: "https://example.org/sv/?a=1&b=2",
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
      },
      {
        id: "urn:uuid:00000000-0000-5000-8000-000000000003",
        url: "https://example.org/sv/#b",
        title: "B",
        summary: "C",
        content_html: "<p>D</p>",
        date_published: "2023-11-21T00:00:00Z"
      }
    ]
  });
});

test("a feed without entries has an empty list of them, which the format asks for", () => {
  expect(JSON.parse(renderJsonFeed({...feed, items: []}))).toMatchObject({title: awkward, items: []});
});

test("the file ends with its last line", () => {
  expect(renderJsonFeed(feed)).toMatch(/[^\n]\n$/);
});
