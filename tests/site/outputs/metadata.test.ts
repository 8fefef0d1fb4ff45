import {createHash} from "node:crypto";
import {readFileSync, statSync} from "node:fs";
import {join, posix} from "node:path";
import {expect, test} from "vitest";
import {csvwFaults} from "../../scripts/formats/csvw-reader.ts";
import {descriptorFaults, tableFaults} from "../../scripts/formats/data-package-rules.ts";
import type {DataPackage} from "../../scripts/formats/data-package-rules.ts";
import {catalogueFaults, distributionsOf, nodesIn} from "../../src/outputs/metadata/catalogue-rules.ts";
import {datasetFaults} from "../../src/outputs/metadata/dataset-rules.ts";
import {shapeFaults} from "../../src/outputs/metadata/shacl.ts";
import {builtSite} from "../built/built-site.ts";
import {parseHtml, select} from "../built/html.ts";

// Metadata: CSVW, data package, DCAT catalogue and schema.org, as published.
const {folder, base, files, pages} = builtSite();
const read = (file: string) => readFileSync(join(folder, file));
const catalogue = JSON.parse(read("data/catalog.jsonld").toString("utf8"));
const fileAt = (address: unknown) => new URL(String(address)).pathname.slice(base.replace(/\/$/, "").length + 1);

test("the catalogue keeps to the rules of DCAT-AP and of avoindata.fi", () => {
  expect(catalogueFaults(catalogue)).toEqual([]);
  expect(distributionsOf(catalogue).length).toBeGreaterThan(250);
});

test("a SHACL engine finds the values of all properties in the classes of DCAT-AP 3", async () => {
  expect(await shapeFaults(catalogue)).toEqual([]);
});

test("every file of the catalogue is there with its size and checksum", () => {
  const faults = distributionsOf(catalogue).flatMap((one) => {
    const file = fileAt(nodesIn(one, "dcat:downloadURL")[0]?.["@id"]);
    if (!files.has(file)) return [`${file} is not there`];
    const [size] = nodesIn(one, "dcat:byteSize");
    const sum = nodesIn(nodesIn(one, "spdx:checksum")[0] ?? {}, "spdx:checksumValue")[0]?.["@value"];
    const isSame = createHash("sha256").update(read(file)).digest("hex") === sum;
    return isSame && String(statSync(join(folder, file)).size) === size?.["@value"] ? [] : [`${file} is another`];
  });
  expect(faults).toEqual([]);
});

test("every page of the catalogue is there", () => {
  const known = new Map(pages.map(({canonical, ids}) => [canonical ?? "", ids]));
  const addresses = nodesIn(catalogue, "dcat:dataset")
    .flatMap((one) => nodesIn(one, "dcat:landingPage"))
    .map((page) => String(page["@id"]).split("#"));
  const dead = addresses.filter(([page = "", anchor]) => {
    const ids = known.get(page);
    return !ids || (anchor !== undefined && !ids.includes(anchor));
  });
  expect(addresses.length).toBeGreaterThan(150);
  expect(dead).toEqual([]);
});

test("every CSV file is described in a file beside it, and every description belongs to a table", () => {
  const tables = [...files].filter((file) => /^data\/.*\.csv$/.test(file));
  expect(tables.length).toBeGreaterThan(2000);
  expect(new Set(tables.map((file) => `${file}-metadata.json`))).toEqual(
    new Set([...files].filter((file) => file.endsWith("-metadata.json")))
  );
});

// The observations are left out here and below, for their rows would fill the memory; a small build is read whole. A
// description beside a plain table tells of its files for Excel too; of municipalities, which are many, one in ten is read.
test("tables keep to their descriptions", () => {
  const descriptions = [...files].filter(
    (file) =>
      file.endsWith(".csv-metadata.json") &&
      !/observations|\.sv\.csv/.test(file) &&
      (/^data\/(measures|area-municipalities)\//.test(file) || !file.endsWith(".fi.csv-metadata.json")) &&
      (!file.startsWith("data/municipality/") || /\/\d\d0-/.test(file))
  );
  const faults = descriptions.flatMap((file) =>
    csvwFaults(read(file).toString("utf8"), (url) => read(posix.join(posix.dirname(file), url)).toString("utf8"))
  );
  expect(descriptions.length).toBeGreaterThan(400);
  expect(faults).toEqual([]);
});

test("the data package keeps to the standard, and its tables to it", () => {
  const whole = JSON.parse(read("data/datapackage.json").toString("utf8")) as DataPackage;
  expect(descriptorFaults(whole)).toEqual([]);
  const resources = whole.resources.filter(({name}) => name !== "observations" && !name.startsWith("municipalities-"));
  expect(resources.length).toBeGreaterThan(45);
  expect(tableFaults({resources}, (path) => read(`data/${path}`))).toEqual([]);
});

test("pages of figures describe them to search engines, front pages the site, and no others anything", () => {
  const places = String.raw`(alueet|sv/omraden|en/areas)/[^/]+(/[^/]+)?|(kunnat|sv/kommuner|en/municipalities)/[^/]+`;
  const describing = new RegExp(`^/(${places}|(mittarit|sv/matt|en/indicators)/[^/]+|aineistot|sv/data|en/data)/$`);
  const faults = pages.flatMap(({file, address, canonical}) => {
    const html = read(file).toString("utf8");
    const isDescribing = describing.test(address) && !["/sv/data/filer/", "/en/data/files/"].includes(address);
    if (!html.includes("application/ld+json")) return isDescribing ? [`${file} has none`] : [];
    const blocks = select(parseHtml(html), "script[type=application/ld+json]").map(({childNodes}) =>
      JSON.parse(childNodes.map((node) => ("value" in node ? node.value : "")).join(""))
    );
    const kinds = blocks.map((block) => String(block["@type"])).join();
    const markup = blocks[0];
    if (kinds === "WebSite") return markup.url === canonical ? [] : [`${file} is not ${markup.url}`];
    const wanted = /^\/(aineistot|sv\/data|en\/data)\/$/.test(address) ? "Dataset,DataCatalog" : "Dataset";
    if (!isDescribing || kinds !== wanted) return [`${file} has ${kinds}`];
    const addresses = [markup.image, ...markup.distribution].map(({contentUrl}) => String(contentUrl));
    const missing = addresses.filter((one) => !one.endsWith(".png") && !files.has(fileAt(one)));
    return [
      ...datasetFaults(markup).map((fault) => `${file}${fault}`),
      ...(markup.url === canonical ? [] : [`${file} is not ${markup.url}`]),
      ...missing.map((one) => `${file}: ${one} is not there`)
    ];
  });
  expect(faults).toEqual([]);
});

test("the data page leads to the descriptions, in three languages", () => {
  const wanted = ["data/datapackage.json", "data/catalog.jsonld", "data/observations.csv-metadata.json"];
  const dataPages = pages.filter(({address}) => ["/aineistot/", "/sv/data/", "/en/data/"].includes(address));
  expect(dataPages).toHaveLength(3);
  for (const {links} of dataPages) {
    expect(links.map(({href}) => href)).toEqual(expect.arrayContaining(wanted.map((file) => posix.join(base, file))));
  }
});
