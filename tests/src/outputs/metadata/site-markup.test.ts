import {expect, test} from "vitest";
import {catalogueId, catalogueMarkup, siteMarkup} from "../../../../src/outputs/metadata/site-markup.ts";

const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};

test("the site has a name and the address of its front page in the language", () => {
  expect(siteMarkup("sv", place)).toMatchObject({
    "@type": "WebSite",
    name: "Kuntakokeilut",
    url: "https://statistics.example/kuntakokeilut/sv/",
    inLanguage: "sv"
  });
});

test("the catalogue holds the data set of all the data, under the id that data sets call it by", () => {
  expect(catalogueMarkup("fi", place)).toMatchObject({
    "@type": "DataCatalog",
    "@id": catalogueId("fi", place),
    url: "https://statistics.example/kuntakokeilut/aineistot/",
    license: "https://creativecommons.org/licenses/by/4.0/",
    dataset: {"@id": "https://statistics.example/kuntakokeilut/aineistot/#dataset"}
  });
});
