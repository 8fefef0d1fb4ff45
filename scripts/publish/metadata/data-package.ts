import {language} from "../../../src/i18n/language.ts";
import {licenceName, sourceAddress} from "../../../src/model/source.ts";
import {repeatedTopics} from "../../../src/model/tables.ts";
import type {DataFile} from "../files/data-file.ts";
import type {Provenance} from "../files/provenance.ts";
import {describeTable} from "../tables/descriptions.ts";
import {tableSchema} from "./table-schema.ts";
import {describeSubject} from "./table-subject.ts";
import type {NamedThings} from "./table-subject.ts";

/** A file of the package. */
export type PackagedFile = Pick<DataFile, "path" | "topic"> & {readonly bytes: number; readonly sha256: string};

/** Whether a file is one of the package: every plain table but those whose rows others have. */
export function isPackaged({format, topic}: Pick<DataFile, "format" | "topic">): boolean {
  return format === "csv" && (topic === null || !repeatedTopics.includes(topic));
}

/**
 * Describes the plain tables together, with what they refer to in one another, as a Frictionless data package.
 * Addresses are relative, so that it holds for the site as well as for the archive.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function renderDataPackage(
  files: readonly PackagedFile[],
  reference: NamedThings,
  {licence, licenceAddress, source, publisher, vintage}: Provenance
): DataFile {
  const {site, dataset} = language("en");
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "kuntakokeilut",
    title: site.tagline,
    description: dataset.description,
    version: vintage,
    created: `${vintage}T00:00:00Z`,
    keywords: dataset.keywords,
    licenses: [{name: licenceName, path: licenceAddress, title: licence}],
    sources: [{title: source, path: sourceAddress("en"), version: vintage}],
    contributors: [{title: publisher, roles: ["publisher"]}],
    resources: files.map((file) => resource(file, reference))
  };
  const content = new TextEncoder().encode(`${JSON.stringify(description)}\n`);
  return {path: "/data/datapackage.json", topic: null, format: "data package", content, rows: null};
}

function resource({path, topic, bytes, sha256}: PackagedFile, reference: NamedThings): object {
  if (topic === null) throw new Error(`file ${path}: expected a table`);
  const stem = path.replace(/\.csv$/, "");
  const description = describeTable(topic);
  const {titles, indicator} = describeSubject(reference, {path: stem, topic});
  return {
    name: stem.replace("/data/", "").replaceAll("/", "-"),
    type: "table",
    title: titles.en,
    description: description.notes.en,
    path: path.replace("/data/", ""),
    scheme: "file",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    schema: tableSchema(description, indicator)
  };
}
