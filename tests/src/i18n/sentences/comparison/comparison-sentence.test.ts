import {describe, expect, test} from "vitest";
import {comparisonSentence, refusalSentence} from "../../../../../src/i18n/sentences.ts";
import type {ComparisonSentence} from "../../../../../src/i18n/sentences.ts";
import {refusals} from "../../../../../src/model/comparisons/comparisons.ts";
import type {AreaEstimate, ComparisonRefusal, OutcomeScale} from "../../../../../src/model/comparisons/comparisons.ts";
import type {IndicatorId} from "../../../../../src/model/indicators.ts";
import {locales} from "../../../../../src/model/languages.ts";
import type {Locale} from "../../../../../src/model/languages.ts";
import {areaNamed, estimate, inTime, plain} from "../../samples.ts";

const alone = {fi: "syy", sv: "skäl", en: "reason"};

function sentence(
  area: string,
  figures: Partial<AreaEstimate>,
  locale: Locale,
  {scale = "as published", indicator = "unemployed-share", isComparable = true, areas = 25}: Partial<Circumstances> = {}
): ComparisonSentence {
  const view = {
    weighted: {scale, estimate: estimate(figures), areas, placebos: 89},
    controls: {noComparableArea: isComparable ? null : alone}
  };
  const {finding, cautions} = comparisonSentence(view, indicator, areaNamed(area), locale);
  return {finding: plain(finding), cautions: cautions.map(plain)};
}

interface Circumstances {
  readonly scale: OutcomeScale;
  readonly indicator: IndicatorId;
  readonly isComparable: boolean;
  readonly areas: number;
}

/** Effects, p and misses of the areas are those of two independent computations, in JavaScript and in Python. */
const seinajoki = {att: -0.2807963676399784, p: 0.6444444444444445, pAdjusted: 0.9, inTime: inTime(0.236, 5)};
const salo = {
  att: -1.168192011408931,
  p: 0.07777777777777778,
  pAdjusted: 0.8,
  unreliable: true,
  inTime: inTime(1.352, 5)
};
const helsinki = {att: 0.7227078994944471, p: 0.26666666666666666, unreliable: true, inTime: inTime(0.762, 8)};
const vantaa = {
  att: 1.4320025966096566,
  p: 0.03333333333333333,
  pAdjusted: 0.8,
  unreliable: true,
  inTime: inTime(0.439, 8)
};

describe("an ordinary gap, as in Seinäjoki", () => {
  const expected: Record<Locale, ComparisonSentence> = {
    fi: {
      finding:
        "Kokeilun alettua työttömien osuus oli Seinäjoen seudulla noin 0,3 prosenttiyksikköä pienempi kuin vertailukunnissa, kun jo ennen kokeilua ollut ero on vähennetty.",
      cautions: ["Näin suuri ero on tavallinen myös siellä, missä kokeilua ei ollut, joten luku ei osoita vaikutusta."]
    },
    sv: {
      finding:
        "Efter försökets start var andelen arbetslösa i Seinäjokiregionen ungefär 0,3 procentenheter lägre än i jämförelsekommunerna, när den skillnad som fanns redan före försöket har dragits av.",
      cautions: [
        "Så stora skillnader är vanliga också där det inte fanns något försök, så siffran visar inte någon effekt."
      ]
    },
    en: {
      finding:
        "After the start, unemployment in the Seinäjoki region was about 0.3 percentage points lower than in the comparison group, once the gap that was there before the pilot is subtracted.",
      cautions: [
        "Differences this large are common among municipalities that had no pilot, so this does not show an effect."
      ]
    }
  };
  test.each(locales)("is set down as common, in %s", (locale) => {
    expect(sentence("seinajoki", seinajoki, locale)).toEqual(expected[locale]);
  });
});

describe("a gap that some municipalities without a pilot had too, and whose comparison missed by as much, as in Salo", () => {
  const cautions: Record<Locale, readonly string[]> = {
    fi: [
      "Ero ei ole harvinainen: vähintään yhtä suuri se oli 6 kunnassa niistä 89 kunnasta, joissa kokeilua ei ollut. Luku ei osoita vaikutusta.",
      "Tämä vertailu meni vikaan jo ennen kokeiluja yhtä paljon kuin ero on nyt. Luvut kertovat vain, mitä tapahtui, eikä eroa pidä tulkita."
    ],
    sv: [
      "Skillnaden är inte sällsynt: den var minst lika stor i 6 av de 89 kommuner som inte hade något försök. Siffran visar inte någon effekt.",
      "Redan före försöken slog den här jämförelsen fel med lika mycket som skillnaden nu är. Siffrorna visar bara vad som hände, och skillnaden ska inte tolkas."
    ],
    en: [
      "The difference is not rare: six of the 89 municipalities that had no pilot differed at least as much. So it does not show an effect.",
      "Even before the pilots this comparison missed by as much as the difference now shown. The figures only show what happened; read nothing into the gap."
    ]
  };
  test.each(locales)("is not called unusual, and is set down to the comparison, in %s", (locale) => {
    expect(sentence("salo", salo, locale).cautions).toEqual(cautions[locale]);
  });
});

describe("of an area that nothing compares with", () => {
  test("it is said, after that the comparison missed by as much, as in Helsinki", () => {
    expect(sentence("helsinki", helsinki, "fi", {isComparable: false}).cautions).toEqual([
      "Näin suuri ero on tavallinen myös siellä, missä kokeilua ei ollut, joten luku ei osoita vaikutusta.",
      "Tämä vertailu meni vikaan jo ennen kokeiluja yhtä paljon kuin ero on nyt. Luvut kertovat vain, mitä tapahtui, eikä eroa pidä tulkita.",
      "Vertailukelpoista aluetta ilman kokeilua ei ole."
    ]);
    expect(sentence("helsinki", helsinki, "sv", {isComparable: false}).cautions.at(-1)).toBe(
      "Det finns inget jämförbart område utan försök."
    );
    expect(sentence("helsinki", helsinki, "en", {isComparable: false}).cautions.at(-1)).toBe(
      "There is no comparable area without a pilot."
    );
  });

  test("it is not said that a smaller miss was as large as the gap, as in Vantaa and Kerava", () => {
    expect(sentence("vantaa-kerava", vantaa, "en", {isComparable: false}).cautions).toEqual([
      "The difference is unusual for a single area, but among 25 areas one such is to be expected by chance. It does not show an effect.",
      "With test start years before the pilots this comparison missed in the same direction every time (8 of 8). The figures only show what happened; read nothing into the gap.",
      "There is no comparable area without a pilot."
    ]);
  });
});

test("a comparison that missed by much, but by less than the gap and in both directions, says by how much", () => {
  const figures = {att: -1.5, p: 0.2, unreliable: true, inTime: inTime(0.8, 5)};
  expect(sentence("oulu", figures, "fi").cautions[1]).toBe(
    "Tämä vertailu meni jo ennen kokeiluja tyypillisesti vikaan 0,8 prosenttiyksikköä. Luvut kertovat vain, mitä tapahtui, eikä eroa pidä tulkita."
  );
});

test("a comparison of which nobody knows how it missed, or that did not miss, is not spoken of", () => {
  expect(sentence("oulu", {att: 0.5, p: 0.5, unreliable: null, inTime: null}, "sv").cautions).toHaveLength(1);
  expect(sentence("oulu", {att: 0.5, p: 0.5, unreliable: false, inTime: inTime(0.6, 5)}, "sv").cautions).toHaveLength(
    1
  );
});

describe("p", () => {
  const first = (p: number, pAdjusted: number): string => sentence("oulu", {att: 2, p, pAdjusted}, "en").cautions[0]!;
  test("of 0.05 is still unusual, a little more is not", () => {
    expect(first(0.05, 0.5)).toMatch(/^The difference is unusual for a single area/);
    expect(first(0.0501, 0.5)).toMatch(/^Differences this large are not rare/);
  });
  test("of 0.20 is not rare, a little more is common", () => {
    expect(first(0.2, 0.5)).toMatch(/^The difference is not rare: 17 of the 89/);
    expect(first(0.2001, 0.5)).toMatch(/^Differences this large are common/);
  });
  test("is never silent where it stands after adjustment, and claims no more", () => {
    expect(first(0.001, 0.05)).toBe(
      "The difference is unusual even among 25 areas. Still, the figures do not show where it comes from: the areas were not chosen at random, and COVID hit them differently."
    );
  });
});

test("what is unusual is set among the areas that the indicator has a gap for", () => {
  const figures = {att: 2, p: 0.05, pAdjusted: 0.5};
  expect(sentence("oulu", figures, "fi", {areas: 20}).cautions[0]).toContain("20 alueen joukossa jokin tällainen on");
  expect(sentence("oulu", {...figures, pAdjusted: 0.04}, "sv", {areas: 13}).cautions[0]).toContain("bland 13 områden");
});

test("a gap that rounds to nothing has no direction and proves nothing either", () => {
  const figures = {att: -0.04, p: 0.98};
  expect(sentence("oulu", figures, "fi")).toEqual({
    finding:
      "Kokeilun alettua työttömien osuus oli Oulun seudulla suunnilleen yhtä suuri kuin vertailukunnissa, kun jo ennen kokeilua ollut ero on vähennetty.",
    cautions: ["Luku ei osoita vaikutusta eikä sitä, ettei vaikutusta olisi."]
  });
  expect(sentence("oulu", figures, "sv").finding).toContain("ungefär lika hög som i jämförelsekommunerna");
  expect(sentence("oulu", figures, "en").finding).toContain("was about the same as in the comparison group");
});

test("counts differ in per cent, rates are high or low", () => {
  const count = {scale: "hundred logs", indicator: "jobseekers"} as const;
  expect(sentence("oulu", {att: 6.9, p: 0.3}, "fi", count).finding).toContain(
    "työnhakijoiden määrä oli Oulun seudulla noin 6,9 prosenttia suurempi kuin vertailukunnissa"
  );
  expect(sentence("oulu", {att: -6.9, p: 0.3}, "sv", {indicator: "activation-rate"}).finding).toContain(
    "aktiveringsgraden i Uleåborgsregionen ungefär 6,9 procentenheter lägre än"
  );
});

describe("without an estimate", () => {
  const refused = (reason: ComparisonRefusal, locale: Locale): ComparisonSentence => {
    const weighted = {
      scale: "as published",
      areas: 0,
      placebos: 0,
      estimate: {kind: "unavailable", reason, units: [], area: "oulu"}
    } as const;
    return comparisonSentence({weighted, controls: {noComparableArea: null}}, "vacancies", areaNamed("oulu"), locale);
  };
  test("the reason is given", () => {
    expect(refused("described only", "sv")).toEqual({
      finding: "Skillnaden mot den viktade jämförelsen har inte beräknats.",
      cautions: ["Lediga jobb anmäls så ojämnt i kommunerna att ingen skillnad beräknas. Siffrorna visas som de är."]
    });
  });
  test.each(locales)("every reason has words of its own in %s", (locale) => {
    expect(new Set(refusals.map((reason) => refusalSentence({reason}, locale))).size).toBe(refusals.length);
  });
});
