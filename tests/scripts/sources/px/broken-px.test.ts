import {describe, expect, test} from "vitest";
import {makeCodebook} from "../../../../scripts/sources/codebook.ts";
import {parsePx} from "../../../../scripts/sources/px/parse-px.ts";
import {smallReference} from "../../small-reference.ts";
import {chunksOf} from "../chunks-of.ts";
import {narrow, pxFile, pxText, withKeyword} from "./px-file.ts";

const book = makeCodebook(smallReference);
const file = pxFile();
const whole = pxText(file);

// The keywords take 24 lines, so that the cells stand on line 35: eight of March, then eight of April.
const [cellsLine] = [whole.split("\n").length - 1];

describe("a file is refused at the place where it", () => {
  const cases: [string, string, string][] = [
    ["ends before its cells", whole.slice(0, 60), "line 3, column 10: found no end of it, expected DATA and its cells"],
    ["ends within a text", whole.slice(0, 50), "line 3, column 10: found no end of it"],
    ["ends within its cells", whole.slice(0, -30), `line ${cellsLine}, column`],
    [
      "ends without a semicolon",
      whole.slice(0, -1),
      `line ${cellsLine + 1}, column 1: found the end of the file, expected ; after 16 cells`
    ],
    [
      "lacks a cell",
      whole.replace(" 2001.0", ""),
      `line ${cellsLine + 1}, column 1: found ; after 15 cells, expected 16`
    ],
    ["has a cell too many", whole.replace(" 2001.0", " 2001.0 7.0"), 'found "4.2", expected ; after 16 cells'],
    [
      "goes on after its cells",
      `${whole}\r\nNOTE="a";`,
      `line ${cellsLine + 2}, column 1: found "NOTE=\\"a\\"", expected nothing after the last cell`
    ],
    [
      "has a cell that is text",
      whole.replace("2001.0", "2OO1.0"),
      `line ${cellsLine}, column 8: found "2OO1.0", expected a number of at least 0, or "..."`
    ],
    ["has a decimal comma", whole.replace("2001.0", "2001,0"), 'column 8: found "2001,0"'],
    [
      "has a number without end",
      whole.replace("2001.0", "2".repeat(20)),
      `found "${"2".repeat(20)}", expected a number`
    ],
    ["has a number with a power", whole.replace("2001.0", "2e3"), 'column 8: found "2e3"'],
    ["has a number with a zero before it", whole.replace("2001.0", "02001.0"), 'column 8: found "02001.0"'],
    ["has two cells without a space", whole.replace("2001.0 3001.0", "2001.03001.0"), 'found "2001.03001.0"'],
    ["has dots without quotation marks", whole.replace('"..."', "..."), 'found "..."'],
    [
      "says that there is nothing to count",
      whole.replace('"..."', '"-"'),
      'found "\\"-\\"" (nothing to count), expected a number'
    ],
    ["says that a figure is not logical", whole.replace('"..."', '"."'), "(not logical), expected a number"],
    ["says that a figure is not available", whole.replace('"..."', '".."'), "(not available), expected a number"],
    ["has a keyword without a value", whole.replace('="fi";', "=;"), 'line 4, column 10: found ";", expected a value'],
    [
      "has a keyword without =",
      whole.replace('LANGUAGE="fi"', 'LANGUAGE "fi"'),
      'line 4, column 10: found "fi", expected [, ( or ='
    ],
    ["lacks a quotation mark", whole.replace('"fi";', '"fi;'), "expected , or ; after a value"],
    [
      "has a word for a subkey",
      whole.replace('VALUES("Alue")', "VALUES(Alue)"),
      'found "Alue", expected a text in quotation marks'
    ],
    [
      "lacks a comma",
      whole.replace('"KU049",\r\n"MK01"', '"KU049"\r\n"MK01"'),
      "found 4 codes, expected 3, one for each of VALUES"
    ],
    [
      "has a keyword twice",
      whole.replace("AXIS-VERSION", "CHARSET"),
      "line 2, column 1: found CHARSET a second time, expected each keyword once"
    ],
    [
      "has cells by keys",
      whole.replace("NOTE=", 'KEYS("Kuukausi")='),
      "found KEYS, cells without the rows of zeros, expected a file with all rows"
    ],
    [
      "has another character set",
      whole.replace("windows-1252", "koi8-r"),
      'line 3, column 10: found character set "koi8-r", expected windows-1252, iso-8859-15 or UTF-8'
    ],
    [
      "has a day that does not exist",
      whole.replace("20210525", "20210532"),
      'found LAST-UPDATED "20210532 08:00", expected a day such as 20231121 08:00'
    ],
    [
      "lacks the values of a variable",
      whole.replace('HEADING="Tiedot"', 'HEADING="Sukupuoli"'),
      'found variable "Sukupuoli", expected VALUES or CODES of it'
    ],
    [
      "has a variable too few",
      whole.replace('HEADING="Tiedot","Alue"', 'HEADING="Tiedot"'),
      "0 variables of areas in STUB and HEADING, expected one"
    ],
    [
      "has a variable too many",
      whole.replace('HEADING="Tiedot"', 'HEADING="Tiedot","Tiedot"'),
      "2 variables of measures in STUB and HEADING, expected one"
    ],
    [
      "has an unknown measure",
      whole.replaceAll('"TYOTOSUUS"', '"TYOTON"'),
      'found "TYOTON", expected a code or a label of data/reference/measures.json'
    ],
    [
      "has an unknown variable",
      whole.replaceAll(/"20..M.."/g, '"MIES"'),
      'found "MIES", expected areas, months or measures'
    ],
    [
      "has a month that does not exist",
      whole.replaceAll("2021M04", "2021M13"),
      'found "2021M13", expected a month such as 2026M10'
    ],
    [
      "has a month twice",
      whole.replaceAll("2021M04", "2021M03"),
      "found 2021-03 a second time, expected each value once"
    ],
    [
      "has months out of order",
      whole.replaceAll("2021M04", "2021M02"),
      "found month 2021-02 after 2021-03, expected months in order"
    ],
    [
      "has codes that its labels contradict",
      withCode("KU091", "KU507"),
      "found KU091, expected KU507, as elsewhere in the file"
    ],
    [
      "has fewer codes than labels",
      whole.replace(/(CODES\("Alue"\)=.*\r\n.*),\r\n"KU049"/, "$1"),
      "found 3 codes, expected 4, one for each of VALUES"
    ],
    [
      "has times that its codes contradict",
      withTimes('TLIST(M1),"202103","202105"'),
      "found 2021-05, expected 2021-04, as elsewhere in the file"
    ],
    ["has fewer times than labels", withTimes('TLIST(M1),"202103"'), "found 1 month, expected 2, one for each value"],
    ["has years", withTimes('TLIST(A1),"2021","2022"'), 'found "A1", expected M1, for months'],
    [
      "has a time that is no month",
      withTimes('TLIST(M1),"202103","2021Q2"'),
      'found "2021Q2", expected a month such as 202610'
    ],
    [
      "has a text without end",
      whole.replace("Rivi", "x".repeat(200_000)),
      "found a longer text, expected at most 100 000 bytes"
    ],
    ["has more cells than we take", withMonths(8000), "expected at most 60 000 000 cells"]
  ];
  test.each(cases)("%s", async (_, text, message) => {
    expect(text).not.toBe(whole);
    await expect(parse(text)).rejects.toThrow(message);
    await expect(parse(text)).rejects.toThrow(/^a\.px: /);
  });
});

function parse(text: string): Promise<unknown> {
  return parsePx(chunksOf(narrow(text)), "a.px", book);
}

function withCode(from: string, to: string): string {
  return whole.replace(/CODES\("Alue"\)=[^;]*/, (codes) => codes.replace(from, to));
}

function withTimes(times: string): string {
  return pxText(withKeyword(file, 'TIMEVAL("Kuukausi")', times));
}

/** As many months as asked for and as many made-up areas: more cells than any table has. */
function withMonths(count: number): string {
  const codes = Array.from({length: count}, (_, i) => `"KU${1000 + i}"`).join();
  const months = Array.from(
    {length: count},
    (_, i) => `"${1000 + Math.floor(i / 12)}M${String((i % 12) + 1).padStart(2, "0")}"`
  );
  const many = withKeyword(withKeyword(file, 'CODES("Alue")', codes), 'VALUES("Alue")', codes);
  return pxText(
    withKeyword(withKeyword(many, 'CODES("Kuukausi")', months.join()), 'VALUES("Kuukausi")', months.join())
  );
}
