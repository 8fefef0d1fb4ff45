import {expect, test} from "vitest";
import {capitalize, uncapitalize} from "../../../src/i18n/first-letter.ts";

test("only the first letter changes, with its dots and ring", () => {
  expect(["älä", "åland i tal", "vEsi"].map(capitalize)).toEqual(["Älä", "Åland i tal", "VEsi"]);
  expect(["Öljy", "CSV", "Työttömien osuus"].map(uncapitalize)).toEqual(["öljy", "cSV", "työttömien osuus"]);
});

test("an empty text stays one", () => {
  expect([capitalize(""), uncapitalize("")]).toEqual(["", ""]);
});
