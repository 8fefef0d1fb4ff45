import {cpSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {planImport} from "../../scripts/observations/vintages/plan-import.ts";
import {readVintages} from "../../scripts/observations/vintages/read-vintages.ts";
import {writeVintage} from "../../scripts/observations/vintages/write-vintage.ts";
import {readSource} from "../../scripts/sources/read-source.ts";
import {renderJsonStat2} from "../pxweb/json-stat2.ts";
import {newNames} from "../pxweb/names.ts";
import type {ServedTable} from "../pxweb/served-table.ts";

/** The municipalities of the project, in two regions; one of them merges into another in 2025. */
const municipalities = ["KU049", "KU091", "KU507", "KU588"];

/** Makes a project of four municipalities in a folder: the reference tables, and no figures yet. */
export function makeSmallProject(root: string): void {
  mkdirSync(join(root, "data"), {recursive: true});
  cpSync("data/reference", join(root, "data/reference"), {recursive: true});
  const path = join(root, "data/reference/municipalities.csv");
  const [header = "", ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  const kept = rows.filter((row) => municipalities.includes(row.slice(0, 5)));
  writeFileSync(path, `${[header, ...kept].join("\n")}\n`);
}

/** Takes all of a table into the project, as importing a file of it does. */
export function importWhole(root: string, table: ServedTable): void {
  const project = diskFiles(root);
  const selection = {
    areas: [...table.areas.keys()],
    months: [...table.months.keys()],
    measures: [...table.measures.keys()],
    format: "json-stat2"
  };
  const bytes = Buffer.from(JSON.stringify(renderJsonStat2(table, selection, newNames)));
  const source = readSource(bytes, "whole.json", readReference(project));
  const facts = {
    date: table.updated.slice(0, 10),
    retrieved: "2026-11-21",
    input: {file: "whole.json", sha256: "0".repeat(64)}
  };
  writeVintage(project, planImport(source, readVintages(project), facts).vintage);
}
