import {describe, expect, test} from "vitest";
import {reportAddress} from "../../../src/i18n/report-address.ts";

const report = {
  title: "Virhe sivulla: Espoo & Åbo",
  body: "Sivu: https://example.org/alueet/espoo/\nAineisto: 25.2.2025"
};

test("an e-mail opens with subject and text", () => {
  const url = new URL(reportAddress("mailto:palaute@example.org", report));
  expect(url.pathname).toBe("palaute@example.org");
  // Mail programs read percent signs, and do not take a plus for a space.
  expect(url.search).not.toContain("+");
  expect([...url.searchParams]).toEqual([
    ["subject", report.title],
    ["body", report.body]
  ]);
});

describe("a form on the web opens with title and text", () => {
  test.each([
    ["https://example.org/issues/new", []],
    ["https://example.org/issues/new?template=error.md", [["template", "error.md"]]]
  ])("%s", (address, kept) => {
    expect([...new URL(reportAddress(address, report)).searchParams]).toEqual([
      ...kept,
      ["title", report.title],
      ["body", report.body]
    ]);
  });
});
