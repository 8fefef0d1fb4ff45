import {describe, expect, test} from "vitest";
import {chartQuestions} from "../../../../src/i18n/sentences/questions.ts";
import type {Locale} from "../../../../src/model/languages.ts";
import type {ChartPageModel} from "../../../../src/model/pages/pages.ts";
import {named} from "../../../named.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";
import {lineOf} from "../../charts/made-up-lines.ts";
import type {MadeUpValue} from "../../charts/made-up-lines.ts";
import {madeUpModel} from "../../outputs/answers/made-up-answer.ts";

const names = {KU286: {fi: "Kouvola", sv: "Kouvola", en: "Kouvola"}, KU999: named("Somewhere")};

/** Of a chart that begins in March 2021, with the pilots. */
function asked(values: readonly MadeUpValue[], locale: Locale, changes: Partial<ChartPageModel> = {}): string[][] {
  const source = madeUpSource([9, 8, 9, 8, 9]);
  const model = madeUpModel([9, 8, 9, 8, 9]);
  const points = lineOf("area", [null, null, null, null, ...values]).points;
  const chart = {...model.chart, lines: [{id: "area" as const, points}]};
  const pairs = chartQuestions({...model, chart, ...changes}, source.coverage, names, locale);
  return pairs.map(({question, answer}) => [question, answer.replaceAll("\u00a0", " ")]);
}

function answerTo(question: RegExp, pairs: readonly string[][]): string | undefined {
  return pairs.find(([one = ""]) => question.test(one))?.[1];
}

describe("what readers ask of a chart", () => {
  test("the highest and the lowest figure of the pilots", () => {
    expect(answerTo(/suurin/, asked([9.04, 11.2, 7.8], "fi"))).toBe(
      "Luku oli suurin huhtikuussa 2021 (11,2 %) ja pienin toukokuussa 2021 (7,8 %)."
    );
    expect(answerTo(/störst/, asked([9.04, 11.2, 7.8], "sv"))).toBe(
      "Siffran var störst i april 2021 (11,2 %) och minst i maj 2021 (7,8 %)."
    );
  });

  test("the change since their start, that of the figures shown, with what the season does", () => {
    // 8.84 − 8.36 is 0.48, but a reader sees 8.8 and 8.4.
    expect(answerTo(/change from/, asked([8.36, 8.84], "en"))).toBe(
      "In March 2021 the figure was 8.4% and in April 2021 8.8%: the change is +0.4 percentage points. " +
        "Months of different seasons cannot be compared directly, so comparing whole years tells more."
    );
    const year = [9, ...Array.from({length: 11}, () => 8), 9.5];
    expect(answerTo(/change from/, asked(year, "en"))).not.toMatch(/season/);
    expect(answerTo(/change from/, asked([null, 8.84], "en"))).toBeUndefined();
    expect(answerTo(/change from/, asked([9, [8, "break"]], "en"))).toBeUndefined();
  });

  test("what it is compared with: the largest weights by name, at most five", () => {
    const {weighted} = madeUpModel([9, 8, 9, 8, 9]);
    const mainWeights = Array.from({length: 6}, () => ({code: "KU286", weight: 0.0804}));
    expect(answerTo(/verrataan/, asked([9, 8], "fi", {weighted: {...weighted, mainWeights}}))).toMatch(
      /painavat eniten (Kouvola 8,0 %, ){3}Kouvola 8,0 % ja Kouvola 8,0 %\.$/
    );
  });

  test("how sure it is: the gap beside what is usual, and whether it shows an effect, which it never does", () => {
    const sure = answerTo(/How sure/, asked([9, 8], "en"));
    expect(sure).toMatch(/±2.0 percentage points/);
    expect(sure).toMatch(/does not show an effect/);
    expect(answerTo(/why it changed/, asked([9, 8], "en"))).toMatch(/^No\. The 25 areas were chosen/);
  });

  test("without a comparison, why there is none", () => {
    const {weighted} = madeUpModel([9, 8, 9, 8, 9]);
    const refused = {kind: "unavailable", area: "espoo", reason: "described only", units: []} as const;
    const pairs = asked([9, 8], "en", {weighted: {...weighted, estimate: refused}});
    expect(answerTo(/compared with/, pairs)).toMatch(/^With municipalities without a pilot\. \S/);
    expect(answerTo(/How sure/, pairs)).toMatch(/\S/);
  });
});
