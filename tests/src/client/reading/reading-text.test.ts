import {describe, expect, test} from "vitest";
import {announcement, differenceOfShown} from "../../../../src/client/reading/reading-text.ts";
import type {ReadingWords, ReadLine} from "../../../../src/client/reading/reading-text.ts";

const words: ReadingWords = {
  label: "",
  gap: "ero",
  change: "muutos",
  gapNote: "",
  seasonNote: "",
  changeNote: "",
  noFigure: "ei lukua",
  notListed: "",
  one: "henkilö",
  many: "henkilöä",
  always: ""
};

function readLine(name: string, text: string, difference = "", status = "", reason = ""): ReadLine {
  return {line: "rest", name, cell: {text, status, isBroken: false, reason}, before: "", difference};
}

describe("a difference is that of the figures as they are shown", () => {
  test.each([
    ["13\u00a0498", "12\u00a0985", "fi", "+513"],
    ["8,4", "8,8", "fi", "−0,4"],
    ["8,8", "8,8", "sv", "0,0"],
    ["13,498", "12,498", "en", "+1,000"],
    ["−0.4", "+1.2", "en", "−1.6"],
    ["1–4", "12", "fi", ""],
    ["12", "ei julkaistu", "fi", ""],
    ["", "12", "en", ""]
  ] as const)("%s less %s in %s", (figure, other, locale, difference) => {
    expect(differenceOfShown(figure, other, locale)).toBe(difference);
  });
});

describe("an announcement", () => {
  test("names month, lines, values, statuses and gaps", () => {
    const lines = [readLine("Espoo", "13 498"), readLine("Painotettu", "13 499", "−1", "arvio")];
    expect(announcement("lokakuu 2023", lines, "ero", words)).toBe(
      "lokakuu 2023. Espoo 13 498. Painotettu 13 499, arvio; ero −1 henkilö."
    );
  });

  test("is read aloud without soft hyphens", () => {
    const lines = [readLine("Kokeilu\u00adalueet", "9,8")];
    expect(announcement("lokakuu 2023", lines, "ero", words)).toBe("lokakuu 2023. Kokeilualueet 9,8.");
  });

  test("says why a value is missing", () => {
    const lines = [
      readLine("Brändö", "1–4", "", "", "Luku on 1–4. Lähde ei julkaise sitä tarkemmin."),
      readLine("Muut", "–")
    ];
    expect(announcement("maaliskuu 2021", lines, "ero", words)).toBe(
      "maaliskuu 2021. Brändö 1–4: Luku on 1–4. Lähde ei julkaise sitä tarkemmin. Muut ei lukua."
    );
  });

  test("uses the word for many after numbers that end in one", () => {
    expect(announcement("lokakuu 2023", [readLine("Espoo", "10", "+21")], "muutos", words)).toContain("+21 henkilöä");
  });

  test("ends with what is told with every reading", () => {
    const always = {...words, always: "Tavallinen vaihtelu: ±1,3."};
    expect(announcement("Salo", [readLine("Ero", "−1,2")], "ero", always)).toBe(
      "Salo. Ero −1,2. Tavallinen vaihtelu: ±1,3."
    );
  });
});
