import {expect, test} from "vitest";
import {memberTable} from "../../../../src/figures/tables/member-table.ts";
import type {AreaMember} from "../../../../src/model/pages/pages.ts";
import type {YearMean} from "../../../../src/model/pages/municipality-pages.ts";
import {named} from "../../../named.ts";
import {point} from "../../i18n/samples.ts";

const names = {KU001: named("Österby"), KU002: named("Akaa"), KU003: named("Åbo")};
const compared = (...[first, last]: [YearMean, YearMean]): AreaMember["compared"] => ({
  first: {year: first.year, area: first.value!, rest: null},
  last: {year: last.year, area: last.value!, rest: null}
});
const member = (code: string, rest: Partial<AreaMember> = {}): AreaMember => ({
  code,
  years: [
    {year: "2019", value: 8.04},
    {year: "2023", value: null},
    {year: "2024", value: 9.96}
  ],
  compared: compared({year: "2019", value: 8.04}, {year: "2024", value: 9.96}),
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
  const without = member("KU002", {years: [{year: "2024", value: 9}], compared: null, last: point("2024-11", 8)});
  const {rows} = memberTable([member("KU001"), without], names, "en");
  expect(rows[0]).toMatchObject({cells: ["–", "–", "9.0", "–"], last: {text: "–", mark: ""}});
});

test("a change across a break, or of other years than the head names, is none", () => {
  const ended = member("KU002", {compared: compared({year: "2019", value: 8}, {year: "2022", value: 7})});
  const {compared: between, rows} = memberTable(
    [ended, member("KU001"), member("KU003", {compared: null})],
    names,
    "fi"
  );
  expect(between).toEqual(["2019", "2024"]);
  expect(rows.map(({member: {code}, cells}) => [code, cells.at(-1)])).toEqual([
    ["KU002", "–"],
    ["KU003", "–"],
    ["KU001", "+2,0"]
  ]);
});

test("a year after the pilots has a column only when some municipality has it whole", () => {
  const years = (last: number | null) => [...member("KU001").years, {year: "2025", value: last}];
  const told = [null, 8].map((last) => memberTable([member("KU001", {years: years(last)})], names, "en").years.at(-1));
  expect(told).toEqual(["2024", "2025"]);
});

test("letters stand beside figures that are not final", () => {
  const provisional = member("KU001", {last: point("2024-12", 9, {status: "provisional"})});
  const table = memberTable([provisional, member("KU002")], names, "fi");
  expect(table.rows.map(({last}) => last.mark)).toEqual(["", "P"]);
  expect(table.statuses).toEqual(["provisional"]);
  // A letter that stands beside no figure needs no explanation.
  const earlier = member("KU003", {last: point("2024-11", 9, {status: "estimated"})});
  expect(memberTable([provisional, earlier], names, "fi").statuses).toEqual(["provisional"]);
});

test("there is no change where no municipality has both years, and no month where none has a figure", () => {
  const bare = member("KU001", {years: [{year: "2019", value: 8}], compared: null, last: null});
  expect(memberTable([bare], names, "fi")).toMatchObject({month: null, compared: null, statuses: []});
});
