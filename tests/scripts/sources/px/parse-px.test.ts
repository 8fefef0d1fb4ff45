import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {makeCodebook} from "../../../../scripts/sources/codebook.ts";
import type {Cube} from "../../../../scripts/sources/cube.ts";
import {parsePx} from "../../../../scripts/sources/px/parse-px.ts";
import {cellsOf} from "../cells-of.ts";
import {chunksOf} from "../chunks-of.ts";
import {content} from "../json-stat-file.ts";
import {narrow, pxFile, pxText, withKeyword} from "./px-file.ts";
import type {PxFile} from "./px-file.ts";

const reference = readReference(diskFiles(process.cwd()));
const book = makeCodebook(reference);
const answers = new URL("../answers/", import.meta.url);
const real = readFileSync(new URL("12r5-KU043-2024M01-2024M11.px", answers));

describe("a file of Statistics Finland", () => {
  test("reads as a program of another language reads it, every cell", async () => {
    const cube = await parse(real);
    const [header = "", ...rows] = readFileSync(
      new URL("12r5-KU043-2024M01-2024M11.read-by-python.csv", answers),
      "utf8"
    )
      .trimEnd()
      .split("\n");
    const measures = header.split(",").slice(1);
    const expected = rows.flatMap((row) => {
      const [month, ...cells] = row.split(",");
      return cells.map((cell, m) => [`KU043 ${month} ${measures[m]}`, cell === "..." ? null : Number(cell)]);
    });
    expect(expected).toHaveLength(11 * 23);
    expect(cellsOf(cube)).toEqual(Object.fromEntries(expected));
  });

  test("tells its title, its source and the day of its last change, which is not that of its making", async () => {
    expect(await parse(real)).toMatchObject({
      title:
        "12r5 -- Työttömät työnhakijat eri ryhmissä, palveluissa olevat ja avoimet työpaikat kuukauden lopussa (1001) muuttujina Kuukausi, Tiedot ja Alue",
      source: "Työ- ja elinkeinoministeriö, Työnvälitystilasto",
      updated: "2024-12-23"
    });
  });

  test.each([1, 2, 3, 997])("reads the same in pieces of %i bytes", async (size) => {
    expect(cellsOf(await parse(real, size))).toEqual(cellsOf(await parse(real)));
  });

  test.each([
    ["UTF-8", (text: string) => Buffer.from(text.replace('"iso-8859-15"', '"utf-8"'))],
    ["UTF-8 while the file says otherwise", (text: string) => Buffer.from(text)],
    ["windows-1252", (text: string) => narrow(text.replace('"iso-8859-15"', '"Windows-1252"'))],
    ["windows-1252, called ANSI", (text: string) => narrow(text.replace('CODEPAGE="iso-8859-15";', ""))]
  ])("reads the same in %s", async (_, encode) => {
    const text = new TextDecoder("windows-1252").decode(real);
    const cube = await parse(encode(text));
    expect(cellsOf(cube)).toEqual(cellsOf(await parse(real)));
    expect(cube.source).toBe("Työ- ja elinkeinoministeriö, Työnvälitystilasto");
  });
});

describe("a small file reads as it was written", () => {
  const expected = {
    "KU049 2021-03 TYOTTOMATLOPUSSA": 3001,
    "KU049 2021-04 TYOTTOMATLOPUSSA": null,
    "SSS 2021-04 TYOTOSUUS": 1.2,
    "MK01 2021-03 TYOTOSUUS": 4.1
  };

  test("whatever the order of its variables", async () => {
    const orders = fc.shuffledSubarray(["areas", "months", "measures"] as const, {minLength: 3, maxLength: 3});
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(cellsOf(await parse(pxFile(content, order)))).toMatchObject(expected);
      })
    );
  });

  test("whatever the order of its keywords", async () => {
    const file = pxFile();
    const count = file.keywords.length;
    const orders = fc.shuffledSubarray(file.keywords, {minLength: count, maxLength: count});
    await fc.assert(
      fc.asyncProperty(orders, async (keywords) => {
        const cube = await parse({...file, keywords});
        expect(cellsOf(cube)).toMatchObject(expected);
        expect(cube).toMatchObject({title: "12r5 -- Työttömät työnhakijat", updated: "2021-05-25"});
      })
    );
  });

  const labels = {
    fi: '"Työttömät työnhakijat laskentapäivänä (lkm.)","Työttömien työnhakijoiden %-osuus työvoimasta (%)"',
    sv: '"Arbetslösa arbetssökande på beräkningsdagen (st.)","Andel arbetslösa arbetssökande av arbetskraften (%)"',
    en: '"Unemployed jobseekers on calculation date (number)","Proportion of unemployed jobseekers as a percentage of total workforce (%)"'
  };
  const areas = {
    fi: '"KOKO MAA","Helsinki","Espoo","MK01 Uusimaa"',
    sv: '"HELA LANDET","Helsingfors","Esbo","MK01 Nyland"',
    en: '"WHOLE COUNTRY","Helsinki","Espoo","MK01 Uusimaa"'
  };
  test.each(["fi", "sv", "en"] as const)("with labels in %s and without codes", async (language) => {
    const file = withKeyword(withKeyword(pxFile(), 'CODES("Alue")', null), 'CODES("Tiedot")', null);
    const named = withKeyword(file, 'VALUES("Alue")', areas[language]);
    expect(cellsOf(await parse(withKeyword(named, 'VALUES("Tiedot")', labels[language])))).toMatchObject(expected);
  });

  test("with a label in pieces over several lines", async () => {
    const file = withKeyword(pxFile(), 'CODES("Tiedot")', null);
    const pieces = labels.fi.replace("työnhakijat ", 'työnhakijat "\r\n  "');
    expect(cellsOf(await parse(withKeyword(file, 'VALUES("Tiedot")', pieces)))).toMatchObject(expected);
  });

  test.each(['TLIST(M1),"202103","202104"', 'TLIST(M1,"202103"-"202104")', 'TLIST(M1, "202103" - "202104")'])(
    "with its months as %s alone",
    async (times) => {
      const file = withKeyword(withKeyword(pxFile(), 'CODES("Kuukausi")', null), 'TIMEVAL("Kuukausi")', times);
      const named = withKeyword(file, 'VALUES("Kuukausi")', '"maaliskuu","huhtikuu"');
      expect(cellsOf(await parse(named))).toMatchObject(expected);
    }
  );

  test("with the names that variables have had since June 2026", async () => {
    const text = pxText(pxFile()).replaceAll("Kuukausi", "timeperiod_m").replaceAll("Tiedot", "contentscode");
    expect(cellsOf(await parse(narrow(text)))).toMatchObject(expected);
  });

  test("without a day where only that is told on which the file was made", async () => {
    expect((await parse(withKeyword(pxFile(), "LAST-UPDATED", null))).updated).toBeNull();
  });

  test("with the newest of several days", async () => {
    const file = withKeyword(pxFile(), 'LAST-UPDATED("Työttömät")', '"20210622 08:00"');
    expect((await parse(file)).updated).toBe("2021-06-22");
  });
});

function parse(file: PxFile | Uint8Array, size?: number): Promise<Cube> {
  return parsePx(chunksOf(file instanceof Uint8Array ? file : narrow(pxText(file)), size), "a.px", book);
}
