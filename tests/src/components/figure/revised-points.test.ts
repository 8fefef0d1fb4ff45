import {expect, test} from "vitest";
import RevisedPoints from "../../../../src/components/figure/RevisedPoints.astro";
import {addMonths} from "../../../../src/model/months.ts";
import type {RevisedPoint} from "../../../../src/model/series.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {hrefsOf, render, textsOf} from "../render.ts";

/** So many months, newest first; the second one changed most. */
function revised(count: number): RevisedPoint[] {
  return Array.from({length: count}, (_, i) => ({
    month: addMonths("2024-12", -i),
    first: 10,
    vintage: "2022-03-22",
    now: {value: i === 1 ? 8 : 9.9, reason: null},
    cause: "revised"
  }));
}

const shown = (points: readonly RevisedPoint[]) =>
  render(RevisedPoints, {id: "revised", points, unit: "percent", locale: "en"});

test("nothing stands where nothing was revised", async () => {
  expect(select(await shown([]), "details")).toEqual([]);
});

test("one month is told without being called the largest", async () => {
  const html = await shown(revised(1));
  expect(textsOf(html, "li")).toEqual(["Dec 2024: first published as 10.0% (22 March 2022), now 9.9%"]);
  expect(textsOf(html, "p")[0]).toBe("One figure has changed since it was published.");
  expect(attribute(select(html, "details")[0], "id")).toBe("revised");
});

test("the largest of several is told above the list", async () => {
  expect(textsOf(await shown(revised(3)), "p")[0]).toBe(
    "3 figures have changed since they were published. " +
      "Largest change Nov 2024: first published as 10.0% (22 March 2022), now 8.0%."
  );
});

test("the newest 24 are listed, and it is said where there are more", async () => {
  const told = async (count: number) => {
    const html = await shown(revised(count));
    return [textsOf(html, "li").length, textsOf(html, "p")[0]?.includes("The list holds the newest 24.")];
  };
  expect([await told(24), await told(25), await told(60)]).toEqual([
    [24, false],
    [24, true],
    [24, true]
  ]);
});

test("the file with every cell is offered", async () => {
  expect(hrefsOf(await shown(revised(2)), "a")).toEqual(["/data/revisions.csv"]);
});
