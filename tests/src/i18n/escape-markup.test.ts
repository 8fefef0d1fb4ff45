import {expect, test} from "vitest";
import {escapeMarkup} from "../../../src/i18n/escape-markup.ts";

test("a text stands in markup as it is, between tags and in attributes", () => {
  expect(escapeMarkup('1 < 2 & "a" > b')).toBe("1 &lt; 2 &amp; &quot;a&quot; &gt; b");
});

test("what is escaped already is a text like any other", () => {
  expect(escapeMarkup("&lt;")).toBe("&amp;lt;");
});
