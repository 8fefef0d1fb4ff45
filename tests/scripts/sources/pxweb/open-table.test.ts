import {describe, expect, test} from "vitest";
import {answered, openTable} from "../../../../scripts/sources/pxweb/open-table.ts";
import type {Ask, CallResult} from "../../../../scripts/sources/pxweb/patient-caller.ts";
import {renderMetadata} from "../../../pxweb/metadata.ts";
import {newNames, oldNames} from "../../../pxweb/names.ts";
import type {TableNames} from "../../../pxweb/names.ts";
import {tableOfJuly2026} from "../../../pxweb/real-answers.ts";

const known = new Set(["TYOTTOMATLOPUSSA"]);
const config = '{"maxValues":120000,"maxCells":120000,"maxCalls":40,"timeWindow":60,"CORS":true}';
const refused: CallResult = {kind: "refusal", status: 400, reason: 'HTTP 400, "Parameter error"'};

/** A source that has its table under these names only. */
function source(names: TableNames | null, asked: string[] = []): Ask {
  return async ({url}) => {
    asked.push(url);
    if (url.endsWith("?config")) return {kind: "answer", text: config};
    if (names === null || !url.endsWith(`/${names.file}`)) return refused;
    return {kind: "answer", text: JSON.stringify(renderMetadata(tableOfJuly2026(), names))};
  };
}

test("limits and description are asked at the addresses of the source", async () => {
  const asked: string[] = [];
  const table = await openTable(source(newNames, asked), "https://pxdata.stat.fi/PxWeb/api/v1/", known);
  expect(asked).toEqual([
    "https://pxdata.stat.fi/PxWeb/api/v1/fi/?config",
    "https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin/tyonv/12r5.px"
  ]);
  expect(table.limits).toEqual({maxCells: 120_000, maxCalls: 40, timeWindow: 60});
  expect([table.url, table.file]).toEqual([asked[1], "12r5.px"]);
  expect(table.live.months.name).toBe("timeperiod_m");
});

test("the table is found under the name it had before June 2026", async () => {
  const {file, live} = await openTable(source(oldNames), "https://example.org/v1", known);
  expect([file, live.months.name]).toEqual(["statfin_tyonv_pxt_12r5.px", "Kuukausi"]);
});

test("a table under neither name was renamed or removed, and both addresses are told", async () => {
  await expect(openTable(source(null), "https://example.org/v1", known)).rejects.toThrow(
    [
      'https://example.org/v1/fi/StatFin/tyonv/12r5.px: HTTP 400, "Parameter error"',
      'https://example.org/v1/fi/StatFin/tyonv/statfin_tyonv_pxt_12r5.px: HTTP 400, "Parameter error"',
      "table 12r5: expected at one of these addresses; was it renamed or removed?"
    ].join("\n")
  );
});

describe("a refusal says what helps", () => {
  test.each([
    [403, "has the source lowered its limit of cells in the middle of the update? Run it again"],
    [404, "was the table renamed or removed in the middle of the update? Run it again"],
    [401, "try again later, or look at the address in a browser"]
  ])("status %i", (status, hint) => {
    const result: CallResult = {kind: "refusal", status, reason: `HTTP ${status}`};
    expect(() => answered(result, "https://example.org")).toThrow(
      `https://example.org: refused with HTTP ${status}, expected an answer; ${hint}`
    );
  });
});
