import {expect, test} from "vitest";
import {answerMarkdown} from "../../../../src/outputs/answers/answer-markdown.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";
import {madeUpAnswer, madeUpModel} from "./made-up-answer.ts";

const values = [9, 8, 9, null, [9.12, "estimated"]] as const;
const text = answerMarkdown(
  madeUpAnswer(values),
  {model: madeUpModel(values), coverage: madeUpSource(values).coverage},
  [{question: "Why?", answer: "Because."}],
  "en"
);

test("a chart in plain text begins with its title and what is said of it", () => {
  const [title, sentence] = text.split("\n\n");
  expect(title).toBe("# Unemployed share of the labour force: Espoo and municipalities without a pilot");
  expect(sentence).toMatch(/March 2021/);
});

test("its months are a table in the reader's numbers, with the letters that are explained above it", () => {
  expect(text).toContain("| Month | Espoo | No pilot |\n| --- | --: | --: |\n| Mar 2021 | 9.1 E | 7.0 |\n");
  expect(text).toMatch(/^Per cent of the labour force\. E = estimate/m);
});

test("questions, cautions and the source follow", () => {
  expect(text).toContain("## Why?\n\nBecause.\n\n");
  expect(text.indexOf("## Why?")).toBeLessThan(text.indexOf("## What the figures cannot say"));
  expect(text.trimEnd().split("\n").at(-1)).toBe(
    "CSV: https://statistics.example/kuntakokeilut/data/charts/espoo/unemployed-share.csv"
  );
});
