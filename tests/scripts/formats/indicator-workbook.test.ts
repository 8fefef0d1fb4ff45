import {unzipSync} from "fflate";
import {SaxesParser} from "saxes";
import {describe, expect, test} from "vitest";
import {indicatorIds} from "../../../src/model/indicators.ts";
import {listFiles} from "../../golden/kept-files.ts";
import {buildFiles} from "./built-files.ts";
import {dayText, readCsv, readWorkbook} from "./readers.ts";

const built = buildFiles();
const workbooks = listFiles(built.folder).filter((path) => path.endsWith(".xlsx"));
const partsOf = (path: string) =>
  new Map(
    Object.entries(unzipSync(built.bytes(path))).map(([name, part]) => [name, Buffer.from(part).toString("utf8")])
  );

test("there is a workbook for each area and each indicator", () => {
  const subjects = ["areas/etela", "areas/pohjola", ...indicatorIds.map((id) => `indicators/${id}`)];
  expect(workbooks).toEqual(subjects.map((path) => `${path}.xlsx`).sort());
});

describe("the workbook of an indicator", async () => {
  const sheets = await readWorkbook(built.bytes("indicators/unemployed-share.xlsx"));
  const rows = readCsv(built.text("indicators/unemployed-share.csv"), (name) =>
    ["value", "low", "high"].includes(name)
  );

  test("has a cover, notes, figures, limits and letters of status, and no sheet without anything in it", async () => {
    expect([...sheets.keys()]).toEqual(["Kansi", "Selitykset", "Arvo", "Alaraja", "Yläraja", "Tila"]);
    const without = await readWorkbook(built.bytes("indicators/jobseekers.xlsx"));
    expect([...without.keys()]).toEqual(["Kansi", "Selitykset", "Arvo", "Tila"]);
  });

  test("names areas in three languages and by their id", () => {
    expect(sheets.get("Arvo")?.[3]?.slice(0, 2)).toEqual(["Kuukausi\nMånad\nMonth", "Pohjola\nNorden\nNorth\npohjola"]);
  });

  test.each([
    ["Arvo", 2],
    ["Alaraja", 3],
    ["Yläraja", 4],
    ["Tila", 5]
  ])("has in %s every cell of the plain file", (name, at) => {
    const [head = [], ...months] = sheets.get(name)?.slice(3) ?? [];
    const ids = head.map((cell) => String(cell).split("\n").at(-1));
    const read = rows.map(([area, month]) => {
      const row = months.find(([date]) => date instanceof Date && dayText(date) === `${String(month)}-01`);
      return row?.[ids.indexOf(String(area))] ?? null;
    });
    expect(read).toEqual(rows.map((row) => row[at]));
    expect(read.length).toBeGreaterThan(50);
  });
});

test.each(workbooks)("%s says its title, language and creator, and has a style by default", (path) => {
  const parts = partsOf(path);
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).toMatch(/<dc:title>[^<]+ – Kuntakokeilut<\/dc:title>/);
  expect(core).toContain("<dc:creator>Kuntakokeilut</dc:creator>");
  expect(core).toContain("<dc:language>fi</dc:language>");
  expect(core).toContain(">2022-02-22T12:00:00Z</dcterms:modified>");
  for (const [file, kind] of [
    ["[Content_Types].xml", 'PartName="/docProps/core.xml"'],
    ["_rels/.rels", 'Target="docProps/core.xml"'],
    ["xl/styles.xml", '<cellStyle name="Normal"']
  ] as const) {
    expect(parts.get(file)).toContain(kind);
  }
  for (const [name, text] of parts) if (/\.(xml|rels)$/.test(name)) expect(() => parse(text), name).not.toThrow();
});

test.each(workbooks)("in %s every sheet has its first cell set, and tables keep their heads in sight", async (path) => {
  const sheets = await readWorkbook(built.bytes(path));
  for (const [name, rows] of sheets) expect(rows[0]?.[0], name).toBeTruthy();
  const frozen = [...partsOf(path)].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  expect(
    frozen.filter(([, text]) => !/<pane [^>]*ySplit="\d+"[^>]*state="frozen"/.test(text)).map(([name]) => name)
  ).toEqual(["xl/worksheets/sheet1.xml"]);
});

function parse(text: string): void {
  const parser = new SaxesParser({xmlns: true});
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}
