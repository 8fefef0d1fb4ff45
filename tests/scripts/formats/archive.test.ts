import {execFileSync} from "node:child_process";
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {unzipSync} from "fflate";
import {expect, test} from "vitest";
import {listFiles} from "../../golden/kept-files.ts";
import {buildFiles} from "./built-files.ts";
import {testWith} from "../../installed.ts";

const built = buildFiles();
const entries = unzipSync(built.bytes("kuntakokeilut.zip"));
const names = Object.keys(entries).map((name) => name.replace("kuntakokeilut/", ""));
const textOf = (name: string) => Buffer.from(entries[`kuntakokeilut/${name}`] ?? []).toString("utf8");

test("the archive has one folder with every plain table but those whose rows others have", () => {
  const repeated = /^(charts|municipality|area-municipalities|measures)\//;
  const plain = listFiles(built.folder).filter((path) => /^[^.]+\.csv$/.test(path) && !repeated.test(path));
  expect(Object.keys(entries).every((name) => name.startsWith("kuntakokeilut/"))).toBe(true);
  expect(names.filter((name) => name.endsWith(".csv")).toSorted()).toEqual(plain);
  expect(names).toEqual(expect.arrayContaining(["LICENSE.txt", "README.txt", "SHA256SUMS"]));
  for (const path of plain) expect(textOf(path), path).toBe(built.text(path));
});

test("its readme says in three languages what is in it and what is not", () => {
  const readme = textOf("README.txt");
  expect(readme.match(/Parquet/g)).toHaveLength(3);
  for (const said of ["nolla on luku", "noll är en siffra", "zero is a figure"]) expect(readme).toContain(said);
  for (const name of names.filter((path) => path.endsWith("-list.csv"))) expect(readme).toContain(name);
});

test("its licence names the source in three languages", () => {
  const licence = textOf("LICENSE.txt");
  expect(licence).toContain("https://creativecommons.org/licenses/by/4.0/");
  for (const source of ["Tilastokeskus", "Statistikcentralen", "Statistics Finland"]) expect(licence).toContain(source);
});

testWith(
  "python3",
  "Python finds the archive whole, reads its tables, and dates its parts by the newest vintage",
  () => {
    const path = join(built.folder, "kuntakokeilut.zip");
    expect(execFileSync("python3", ["-m", "zipfile", "-t", path], {encoding: "utf8"})).toContain("Done testing");
    const script = `
import csv, io, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
text = io.TextIOWrapper(archive.open("kuntakokeilut/observations.csv"), encoding="utf-8", newline="")
rows = [row for row in csv.DictReader(text) if row["measure"] == "TYOTTOMATLOPUSSA"]
cell = lambda area, month: next([row["value"], row["status"]] for row in rows if row["area"] == area and row["month"] == month)
dates = sorted({entry.date_time for entry in archive.infolist()})
print(json.dumps([cell("KU004", "2021-08"), cell("KU003", "2021-05"), dates]))
`;
    const read: unknown = JSON.parse(execFileSync("python3", ["-c", script, path], {encoding: "utf8"}));
    expect(read).toEqual([["0", "A"], ["", "Q"], [[2022, 2, 22, 12, 0, 0]]]);
  }
);

testWith("sha256sum", "sha256sum finds the files of the folder and of the archive unchanged", () => {
  const check = (cwd: string) =>
    execFileSync("sha256sum", ["-c", "SHA256SUMS"], {cwd, encoding: "utf8"}).trim().split("\n");
  expect(check(built.folder).length).toBe(listFiles(built.folder).length - 1);
  const unpacked = join(built.folder, "../unpacked");
  for (const [name, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(unpacked, name)), {recursive: true});
    writeFileSync(join(unpacked, name), content);
  }
  expect(check(join(unpacked, "kuntakokeilut")).length).toBe(names.length - 1);
});
