import {afterAll, expect, test, vi} from "vitest";
import {loadPlaceIndex} from "../../../../src/client/places/place-index-file.ts";
import {serve} from "../made-up-browser.ts";
import {madeUpIndex} from "./made-up-index.ts";

afterAll(() => void vi.unstubAllGlobals());

test("the index of places is loaded from its address", async () => {
  const asked = serve({"/search/places.fi.json": madeUpIndex});
  expect(await loadPlaceIndex("/search/places.fi.json")).toEqual(madeUpIndex);
  expect(asked).toEqual(["/search/places.fi.json"]);
});

test("an address that has none is named in the error", async () => {
  serve({});
  await expect(loadPlaceIndex("/search/places.sv.json")).rejects.toThrow(
    "/search/places.sv.json: expected the index of places, got status 404"
  );
});
