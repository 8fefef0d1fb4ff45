import {describe, expect, test} from "vitest";
import AreaFinding from "../../../../src/components/area/AreaFinding.astro";
import {named} from "../../../named.ts";
import {indicator, espoo, estimate} from "../../i18n/samples.ts";
import {render, textsOf} from "../render.ts";

const area = {...espoo, municipalities: ["KU049"], confidence: "high", note: named(""), sources: []} as const;
const disagree = "The methods give different results";

describe("that other methods find otherwise", () => {
  const shown = async (p: number, methodsDisagree: boolean) => {
    const weighted = {scale: "as published" as const, estimate: estimate({p, pAdjusted: 0.8}), areas: 25, placebos: 89};
    const view = {weighted, controls: {noComparableArea: null}};
    const props = {view, methodsDisagree, indicator: indicator("unemployed-share").id, area, locale: "en"} as const;
    return textsOf(await render(AreaFinding, props), ".doubts").join(" ");
  };

  test("is said beside what stands out", async () => {
    expect(await shown(2 / 90, true)).toContain(disagree);
    expect(await shown(2 / 90, false)).not.toContain(disagree);
  });

  test("is left to the comparison below where nothing stands out", async () => {
    expect(await shown(40 / 90, true)).not.toContain(disagree);
  });
});
