import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {checkReference} from "../../../scripts/observations/checks/check-reference.ts";
import {readExpectedCounts} from "../../../scripts/observations/expected-counts.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {named} from "../../named.ts";
import {memoryFiles} from "../effects/memory-files.ts";

let reference: Reference;
beforeAll(() => void (reference = readReference(diskFiles("."))));

const counts = {pilotAreas: 25, pilotMunicipalities: 118, municipalities: 309, mainlandWithoutPilot: 175};

test("the tables prove 25 areas, 118 municipalities and 175 others on the mainland", () => {
  expect(readExpectedCounts(diskFiles("."))).toEqual(counts);
  expect(checkReference(reference, counts)).toEqual([]);
});

test("an area has its members, the leading municipality first, and what is not certain of them", () => {
  const area = reference.areas.find(({id}) => id === "raahe");
  expect(area?.municipalities).toEqual(["KU678", "KU748", "KU625"]);
  expect(area?.confidence).toBe("medium-high");
  expect(area?.note.en).toMatch(/No confirming source from 2021/);
  expect(reference.areas.find(({id}) => id === "pirkanmaa")?.municipalities[0]).toBe("KU837");
});

test("every area below high confidence says why in three languages", () => {
  const uncertain = reference.areas.filter(({confidence}) => confidence !== "high");
  expect(uncertain.map(({id}) => id)).toEqual(["pohjois-savo", "lappi", "raahe"]);
  for (const {note} of uncertain) expect(Object.values(note).every((text) => text.length > 50)).toBe(true);
});

test("names are those of people: no capitals, no stray spaces", () => {
  const names = [...reference.areas, ...reference.municipalities].flatMap(({name}) => Object.values(name));
  expect(names.filter((name) => !/^\p{Lu}\p{Ll}/u.test(name) && !/^(S:t |Ii|Ij)/.test(name))).toEqual([]);
  expect(names.filter((name) => name !== name.trim() || name.includes("  "))).toEqual([]);
});

test("a municipality has its names, region and population", () => {
  expect(reference.municipalities.find(({code}) => code === "KU091")).toEqual({
    code: "KU091",
    name: named("Helsinki", "Helsingfors"),
    region: "MK01",
    regionName: named("Uusimaa", "Nyland"),
    ely: "ELY01",
    population2020: 656920
  });
});

test("the seven events come in the order of their months", () => {
  const months = ["2020-03", "2021-03", "2021-10", "2022-05", "2023-01", "2023-06", "2024-12"];
  expect(reference.events.map(({month}) => month)).toEqual(months);
});

test("vacancies are suspected to break in spring 2024, services with the new client register of 2025", () => {
  const breaks = reference.breaks.filter(({kind}) => kind !== "real");
  const told = (measure: string) => breaks.find(({measures}) => measures.includes(measure));
  expect(told("AVPAIKATLOPUSSA")).toMatchObject({month: "2024-04", kind: "suspected", areas: [], source: null});
  expect(told("AVPAIKATLOPUSSA")?.long.en).toContain("No source on the cause has been read");
  expect(told("TVKOULUTUSLOP")).toMatchObject({month: "2025-06", kind: "register"});
  expect(told("TVKOULUTUSLOP")?.source).toMatch(/^https:/);
  expect(["VALMENNUSLOP", "KOKEILULOP"].map(told)).toEqual([told("TVKOULUTUSLOP"), told("TVKOULUTUSLOP")]);
});

test("the indicators have the formulas of the plan", () => {
  const formulas = Object.fromEntries(reference.indicators.map((indicator) => [indicator.id, formula(indicator)]));
  expect(formulas).toMatchObject({
    "unemployed-share": "100 × TYOTTOMATLOPUSSA / TYOVOIMATK, then TYOTOSUUS",
    "unemployed-share-without-laid-off": "100 × TYOTTOMATLOPUSSA −LOMAUTETTU / TYOVOIMATK",
    "women-of-unemployed": "100 × TYOTTOMATNAISET / TYOTTOMATLOPUSSA",
    "in-services": "TYOLLISTETTYLOP TYOHARJOITTELULOP KOKEILULOP TVKOULUTUSLOP VALMENNUSLOP MTPPALVELUTLOP",
    "new-vacancies": "UUDETAVP",
    "unemployed-per-vacancy": "TYOTTOMATLOPUSSA / AVPAIKATLOPUSSA"
  });
  expect(formulas["activation-rate"]).toBe(
    `100 × ${formulas["in-services"]} / ${formulas["in-services"]} TYOTTOMATLOPUSSA`
  );
});

const source = "https://example.org/";
const incomparable = readFileSync("data/reference/no-comparable-areas.csv", "utf8");

describe("a table is refused by file and row when", () => {
  const change = (name: string, from: string | RegExp, to: string): (() => Reference) => {
    const tables = ["pilot-areas.csv", "municipalities.csv", "municipality-changes.csv", "events.csv"];
    const others = ["indicators.json", "measures.json", "no-comparable-areas.csv", "region-changes.csv", "breaks.csv"];
    const paths = [...tables, ...others].map((each) => `data/reference/${each}`);
    const contents = Object.fromEntries(paths.map((path) => [path, readFileSync(path, "utf8")]));
    const path = `data/reference/${name}`;
    return () => readReference(memoryFiles({...contents, [path]: contents[path]!.replace(from, to)}));
  };
  test.each([
    ["a member is no code", "pilot-areas.csv", "KU049", "49", "pilot-areas.csv: row 2: municipalities.0: "],
    [
      "a source is no address",
      "pilot-areas.csv",
      "https://www.espoo.fi",
      "espoo",
      "pilot-areas.csv: row 2: sources.0: "
    ],
    ["a name is empty", "municipalities.csv", "KU009,Alavieska", "KU009,", "municipalities.csv: row 3: name.fi: "],
    ["a population is text", "municipalities.csv", "9419", "many", "municipalities.csv: row 2: population2020: "],
    ["a month is none", "municipality-changes.csv", "2025-01", "2025", "municipality-changes.csv: row 2: from: "],
    ["a new code is none", "municipality-changes.csv", /,\n$/, ",507\n", "municipality-changes.csv: row 2: newCode: "],
    [
      "a region is none",
      "region-changes.csv",
      /$/,
      `KU005,MK1,ELY11,2027-01,${source}\n`,
      "region-changes.csv: row 2: region: "
    ],
    ["a column is missing", "events.csv", "short_sv", "short", "events.csv: row 2: short.sv: "],
    ["a row is short", "events.csv", ",2021-03,", ",", "events.csv: row 3: 8 fields, expected 9"],
    ["an indicator is unknown", "indicators.json", '"unemployed-share"', '"share"', "indicators.json: entry 1: id: "],
    [
      "a reason is empty",
      "no-comparable-areas.csv",
      /"All large.*"/.exec(incomparable)![0],
      "",
      "csv: row 2: reason.en: "
    ],
    ["a break is of no known kind", "breaks.csv", ",real,", ",strange,", "breaks.csv: row 2: kind: "],
    [
      "a break has an address that is no web page",
      "breaks.csv",
      "https://www.edusk",
      "javascript:x",
      "breaks.csv: row 5: source: expected an https address or `found by the jump check`"
    ],
    [
      "a break has neither source nor finder",
      "breaks.csv",
      "found by the jump check",
      "",
      "breaks.csv: row 2: source: expected an https address or `found by the jump check`"
    ],
    ["a break has no text", "breaks.csv", ",Traineeships end,", ",,", "breaks.csv: row 2: short.en: "],
    ["JSON is cut", "measures.json", "]", "", "measures.json: expected JSON"]
  ])("%s", (_, name, from, to, message) => {
    expect(change(name, from, to)).toThrow(message);
  });
});

describe("the check finds", () => {
  const regionChange = {code: "KU005", region: "MK15", ely: "ELY12", from: "2027-01", source} as const;
  const cases: [string, (tables: Reference) => Reference, string][] = [
    ["an area too few", (tables) => ({...tables, areas: tables.areas.slice(1)}), "pilot areas: 24, expected 25"],
    [
      "a municipality in two areas",
      ({areas: [first, ...areas], ...tables}) => ({
        ...tables,
        areas: [{...first!, municipalities: [...first!.municipalities, "KU091"]}, ...areas]
      }),
      "pilot-areas.csv, members: KU091 twice, expected once"
    ],
    [
      "a member that is no municipality",
      ({areas: [first, ...areas], ...tables}) => ({
        ...tables,
        areas: [{...first!, municipalities: ["KU998"]}, ...areas]
      }),
      "pilot area espoo: KU998 is in no reference table"
    ],
    [
      "a measure of an indicator that is unknown",
      (tables) => ({...tables, measures: tables.measures.filter(({code}) => code !== "UUDETAVP")}),
      "indicator new-vacancies: UUDETAVP is in no reference table"
    ],
    [
      "a municipality of no table that went to another region",
      (tables) => ({...tables, regionChanges: [{...regionChange, code: "KU998"}]}),
      "region-changes.csv: KU998 is in no reference table"
    ],
    [
      "a municipality that went to a region of no table",
      (tables) => ({...tables, regionChanges: [{...regionChange, region: "MK03"}]}),
      "region-changes.csv: MK03 is in no reference table"
    ],
    [
      "changes of regions out of order",
      (tables) => ({...tables, regionChanges: [regionChange, {...regionChange, code: "KU009", from: "2026-01"}]}),
      "region-changes.csv: row 3: 2026-01 after 2027-01, expected the order of months"
    ],
    [
      "a new code that a municipality has already",
      ({changes: [first], ...tables}) => ({...tables, changes: [{...first!, newCode: "KU005"}]}),
      "municipality-changes.csv: new_code KU005: expected a code that is not in municipalities.csv"
    ],
    [
      "a new code of two heirs",
      ({changes: [first], ...tables}) => ({
        ...tables,
        changes: [
          {...first!, newCode: "KU998"},
          {...first!, code: "KU009", heir: "KU005", newCode: "KU998"}
        ]
      }),
      "municipality-changes.csv: new_code KU998: of both KU507 and KU005, expected one heir"
    ],
    [
      "an area without a comparable one that is no area",
      ({noComparableAreas: [first], ...tables}) => ({...tables, noComparableAreas: [{...first!, area: "helsingfors"}]}),
      "no-comparable-areas.csv: helsingfors is in no reference table"
    ],
    [
      "an area that is said twice to have no comparable one",
      ({noComparableAreas: [first], ...tables}) => ({...tables, noComparableAreas: [first!, first!]}),
      "no-comparable-areas.csv: espoo twice, expected once"
    ],
    [
      "a break in a measure that is unknown",
      ({breaks: [first], ...tables}) => ({...tables, breaks: [{...first!, measures: ["HIDDEN"]}]}),
      "breaks.csv: HIDDEN is in no reference table"
    ],
    [
      "a break in an area that is unknown",
      ({breaks: [first], ...tables}) => ({...tables, breaks: [{...first!, areas: ["SSS", "KU998"]}]}),
      "breaks.csv: KU998 is in no reference table"
    ],
    [
      "a break that is said twice",
      ({breaks: [first], ...tables}) => ({...tables, breaks: [first!, first!]}),
      "breaks.csv: TYOHARJOITTELULOP 2013-01 twice, expected once"
    ],
    [
      "breaks out of order",
      ({breaks: [first, second], ...tables}) => ({...tables, breaks: [second!, first!]}),
      "breaks.csv: row 3: 2013-01 after 2015-10, expected the order of months"
    ],
    [
      "events out of order",
      (tables) => ({...tables, events: tables.events.toReversed()}),
      "events.csv: row 3: 2023-06 after 2024-12, expected the order of months"
    ],
    [
      "indicators out of order",
      ({indicators: [first, second, third, ...indicators], ...tables}) => ({
        ...tables,
        indicators: [first!, third!, second!, ...indicators]
      }),
      "indicators.json: entry 2: unemployed, expected unemployed-share-without-laid-off in the order of indicatorIds"
    ],
    [
      "an indicator too few",
      ({indicators, ...tables}) => ({...tables, indicators: indicators.slice(0, -1)}),
      "indicators.json: entry 15: none, expected unemployed-per-vacancy in the order of indicatorIds"
    ]
  ];
  test.each(cases)("%s", (_, damage, expected) => {
    const findings = checkReference(damage(reference), counts);
    expect(findings.map(({where, message}) => `${where}: ${message}`).join("\n")).toContain(expected);
    expect(new Set(findings.map(({severity}) => severity))).toEqual(new Set(["error"]));
  });
});

function formula({numerator, denominator, factor, publishedShare}: Indicator): string {
  const sum = (terms: Indicator["numerator"]): string =>
    terms.map(({measure, sign}) => (sign === 1 ? measure : `−${measure}`)).join(" ");
  const ratio = denominator ? `${sum(numerator)} / ${sum(denominator)}` : sum(numerator);
  const scaled = factor === 1 ? ratio : `${factor} × ${ratio}`;
  return publishedShare ? `${scaled}, then ${publishedShare}` : scaled;
}
