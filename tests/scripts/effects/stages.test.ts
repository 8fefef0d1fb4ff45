import {expect, test} from "vitest";
import {tellStages, timedStages} from "../../../scripts/effects/stages.ts";

test("each stage is shown as it begins and lasts until the next one begins", () => {
  const shown: string[] = [];
  const progress = {show: (text: string) => void shown.push(text), clear: () => void shown.push("clear")};
  const times = [1000, 1500, 4000];
  const stages = timedStages(progress, () => times.shift()!);
  stages.begin("Reading");
  stages.begin("Writing");
  expect(stages.end()).toEqual([
    {name: "Reading", seconds: 0.5},
    {name: "Writing", seconds: 2.5}
  ]);
  expect(shown).toEqual(["Reading", "Writing", "clear"]);
});

test("stages are told one below another, their seconds aligned", () => {
  const times = [
    {name: "Reading", seconds: 0.46},
    {name: "Writing", seconds: 12}
  ];
  expect(tellStages(times)).toEqual(["   0.5 s  Reading", "  12.0 s  Writing"]);
});
