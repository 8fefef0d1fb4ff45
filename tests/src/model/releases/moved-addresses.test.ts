import {expect, test} from "vitest";
import {parseMovedAddresses} from "../../../../src/model/releases/moved-addresses.ts";

test("moves are read row by row, and there may be none", () => {
  expect(parseMovedAddresses("from,to\n")).toEqual([]);
  expect(parseMovedAddresses("from,to\n/alueet/a/,/alueet/b/\r\n/c/,/\n")).toEqual([
    {from: "/alueet/a/", to: "/alueet/b/"},
    {from: "/c/", to: "/"}
  ]);
});

test.each([
  ["a file, which cannot lead anywhere", "from,to\n/data/a.csv,/data/b.csv\n"],
  ["a move to another host", "from,to\n/a/,https://example.org/\n"],
  ["a move that goes nowhere", "from,to\n/a/,/a/\n"],
  ["a row with more columns", "from,to\n/a/,/b/,/c/\n"],
  ["a file without its head", "/a/,/b/\n"],
  ["an empty file", ""]
])("%s is refused", (_, csv) => {
  expect(() => parseMovedAddresses(csv)).toThrow(/^moved addresses: .*expected/);
});
