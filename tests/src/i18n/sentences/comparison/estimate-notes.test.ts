import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {
  bandSentence,
  courseSentence,
  erredAlikeSentence,
  estimatesSentence,
  periodSentence,
  placeboSentence,
  sharedBandSentence
} from "../../../../../src/i18n/sentences.ts";
import {estimateWindow} from "../../../../../src/model/comparisons/comparisons.ts";
import {locales} from "../../../../../src/model/languages.ts";
import {addMonths, monthRange} from "../../../../../src/model/months.ts";
import type {Month} from "../../../../../src/model/months.ts";
import type {ListedEstimates} from "../../../../../src/model/pages/indicator-pages.ts";
import {estimate, inAll} from "../../samples.ts";

/** Effects and p of the areas are those of two independent computations, in JavaScript and in Python. */
const helsinki = {att: 0.7227078994944487, p: 0.26666666666666666, pAdjusted: 0.8, band: 1.2924686919738964};
const salo = {...helsinki, att: -1.168192011408931, p: 0.07777777777777778};

describe("how many municipalities without a pilot show as large a gap", () => {
  test("follows from p, the area itself not counted", () => {
    expect(inAll((locale) => placeboSentence(24 / 90, 89, locale))).toEqual([
      "Kun sama laskettiin 89 kunnalle, joissa kokeilua ei ollut, ero oli vähintään näin suuri 23 kunnassa.",
      "När samma sak beräknades för 89 kommuner som inte hade något försök var skillnaden minst så här stor i 23 kommuner.",
      "When the same was computed for 89 municipalities that had no pilot, 23 of them showed a difference at least this large."
    ]);
  });
  test("is told of one and of none", () => {
    expect(placeboSentence(2 / 90, 89, "fi")).toMatch(/vähintään näin suuri yhdessä kunnassa\.$/);
    expect(placeboSentence(3 / 90, 89, "en")).toMatch(/, two of them showed a difference at least this large\.$/);
    expect(placeboSentence(1 / 90, 89, "sv")).toMatch(/var skillnaden inte så här stor i någon av dem\.$/);
  });
  test("is not told when p rests on another number of them", () => {
    expect(placeboSentence(0.25, 89, "en")).toBeNull();
  });
});

describe("the band", () => {
  test("says what is usual, and where the area lies", () => {
    expect(inAll((locale) => bandSentence({att: 0.7, band: 1.29}, "as published", locale))).toEqual([
      "Tavallinen vaihtelu on ±1,3 prosenttiyksikköä: kunnista, joissa kokeilua ei ollut, 95 sadasta poikkesi omasta vertailustaan enintään sen verran. Alueen ero on sen sisällä.",
      "Den vanliga variationen är ±1,3 procentenheter: av hundra kommuner utan försök avvek 95 högst så mycket från sin egen jämförelse. Områdets skillnad ligger inom den.",
      "The usual variation is ±1.3 percentage points: 95 out of 100 municipalities without a pilot differed from their own comparisons by no more than that. The area’s gap lies within it."
    ]);
    expect(bandSentence({att: -1.43, band: 1.29}, "as published", "en")).toMatch(/gap is larger than that\.$/);
  });
  test("is not spoken of when it is not known", () => {
    expect(bandSentence({att: 0.7, band: null}, "as published", "fi")).toBeNull();
  });
});

describe("the course of a gap", () => {
  const months = monthRange("2021-02", "2022-04");
  const effects = [9, 2, 2, 2, ...Array<number>(11).fill(-0.5)];
  const gap = estimate({
    attByYear: [0.9, -2.03],
    points: months.map((month, i) => ({month, effect: effects[i]!, comparison: 8, band: 1}))
  });
  test("counts the pilot months inside the band and names the last year seen", () => {
    expect(inAll((locale) => courseSentence(gap, "as published", locale))).toEqual([
      "Ero oli harmaan vyöhykkeen sisällä 11 kuukautena, kun havaittuja kokeilukuukausia on 14. Kokeilun toisena vuonna (3/2022–4/2022, 2 kuukautta) luku oli keskimäärin 2,0 prosenttiyksikköä pienempi kuin vertailussa.",
      "Skillnaden låg inom det grå fältet i 11 av de 14 försöksmånader som har observerats. Under försökets andra år (mars 2022 – apr 2022, 2 månader) var siffran i medeltal 2,0 procentenheter lägre än i jämförelsen.",
      "The gap lay inside the grey band in 11 of the 14 pilot months observed. In the second year of the pilot (Mar 2022 – Apr 2022, 2 months) the figure was on average 2.0 percentage points lower than the comparison."
    ]);
  });
  test("calls a single month of a year one, and a whole year by its months alone", () => {
    const upTo = (last: Month, attByYear: number[]) => {
      const points = gap.points.filter(({month}) => month <= last);
      return inAll((locale) => courseSentence({points, attByYear}, "as published", locale));
    };
    expect(upTo("2022-03", [0, 1]).map((text) => text.split("(")[1]?.split(")")[0])).toEqual([
      "3/2022–3/2022, 1 kuukausi",
      "mars 2022 – mars 2022, 1 månad",
      "Mar 2022 – Mar 2022, 1 month"
    ]);
    expect(upTo("2022-02", [0])[0]).toContain(
      "ensimmäisenä vuonna (3/2021–2/2022) luku oli keskimäärin sama kuin vertailussa."
    );
  });
  test("has its months named", () => {
    expect(inAll((locale) => periodSentence(estimateWindow(gap), locale))).toEqual([
      "Keskiarvo ajalta 3/2021–4/2022.",
      "Medelvärde för tiden mars 2021 – apr 2022.",
      "Mean over Mar 2021 – Apr 2022."
    ]);
  });
  test("is not told without a band", () => {
    const bandless = {...gap, points: gap.points.map((point) => ({...point, band: null}))};
    expect(courseSentence(bandless, "as published", "fi")).toBeNull();
  });
});

test("exactly the gap that is called unusual lies outside the band", () => {
  const ends = [helsinki, salo, {...salo, att: -1.5}].map((figures) => bandSentence(figures, "as published", "en"));
  expect(ends.map((text) => / gap (.*)\.$/.exec(text ?? "")?.[1])).toEqual([
    "lies within it",
    "lies within it",
    "is larger than that"
  ]);
});

test("a gap that never left the band is told to lie in it in all months", () => {
  const points = [0.1, 0.2, 0.3].map((effect, t) => ({month: addMonths("2021-03", t), effect, comparison: 9, band: 1}));
  const course = locales.map((locale) => courseSentence({points, attByYear: [0.2]}, "as published", locale) ?? "");
  expect(course.map((text) => text.split(". ")[0])).toEqual([
    "Ero oli harmaan vyöhykkeen sisällä kaikkina 3 havaittuna kokeilukuukautena",
    "Skillnaden låg inom det grå fältet i alla de 3 försöksmånader som har observerats",
    "The gap lay inside the grey band in all 3 pilot months observed"
  ]);
});

test.each([
  [
    [5],
    "yhtenäkään havaittuna",
    "låg inte inom det grå fältet den enda",
    "did not lie inside the grey band in the one"
  ],
  [[0], "ainoana havaittuna", "inom det grå fältet den enda", "lay inside the grey band in the one"],
  [[5, 5], "yhtenäkään havaittuna", "låg inte inom det grå fältet någon", "in none of the 2"],
  [[5, 0, 5], "yhtenä kuukautena", "i 1 av de 3", "in 1 of the 3"]
])("months of %j are counted in words that agree", (effects, ...said) => {
  const points = effects.map((effect, t) => ({month: addMonths("2021-03", t), effect, comparison: 9, band: 1}));
  const course = inAll((locale) => courseSentence({points, attByYear: [0.2]}, "as published", locale));
  expect(course.map((text, i) => text.includes(said[i]!))).toEqual([true, true, true]);
});

describe("the sentences of all estimates", () => {
  const listed = (area: string, att: number) =>
    ({kind: "estimate", area, att, p: 0.5, pAdjusted: 0.8, inTime: null, unreliable: null}) as const;
  const estimates: ListedEstimates = {
    scale: "as published",
    band: 1.29,
    placebos: 61,
    areas: [
      listed("espoo", 0.5),
      listed("turku", -1.4),
      {kind: "unavailable", reason: "too few donors", units: [], area: "pori"}
    ],
    incomparable: []
  };

  test("count the areas within the usual variation without naming any", () => {
    expect(inAll((locale) => estimatesSentence(estimates, locale))).toEqual([
      "Ero on laskettu 2 alueelle. Niistä 1 on tavallisen vaihtelun sisällä (±1,3 prosenttiyksikköä).",
      "Skillnaden har beräknats för 2 områden. Av dem ligger 1 inom den vanliga variationen (±1,3 procentenheter).",
      "The gap is computed for 2 areas. Of these, 1 lies within the usual variation (±1.3 percentage points)."
    ]);
    expect(estimatesSentence({...estimates, band: null}, "en")).toBe("The gap is computed for 2 areas.");
  });

  test("speak of one area, and of none within the variation, in words that agree", () => {
    const one = {...estimates, areas: [listed("turku", -1.4)]};
    expect(inAll((locale) => estimatesSentence(one, locale))).toEqual([
      "Ero on laskettu yhdelle alueelle. Niistä ei ole yksikään tavallisen vaihtelun sisällä (±1,3 prosenttiyksikköä).",
      "Skillnaden har beräknats för ett område. Av dem ligger inget inom den vanliga variationen (±1,3 procentenheter).",
      "The gap is computed for one area. Of these, none lie within the usual variation (±1.3 percentage points)."
    ]);
  });

  test("say on how many municipalities the band rests", () => {
    expect(inAll((locale) => sharedBandSentence(estimates, locale)).every((text) => text.includes(" 61 "))).toBe(true);
  });
});

describe("test start years", () => {
  const years = (last: number): Month[] =>
    Array.from({length: last - 2010}, (_, i): Month => `${2011 + i}-03` as Month);
  const erred = (starts: readonly Month[], sameSign = starts.length) =>
    inAll((locale) => erredAlikeSentence({starts, atts: starts.map(() => 1), rms: 1, sameSign}, locale));

  test("that all err in the same direction are counted, however many the pilots' length leaves room for", () => {
    expect(erred(years(2017))).toEqual([
      "Kun alku siirrettiin laskelmassa maaliskuuhun vuosina 2011–2017, vertailu meni joka kerta vikaan samaan suuntaan (7/7).",
      "Med mars 2011–2017 som tänkt start slog jämförelsen fel åt samma håll varje gång (7 av 7).",
      "With March 2011 to 2017 as test start years the comparison erred in the same direction every time (7 of 7)."
    ]);
    expect(erred(years(2018))[2]).toContain(
      "March 2011 to 2018 as test start years the comparison erred in the same direction every time (8 of 8)"
    );
  });

  test("are not told of where one erred in the other direction, and where there is one or none", () => {
    for (const found of [
      erred(years(2017), 6),
      erred(years(2011)),
      inAll((locale) => erredAlikeSentence(null, locale))
    ])
      expect(found).toEqual(["", "", ""]);
  });
});

test("why an area is like no other names no test start years: they follow from how long the pilots are seen", () => {
  expect(readFileSync("data/reference/no-comparable-areas.csv", "utf8")).not.toMatch(/\b20\d\d\b/);
});
