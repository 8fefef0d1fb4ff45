import {expect, test} from "vitest";
import {tableText} from "../../../../src/client/tables/table-text.ts";

test("a Finnish spreadsheet finds plain numbers, months that sort, and statuses apart from their figures", () => {
  const rows = [
    [{text: "Kuukausi"}, {text: "Espoo"}, {text: "Koko\n      maa"}],
    [{text: "1/2025", month: "2025-01"}, {text: "8,7 ", mark: "E"}, {text: "264\u00a0012"}],
    [{text: "12/2024", month: "2024-12"}, {text: "−0,4"}, {text: "salattu"}]
  ];
  expect(
    tableText(rows, "fi", "tila")
      .split("\n")
      .map((line) => line.split("\t"))
  ).toEqual([
    ["Kuukausi", "Espoo", "Espoo (tila)", "Koko maa"],
    ["2025-01", "8,7", "E", "264012"],
    ["2024-12", "-0,4", "", "salattu"]
  ]);
});

test("an English spreadsheet finds decimal points", () => {
  expect(tableText([[{text: "Month"}, {text: "13,498.5"}]], "en", "status")).toBe("Month\t13498.5");
});

test("a figure that is missing is a blank cell, a dash within a text stays", () => {
  const rows = [[{text: "Kunta"}], [{text: " – "}], [{text: "1–4"}]];
  expect(tableText(rows, "fi", "tila").split("\n")).toEqual(["Kunta", "", "1–4"]);
});
