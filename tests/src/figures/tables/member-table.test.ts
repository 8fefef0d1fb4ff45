import {expect, test} from "vitest";
import {memberTable} from "../../../../src/figures/tables/member-table.ts";
import type {AreaMember} from "../../../../src/model/pages/pages.ts";
import {named} from "../../../named.ts";
import {point} from "../../i18n/samples.ts";

const names = {KU001: named("Österby"), KU002: named("Akaa"), KU003: named("Åbo")};
const member = (code: string, rest: Partial<AreaMember> = {}): AreaMember => ({
  code,
  years: [
    {year: "2019", value: 8.04},
    {year: "2023", value: null},
    {year: "2024", value: 9.96}
  ],
  last: point("2024-12", 10.5),
  means: [],
  ...rest
});

test("the municipalities of an area stand by name with their whole years, their change and the last pilot month", () => {
  const table = memberTable([member("KU001"), member("KU002"), member("KU003")], names, "sv");
  expect(table.rows.map(({member: {code}}) => names[code as keyof typeof names].sv)).toEqual([
    "Akaa",
    "Åbo",
    "Österby"
  ]);
  expect(table).toMatchObject({month: "2024-12", years: ["2019", "2023", "2024"], compared: ["2019", "2024"]});
  // 8.04 and 9.96 are shown as 8.0 and 10.0, so readers count 2.0 and not 1.9.
  expect(table.rows[0]?.cells).toEqual(["8,0", "–", "10,0", "+2,0"]);
  expect(table.rows[0]?.last).toEqual({text: "10,5", mark: ""});
});

test("what a municipality lacks is a dash, also a figure of another month than the others have", () => {
  const without = member("KU002", {years: [{year: "2024", value: 9}], last: point("2024-11", 8)});
  const {rows} = memberTable([member("KU001"), without], names, "en");
  expect(rows[0]).toMatchObject({cells: ["–", "–", "9.0", "–"], last: {text: "–", mark: ""}});
});

test("letters stand beside figures that are not final", () => {
  const provisional = member("KU001", {last: point("2024-12", 9, {status: "provisional"})});
  const table = memberTable([provisional, member("KU002")], names, "fi");
  expect(table.rows.map(({last}) => last.mark)).toEqual(["", "P"]);
  expect(table.statuses).toEqual(["provisional"]);
});

test("there is no change where no municipality has both years, and no month where none has a figure", () => {
  const bare = member("KU001", {years: [{year: "2019", value: 8}], last: null});
  expect(memberTable([bare], names, "fi")).toMatchObject({month: null, compared: null, statuses: []});
});
