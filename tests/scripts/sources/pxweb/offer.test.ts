import {expect, test} from "vitest";
import {parseLiveTable} from "../../../../scripts/sources/pxweb/live-table.ts";
import {takeOffer} from "../../../../scripts/sources/pxweb/offer.ts";
import {renderMetadata} from "../../../pxweb/metadata.ts";
import {newNames} from "../../../pxweb/names.ts";
import {tableOfJuly2026} from "../../../pxweb/real-answers.ts";

const table = tableOfJuly2026();
const known = new Set(table.measures.map(({code}) => code));

test("of the real table, sub-regions and the one measure that was redefined are passed over", () => {
  const live = parseLiveTable(JSON.stringify(renderMetadata(table, newNames)), "table", known);
  const {offer, passedOver, gone} = takeOffer(live, known);
  expect(offer.measures).toHaveLength(22);
  // The country, 308 municipalities, unknown and flexible ones, 21 regions and 18 ELY areas.
  expect(offer.areas).toHaveLength(1 + 308 + 2 + 21 + 18);
  expect(offer.areas).toEqual(expect.arrayContaining(["SSS", "KU199", "KUJOU", "MKJO", "ELYJO"]));
  expect(passedOver.areas).toHaveLength(71);
  expect(passedOver.measures).toEqual(["KASSASSA"]);
  expect(gone).toEqual([]);
});

test("measures that are new to us are passed over, and those that have left the table are named", () => {
  const live = parseLiveTable(JSON.stringify(renderMetadata(table, newNames)), "table", known);
  const {offer, passedOver, gone} = takeOffer(live, new Set(["TYOVOIMATK", "KASSASSA", "LOPETETTU"]));
  expect(offer.measures).toEqual(["TYOVOIMATK"]);
  expect(passedOver.measures).toContain("HAKIJALOPUSSA");
  expect(gone).toEqual(["LOPETETTU"]);
});
