import {describe, expect, test} from "vitest";
import {makeCodebook} from "../../../../scripts/sources/codebook.ts";
import {parsePxWebCsv} from "../../../../scripts/sources/csv/parse-csv.ts";
import {smallReference} from "../../small-reference.ts";
import {chunksOf} from "../chunks-of.ts";
import {content} from "../json-stat-file.ts";
import {csvText} from "./csv-file.ts";

const book = makeCodebook(smallReference);
const wide = csvText();
const long = csvText(content, {stub: ["areas", "months", "measures"], heading: []});
const semicolons = csvText(content, {delimiter: ";", quote: false, decimal: ","});

describe("a file is refused at the place where it", () => {
  const cases: [string, string, string][] = [
    ["has nothing but a title", '"12r5"\r\n', "a.csv: no row below a header, expected a table of PxWeb"],
    ["ends after its header", `${wide.split("\r\n", 1)[0]!}\n`, "a.csv: no row below a header"],
    ["lacks a field", wide.replace(",2002,", ","), "line 3, column 1: found 4 fields, expected 5 as in the header"],
    ["has a field too many", wide.replace(",2002,", ",2002,7,"), "line 3, column 1: found 6 fields, expected 5"],
    [
      "has an empty cell",
      wide.replace(",2002,", ",,"),
      'line 3, column 18: found "" (an empty cell), expected a number of at least 0, or "..."'
    ],
    ["has a cell that is text", wide.replace("2002", "2OO2"), 'line 3, column 18: found "2OO2", expected a number'],
    ["says that a figure is not available", wide.replace("...", ".."), 'line 4, column 18: found ".." (not available)'],
    ["has thousands apart", wide.replace("2002", "2 002"), 'found "2 002", expected a number'],
    [
      "has thousands after a comma",
      semicolons.replace("2002", "2,002"),
      'line 3, column 16: found "2,002", expected a number'
    ],
    [
      "has thousands after a point",
      semicolons.replace("2002", "2.002"),
      'line 3, column 16: found "2.002", expected a number'
    ],
    [
      "has decimals after both",
      semicolons.replace("2,2", "2.2"),
      'line 3, column 21: found "2.2", expected decimals after ",", as before it'
    ],
    [
      "has an unknown area",
      wide.replace('"KU091"', '"Atlantis"'),
      'line 3, column 1: found "Atlantis", expected a code or a name of data/reference/municipalities.csv'
    ],
    [
      "has a name that several areas bear",
      wide.replace('"KU091"', '"Tuntematon"'),
      'line 3, column 1: found "Tuntematon", expected a code or a name of data/reference/municipalities.csv ' +
        "(for a name that several areas bear, such as Tuntematon, download codes or leave those areas out)"
    ],
    [
      "has such a name in its first row",
      wide.replace('"SSS"', '"Tuntematon"'),
      'line 2, column 1: found "Tuntematon", expected an area, a month or a measure (for a name that several areas bear'
    ],
    [
      "has an unknown area in its first row",
      wide.replace('"SSS"', '"Atlantis"'),
      'line 2, column 1: found "Atlantis", expected an area, a month or a measure'
    ],
    [
      "has a month among its areas",
      wide.replace('"KU091"', '"2021M03"'),
      'line 3, column 1: found "2021M03", expected a code or a name'
    ],
    [
      "has an unknown measure",
      wide.replace("2021M04 TYOTOSUUS", "2021M04 TYOTON"),
      'line 1, column 82: found "2021M04 TYOTON", expected a month such as 2026M10, and a code or a label of data/reference/measures.json'
    ],
    [
      "has a month twice",
      wide.replaceAll("2021M04", "2021M03"),
      'line 1, column 55: found "2021M03 TYOTTOMATLOPUSSA", expected each column once'
    ],
    [
      "lacks a combination in its header",
      wide.replace("2021M04 TYOTOSUUS", "2021M05 TYOTOSUUS"),
      "a.csv: nothing for 2021-04 TYOTOSUUS, expected a cell for each combination"
    ],
    [
      "has a row twice",
      wide.replace('"KU091"', '"SSS"'),
      "line 3, column 1: found a row a second time, expected each row once"
    ],
    [
      "lacks a row",
      long.replace(/"KU091","2021M04","TYOTOSUUS".*\r\n/, ""),
      "a.csv: nothing for KU091 2021-04 TYOTOSUUS, expected a cell for each combination"
    ],
    [
      "has two columns of cells with nothing to tell them apart",
      long.replaceAll(/(,[^,]+)\r\n/g, "$1$1\r\n"),
      'line 2, column 36: found "1001", expected an area, a month or a measure'
    ],
    [
      "has an unclosed text",
      wide.replace('"KU091"', '"KU091'),
      'line 3, column 26: found the end of the line, expected " at the end of "KU091,2001'
    ],
    [
      "ends within a text",
      `${wide}"KU507`,
      "line 6, column 7: found the end of the file, expected a line end after the last row"
    ],
    [
      "has a text that goes on after it ends",
      wide.replace('"KU091"', '"KU091"x'),
      'line 3, column 8: found "x", expected "," after "'
    ],
    ["has a quotation mark within a number", wide.replace("2002", '20"02'), 'line 3, column 20: found "'],
    ["ends within a number", wide.slice(0, -3), "line 5, column 24: found the end of the file, expected a line end"],
    ["ends before its last line end", wide.slice(0, -2), "line 5, column 25: found the end of the file"],
    [
      "has half a line end",
      wide.replace("2002", "20\r02"),
      "line 3, column 21: found half a line end, expected a line feed after it"
    ],
    [
      "has a text without end",
      wide.replace("KU091", "x".repeat(200_000)),
      "line 3, column 1: found a longer text, expected at most 100 000 bytes"
    ],
    [
      "has a row without end",
      wide.replace("2002", "2002,".repeat(300_000)),
      "expected at most 200 000 fields in a row"
    ],
    [
      "has labels and codes that do not agree",
      wide.replace('"Alue"', '"Alue","Alue"').replaceAll(/^"(KU\d+|SSS|MK01)"/gm, '"$1","KU091"'),
      'line 2, column 7: found "KU091", expected what means SSS, as before it'
    ]
  ];
  test.each(cases)("%s", async (_, text, message) => {
    const delimiter = text.includes(";") ? ";" : ",";
    const read = parsePxWebCsv(chunksOf(new TextEncoder().encode(text)), delimiter, "a.csv", book);
    await expect(read).rejects.toThrow(message);
    await expect(read).rejects.toThrow(/^a\.csv: /);
  });
});

test("a file whose rows would make more cells than we take is refused", async () => {
  const rows = Array.from({length: 9000}, (_, i) => {
    const month = `${1000 + Math.floor(i / 12)}M${String((i % 12) + 1).padStart(2, "0")}`;
    return `"AB${1000 + i}","${month}","TYOTOSUUS",1\n`;
  });
  const bytes = new TextEncoder().encode(`"Alue","Kuukausi","Tiedot","12r5"\n${rows.join("")}`);
  await expect(parsePxWebCsv(chunksOf(bytes), ",", "a.csv", book)).rejects.toThrow(
    "a.csv: 81000000 cells, expected at most 60 000 000 cells"
  );
});

test("a header of endless labels is refused at once", async () => {
  const endless = `"Alue","${"MK01 a ".repeat(10_000)}2021M03"\r\n"SSS",1\r\n`;
  const read = parsePxWebCsv(chunksOf(new TextEncoder().encode(endless)), ",", "a.csv", book);
  await expect(read).rejects.toThrow('line 1, column 8: found "MK01 a MK01 a');
});
