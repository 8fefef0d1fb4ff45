import {expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {parseLiveTable} from "../../../../scripts/sources/pxweb/live-table.ts";
import {takeOffer} from "../../../../scripts/sources/pxweb/offer.ts";
import {renderMetadata} from "../../../pxweb/metadata.ts";
import {newNames} from "../../../pxweb/names.ts";
import {tableOfJuly2026} from "../../../pxweb/real-answers.ts";
import {smallReference} from "../../small-reference.ts";

const live = parseLiveTable(
  JSON.stringify(renderMetadata(tableOfJuly2026(), newNames)),
  "table",
  new Set(["TYOVOIMATK"])
);

test("of the real table, what no sum needs and the one measure that was redefined are passed over", () => {
  const {offer, passedOver, gone} = takeOffer(live, readReference(diskFiles(".")));
  expect(offer.measures).toHaveLength(22);
  expect(offer.figures).toHaveLength(1 + 308);
  // The country, 308 municipalities, unknown and flexible ones, 19 regions and 16 ELY areas.
  expect(offer.areas).toHaveLength(1 + 308 + 2 + 19 + 16);
  expect(offer.areas).toEqual(expect.arrayContaining(["SSS", "KU199", "KUJOU", "MK21", "ELY16"]));
  // 71 sub-regions, and regions and ELY areas for what is unknown or flexible.
  expect(passedOver.areas).toHaveLength(71 + 4);
  expect(passedOver.measures).toEqual(["KASSASSA"]);
  expect(gone).toEqual([]);
});

test("a municipality under the new code of a merger stands for its heir", () => {
  const [merger] = smallReference.changes;
  const changes = [{...merger!, newCode: "KU599"}];
  const {offer} = takeOffer(
    {...live, areas: {name: "Alue", codes: ["SSS", "KU049", "KU599"]}},
    {...smallReference, changes}
  );
  expect([offer.areas, offer.figures]).toEqual([
    ["SSS", "KU049", "KU599"],
    ["SSS", "KU049", "KU507"]
  ]);
});

test("an unknown municipality is asked for all the same, so that its answer is refused", () => {
  const {offer} = takeOffer({...live, areas: {name: "Alue", codes: ["SSS", "KU999"]}}, smallReference);
  expect([offer.areas, offer.figures]).toEqual([["SSS", "KU999"], ["SSS"]]);
});

test("measures that are new to us are passed over, and those that have left the table are named", () => {
  const measures = smallReference.measures.map((measure, i) => (i === 0 ? {...measure, code: "LOPETETTU"} : measure));
  const {offer, passedOver, gone} = takeOffer(live, {...smallReference, measures});
  expect(offer.measures).toEqual(["TYOVOIMATK", "TYOTOSUUS", "AVPAIKATLOPUSSA"]);
  expect(passedOver.measures).toContain("HAKIJALOPUSSA");
  expect(gone).toEqual(["LOPETETTU"]);
});
