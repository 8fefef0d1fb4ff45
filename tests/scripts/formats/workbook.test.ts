import {unzipSync} from "fflate";
import {expect, test} from "vitest";
import {buildFiles} from "./built-files.ts";
import {readWorkbook} from "./readers.ts";

const built = buildFiles();
const bytes = built.bytes("areas/pohjola.xlsx");
const sheets = await readWorkbook(bytes);
const textIn = (sheet: string) =>
  (sheets.get(sheet) ?? [])
    .flat()
    .filter((cell) => typeof cell === "string")
    .join("\n");

test("the workbook of an area has a cover, notes and a sheet for each group of indicators", () => {
  expect([...sheets.keys()]).toEqual([
    "Kansi",
    "Selitykset",
    "Työttömyys",
    "Työttömien ryhmät",
    "Palvelut",
    "Avoimet työpaikat"
  ]);
});

test("the cover says in three languages what it is, from where, of which day and on what terms", () => {
  const cover = textIn("Kansi");
  for (const name of ["Pohjola", "Norden", "North"]) expect(cover).toContain(`${name} – Kuntakokeilut`);
  for (const source of ["Tilastokeskus", "Statistikcentralen", "Statistics Finland"]) expect(cover).toContain(source);
  expect(cover.match(/^(22\.2\.2022|22 februari 2022|22 February 2022)$/gm)).toHaveLength(3);
  expect(cover.match(/CC BY 4\.0, https:/g)).toHaveLength(3);
  for (const title of ["Avoimet työpaikat", "Lediga jobb", "Vacancies"]) expect(cover).toContain(title);
});

test("the notes explain letters, columns and indicators, and what the figures cannot show", () => {
  const notes = sheets.get("Selitykset") ?? [];
  const ids = notes.map(([id]) => id).filter((id) => id !== null);
  for (const id of ["A", "P", "E", "B", "Q", "M", "area_low", "band_high", "activation-rate"])
    expect(ids).toContain(id);
  expect(textIn("Selitykset")).toContain("The areas were not chosen at random.");
});

test("a sheet of figures has one row of heads, in three languages, with the name of the area", () => {
  const head = sheets.get("Palvelut")?.[3];
  expect(head?.slice(0, 5)).toEqual([
    "Kuukausi\nMånad\nMonth",
    "Mittari",
    "Mått",
    "Indicator",
    "Pohjola\nNorden\nNorth"
  ]);
  expect(head?.at(-1)).toBe("indicator");
  expect(head?.every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
});

test("months are dates that Excel shows as 2021-03, shares show a decimal and counts none", () => {
  const styles = Buffer.from(unzipSync(bytes)["xl/styles.xml"] ?? []).toString();
  for (const format of ["yyyy-mm", "0.0"]) expect(styles).toContain(`formatCode="${format}"`);
  expect(styles).toMatch(/numFmtId="3"|formatCode="#,##0"/);
  const months = (sheets.get("Palvelut") ?? []).slice(4).map(([month]) => month);
  expect(months.every((month) => month instanceof Date && month.getUTCDate() === 1)).toBe(true);
});
