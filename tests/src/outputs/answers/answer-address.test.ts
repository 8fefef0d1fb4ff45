import {expect, test} from "vitest";
import {answerAddress} from "../../../../src/outputs/answers/answer-address.ts";

test("a chart has its small files at the address of its page, with an ending", () => {
  const chart = {area: "espoo", indicator: "unemployed"} as const;
  expect(answerAddress(chart, "fi", "json")).toBe("/alueet/espoo/unemployed.json");
  expect(answerAddress(chart, "sv", "md", "/tilastot/")).toBe("/tilastot/sv/omraden/espoo/unemployed.md");
  expect(answerAddress(chart, "en", "json", "/")).toBe("/en/areas/espoo/unemployed.json");
});
