import {expect, test} from "vitest";
import {estimate} from "../../../../scripts/comparisons/estimators/estimators.ts";
import {jackknifeStandardError} from "../../../../scripts/comparisons/estimators/jackknife.ts";
import {assemblePanel} from "../../../../scripts/comparisons/estimators/panel.ts";
import {estimatorIds} from "../../../../src/model/comparisons/comparisons.ts";
import {randomPanel} from "../random-panels.ts";
import {cps, prop99} from "../reference-panels.ts";

test.each(estimatorIds)("the standard error with eight treated states is as computed elsewhere: %s", (id) => {
  const found = jackknifeStandardError(cps.panel, estimate(cps.panel, id))!;
  expect(Math.abs(found / cps.expected.exact.estimators[id].jackknife_se_fixed_weights! - 1)).toBeLessThan(1e-9);
});

test("difference in differences has the published standard error .018899", () => {
  expect(jackknifeStandardError(cps.panel, estimate(cps.panel, "did"))!.toFixed(6)).toBe("0.018899");
});

test("there is none with a single treated unit", () => {
  expect(jackknifeStandardError(prop99.panel, estimate(prop99.panel, "sdid"))).toBeNull();
});

test("there is none when one donor carries all the weight", () => {
  const panel = randomPanel(5, 3, 2);
  const twins = panel.donors.slice(0, 1).flatMap(({values}) => [
    {id: "a", values},
    {id: "b", values}
  ]);
  const likeOne = assemblePanel(panel.donors, twins, panel.preLength);
  expect(jackknifeStandardError(likeOne, estimate(likeOne, "difp"))).toBeNull();
});
