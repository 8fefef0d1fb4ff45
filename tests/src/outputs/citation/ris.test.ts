import {expect, test} from "vitest";
import {renderRis} from "../../../../src/outputs/citation/ris.ts";
import {awkward} from "./made-up-citation.ts";

test("a record of RIS has a tag on each line, from the type of the reference to its end", () => {
  expect(renderRis(awkward, "Source: A & B.").split("\n")).toEqual([
    "TY  - DATA",
    "AU  - Kuntakokeilut",
    "TI  - 50 % & more_of {A} \\ $1 #2 ~ ^ second line",
    "PY  - 2025",
    "DA  - 2025/02/05",
    "ET  - 2025-02-05",
    "PB  - Kuntakokeilut",
    "LA  - en",
    "N1  - Source: A & B.",
    "UR  - https://example.org/a_{b}?c=1&d=%20",
    "ER  - "
  ]);
});

test.each(["\n", "\r\n", "\u2028", "\u0085", "\t\n "])("a line break (%j) does not end a field", (sign) => {
  const lines = renderRis({...awkward, title: `Ä${sign}AU  - Somebody`}, `ö${sign}`).split(/[\n\r\u2028\u0085]/);
  expect(lines).toHaveLength(11);
  expect(lines).toContain("TI  - Ä AU - Somebody");
  expect(lines).toContain("N1  - ö");
});

test.each(["fi", "sv", "en"] as const)("a record says that it is in %s", (locale) => {
  expect(renderRis({...awkward, locale}, "").split("\n")).toContain(`LA  - ${locale}`);
});
