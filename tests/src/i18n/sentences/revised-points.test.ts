import {expect, test} from "vitest";
import {
  bordersCount,
  largestRevision,
  revisedCount,
  revisedText
} from "../../../../src/i18n/sentences/revised-points.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {RevisedPoint} from "../../../../src/model/series.ts";

const revised = (first: number, value: number | null, month: RevisedPoint["month"] = "2021-12"): RevisedPoint => ({
  month,
  first,
  vintage: "2022-03-22",
  now: {value, reason: value === null ? "confidential" : null},
  cause: "revised"
});
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a figure is told as it was first, with the day of its vintage, and as it is now", () => {
  const told = locales.map((locale) => plain(revisedText(revised(9.84, 9.66), "percent of labour force", locale)));
  expect(told).toEqual([
    "12/2021: julkaistu ensin 9,8 % (22.3.2022), nyt 9,7 %",
    "dec 2021: först publicerat 9,8 % (22 mars 2022), nu 9,7 %",
    "Dec 2021: first published as 9.8% (22 March 2022), now 9.7%"
  ]);
  expect(plain(revisedText(revised(1, 1234), "persons", "en"))).toBe(
    "Dec 2021: first published as 1 person (22 March 2022), now 1,234 people"
  );
});

test("a figure whose municipality has grown is told with its borders, not as a correction", () => {
  const grown = {...revised(9.84, 10.2), cause: "borders"} as const;
  expect(locales.map((locale) => plain(revisedText(grown, "percent of labour force", locale)))).toEqual([
    "12/2021: julkaistu ensin 9,8 % (22.3.2022) ennen kuntaliitosta, liitoksen jälkeisin rajoin 10,2 %",
    "dec 2021: först publicerat 9,8 % (22 mars 2022) före kommunsammanslagningen, med gränserna efter den 10,2 %",
    "Dec 2021: first published as 9.8% (22 March 2022) before the merger of municipalities, within the boundary after it 10.2%"
  ]);
  expect(locales.map((locale) => bordersCount([grown, grown], locale))).toEqual([
    "Kuntaraja on muuttunut kuntaliitoksessa.",
    "Kommungränsen har ändrats i en kommunsammanslagning.",
    "The boundary has changed in a merger of municipalities."
  ]);
  expect(locales.map((locale) => bordersCount([grown, revised(1, 2)], locale))).toEqual([
    "Niistä yksi on nyt uusin kuntarajoin.",
    "En av dem gäller nu kommunen med nya gränser.",
    "One of them is now within the new boundary."
  ]);
  expect(bordersCount([grown, grown, revised(1, 2)], "fi")).toBe("Niistä 2 on nyt uusin kuntarajoin.");
  expect(bordersCount([revised(1, 2)], "fi")).toBe("");
});

test("a figure that was withdrawn says in its place why", () => {
  expect(revisedText(revised(12, null), "persons", "en")).toMatch(/now 1–4$/);
});

test("the largest change is the largest in either direction, the newest of equals, and never a withdrawn figure", () => {
  const points = [revised(10, null, "2022-03"), revised(10, 8, "2022-02"), revised(8, 10, "2022-01"), revised(1, 2)];
  expect(largestRevision(points)?.month).toBe("2022-02");
  expect(largestRevision(points.slice(0, 1))).toBeNull();
  expect(largestRevision([])).toBeNull();
});

test("changed figures are counted as people count", () => {
  expect([1, 2, 1234].map((count) => plain(revisedCount(count, "fi")))).toEqual([
    "Yksi luku on muuttunut julkaisun jälkeen",
    "2 lukua on muuttunut julkaisun jälkeen",
    "1 234 lukua on muuttunut julkaisun jälkeen"
  ]);
  expect(revisedCount(1, "sv")).toBe("En siffra har ändrats efter publiceringen");
  expect(revisedCount(2, "en")).toBe("2 figures have changed since they were published");
});
