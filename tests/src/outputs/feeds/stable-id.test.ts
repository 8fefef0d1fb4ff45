import {expect, test} from "vitest";
import {stableId} from "../../../../src/outputs/feeds/stable-id.ts";

// Computed with Python's uuid.uuid5. Whoever follows a feed would see every entry again as new.
test.each([
  ["releases.fi", "urn:uuid:09f66015-9030-5f4c-a711-898bbd34f163"],
  ["areas/espoo.fi/2025-02-25", "urn:uuid:0c911d2c-5bd7-53d7-921c-28863bbf56ae"],
  ["", "urn:uuid:8a27dc1e-1706-568e-b38a-a1e9ef29c771"],
  ["Äänekoski & <ö>", "urn:uuid:495e42cd-d1a5-5044-a5a6-37307e37ec3c"]
])("the id of %j never changes", (name, id) => {
  expect(stableId(name)).toBe(id);
});

test("names that differ in one sign have ids of their own, each marked as a UUID of version 5", () => {
  const ids = Array.from({length: 200}, (_, i) => stableId(`areas/espoo.fi/${i}`));
  expect(new Set(ids).size).toBe(200);
  expect(
    ids.filter((id) => !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
  ).toEqual([]);
});
