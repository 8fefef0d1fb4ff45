import {describe, expect, test} from "vitest";
import {createCatalogue} from "../../../src/site/create-catalogue.ts";

describe("the catalogue refuses", () => {
  test("a page model that is not there, saying how to make it", async () => {
    await expect(createCatalogue({}).area("espoo")).rejects.toThrow(
      '/data/published/areas/espoo.json: expected a page model, found none; "npm run data" makes them'
    );
  });

  test("a page model that does not match the schema, naming the file and the place", async () => {
    const catalogue = createCatalogue({"/data/published/site.json": async () => '{"vintages": [], "areas": 3}'});
    await expect(catalogue.site()).rejects.toThrow(/site\.json: [\s\S]*areas/);
  });
});

test("the catalogue reads only what is asked for", async () => {
  const asked: string[] = [];
  const file = (path: string) => async () => {
    asked.push(path);
    return "{}";
  };
  const paths = ["/data/published/areas/espoo.json", "/data/published/areas/oulu.json"];
  const catalogue = createCatalogue(Object.fromEntries(paths.map((path) => [path, file(path)])));
  await expect(catalogue.area("oulu")).rejects.toThrow("charts");
  expect(asked).toEqual(["/data/published/areas/oulu.json"]);
});
