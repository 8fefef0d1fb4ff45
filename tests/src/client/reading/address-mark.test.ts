import {expect, test} from "vitest";
import {parseMark, writeMark} from "../../../../src/client/reading/address-mark.ts";

test.each([
  ["#lines:2021-03", {figure: "lines", month: "2021-03", from: null}],
  ["#unemployed-share:2021-03/2023-10", {figure: "unemployed-share", month: "2023-10", from: "2021-03"}],
  ["#2021-03", {figure: "", month: "2021-03", from: null}],
  ["#2021-03/2023-10", {figure: "", month: "2023-10", from: "2021-03"}]
])("%s opens a month", (hash, mark) => {
  expect(parseMark(hash)).toEqual(mark);
});

test.each(["", "#", "#lines", "#group-services", "#2021", "#lines:2021-3", "#2021-03-01", "#a b:2021-03"])(
  "%j opens no month",
  (hash) => {
    expect(parseMark(hash)).toBeNull();
  }
);

test("what is written is read back", () => {
  expect(writeMark("gap")).toBe("#gap");
  expect(writeMark("gap", "2023-10")).toBe("#gap:2023-10");
  expect(writeMark("gap", "2023-10", "2021-03")).toBe("#gap:2021-03/2023-10");
});
