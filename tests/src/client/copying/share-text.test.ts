import {expect, test} from "vitest";
import {shareText} from "../../../../src/client/copying/share-text.ts";

const words = {
  title: "Unemployed share: Espoo",
  sentences: ["The share was 10.1 per cent.", "Elsewhere it was 9."],
  source: "Source:\n  Statistics Finland . Licence\n  : CC BY 4.0\n  .",
  address: "https://site.example/en/areas/espoo/unemployed/#lines",
  altText: "Line chart: Espoo."
};

test("a text to share holds what the figure says, its source and licence, its address, and words for its picture", () => {
  expect(shareText(words, "Alternative text")).toBe(
    [
      "Unemployed share: Espoo",
      "The share was 10.1 per cent. Elsewhere it was 9.",
      "Source: Statistics Finland. Licence: CC BY 4.0.",
      "https://site.example/en/areas/espoo/unemployed/#lines",
      "Alternative text: Line chart: Espoo."
    ].join("\n\n")
  );
});

test("a figure without a drawing or without sentences leaves no hole", () => {
  expect(shareText({...words, sentences: [], altText: null}, "Alternative text").split("\n\n")).toHaveLength(3);
});
