import {expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {checkShares} from "../../../../scripts/observations/checks/check-shares.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import {madeUpState} from "../../indicators/made-up-state.ts";

const vintages = readVintages(diskFiles("."));
const {changes} = readReference(diskFiles("."));

type Cell = Parameters<typeof madeUpState>[1][string][string][number];

function check(share: Cell, unemployed: Cell, labourForce: Cell, confirmed: Parameters<typeof madeUpState>[3] = {}) {
  const figures = {
    TYOTOSUUS: {KU049: [share]},
    TYOTTOMATLOPUSSA: {KU049: [unemployed]},
    TYOVOIMATK: {KU049: [labourForce]}
  };
  return checkShares(madeUpState(["2021-03"], figures, "2022-01-25", confirmed), []);
}

test("a share is that of its numbers, rounded to a tenth", () => {
  expect(check(7.1, 71, 1000)).toEqual([]);
  // 7.15 may be rounded either way.
  expect([...check(7.1, 143, 2000), ...check(7.2, 143, 2000)]).toEqual([]);
  expect(check(7.3, 143, 2000)).toEqual([
    {
      rule: "shares",
      severity: "error",
      where: "TYOTOSUUS KU049 2021-03",
      message: "7.3 published, 7.15 from TYOTTOMATLOPUSSA and TYOVOIMATK; cells like this: 1"
    }
  ]);
});

test("one to four unemployed leave a share open between them", () => {
  expect([...check(1, "...", 100), ...check(4, "...", 100), ...check(2.5, "...", 100)]).toEqual([]);
  expect(check(4.2, "...", 100)[0]?.message).toContain("4.2 published, 4.00 from");
  expect(check(0.9, "...", 100)).toHaveLength(1);
});

test("what is confidential, absent or of another vintage proves nothing", () => {
  const newer = {value: 500, status: "normal", vintage: "2023-11-21"} as const;
  expect([...check("...", 71, 1000), ...check(9, null, 1000), ...check(9, 71, newer), ...check(9, 71, 0)]).toEqual([]);
  expect(checkShares(madeUpState(["2021-03"], {TYOTOSUUS: {KU049: [9]}}), [])).toEqual([]);
});

test("a share that stayed as it was is beside the numbers that the same vintage revised", () => {
  const newer = {value: 500, status: "normal", vintage: "2023-11-21"} as const;
  expect(check(7.1, 71, newer, {TYOTOSUUS: ["2023-11-21"]})).toEqual([]);
  const all = {TYOTOSUUS: ["2023-11-21"], TYOTTOMATLOPUSSA: ["2023-11-21"], TYOVOIMATK: ["2023-11-21"]};
  expect(check(7.1, 71, newer, all)[0]?.message).toContain("7.1 published, 14.20 from");
});

test.each(["2022-03-22", "2025-02-25"])("all shares that were held on %s are those of their numbers", (date) => {
  expect(checkShares(stateAt(vintages, date), changes)).toEqual([]);
});
