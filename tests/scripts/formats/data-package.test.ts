import {unzipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {listFiles} from "../../golden/kept-files.ts";
import {buildFiles} from "./built-files.ts";
import {descriptorFaults, tableFaults} from "./data-package-rules.ts";
import type {DataPackage} from "./data-package-rules.ts";

// Frictionless data package: table schemas, foreign keys between areas, indicators and observations, checksums.
const built = buildFiles();
const whole = JSON.parse(built.text("datapackage.json"));
const resource = (name: string) => whole.resources.find((one: {name: string}) => one.name === name);

test("the description keeps to the standard", () => {
  expect(descriptorFaults(whole)).toEqual([]);
});

test("sizes, checksums, heads, types, blanks, codes, keys and references of all tables are as described", () => {
  expect(tableFaults(whole, built.bytes)).toEqual([]);
});

test("it has every plain table but those whose rows others have", () => {
  const repeated = /^(charts|municipality|area-municipalities)\//;
  const plain = listFiles(built.folder).filter((path) => /^[^.]+\.csv$/.test(path) && !repeated.test(path));
  expect(whole.resources.map(({path}: {path: string}) => path).sort()).toEqual(plain);
});

test("observations, indicators and areas refer to the lists that explain their ids", () => {
  expect(resource("observations").schema.foreignKeys).toEqual([
    {fields: ["area"], reference: {resource: "area-list", fields: ["area"]}},
    {fields: ["measure"], reference: {resource: "measure-list", fields: ["measure"]}}
  ]);
  expect(resource("areas-etela").schema.foreignKeys).toEqual([
    {fields: ["indicator"], reference: {resource: "indicator-list", fields: ["indicator"]}}
  ]);
  expect(resource("area-list").schema.foreignKeys).toEqual([{fields: ["pilot_area"], reference: {fields: ["area"]}}]);
});

test("a key with cells that may be blank is a unique key, no primary key", () => {
  expect(resource("comparisons").schema.primaryKey).toBeUndefined();
  expect(resource("comparisons").schema.uniqueKeys).toEqual([["area", "indicator", "control", "method", "base"]]);
});

test("the version is the newest vintage, and licence and source are named", () => {
  expect(whole).toMatchObject({
    name: "kuntakokeilut",
    version: "2022-02-22",
    licenses: [{name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/"}],
    sources: [{path: expect.stringContaining("12r5"), version: "2022-02-22"}],
    contributors: [{title: "Kuntakokeilut", roles: ["publisher"]}]
  });
});

test("the archive is a data package of its own", () => {
  const entries = unzipSync(built.bytes("kuntakokeilut.zip"));
  const entry = (path: string) => Buffer.from(entries[`kuntakokeilut/${path}`] ?? []);
  expect(entry("datapackage.json").toString("utf8")).toBe(built.text("datapackage.json"));
  expect(tableFaults(whole, entry)).toEqual([]);
});

describe("the checks of these tests find", () => {
  const faultsOf = (from: string, to: string) => {
    const text = JSON.stringify(whole);
    expect(text).toContain(from);
    const changed: unknown = JSON.parse(text.replace(from, to));
    const faults = descriptorFaults(changed);
    return (faults.length > 0 ? faults : tableFaults(changed as DataPackage, built.bytes)).join("; ");
  };
  const observations = resource("observations");
  const cases: [what: string, from: string, to: string, fault: string][] = [
    ["a missing licence", '"licenses"', '"licences"', "required property 'licenses'"],
    ["an address outside the package", '"path":"areas', '"path":"../areas', "/path must match"],
    [
      "two resources of one name",
      '"name":"revisions"',
      '"name":"observations"',
      "two resources are called observations"
    ],
    ["a type that the standard does not know", '"type":"yearmonth"', '"type":"month"', "/type must be equal to one"],
    ["another size", `"bytes":${observations.bytes}`, '"bytes":1', "observations has"],
    ["another checksum", observations.hash, `sha256:${"0".repeat(64)}`, "observations has the hash"],
    ["another name of a column", '"name":"vintage"', '"name":"version"', "observations has other heads"],
    ["a code that is not in the list", '"enum":["A",', '"enum":[', 'has "A" in'],
    [
      "a key that does not tell rows apart",
      '"primaryKey":["area","measure","month"]',
      '"primaryKey":["area"]',
      "one key"
    ],
    [
      "a reference to the wrong table",
      '"fields":["area"],"reference":{"resource":"area-list","fields":["area"]}',
      '"fields":["area"],"reference":{"resource":"measure-list","fields":["measure"]}',
      "which is not in measure-list"
    ]
  ];
  test.each(cases)("%s", (_, from, to, fault) => {
    expect(faultsOf(from, to)).toContain(fault);
  });
});
