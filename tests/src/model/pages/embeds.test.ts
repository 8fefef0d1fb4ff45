import {expect, test} from "vitest";
import {parseFragment} from "parse5";
import {embedFragment, embedFragments, embedSpan, embedStem, inBox} from "../../../../src/model/pages/embeds.ts";

const series = {first: "2006-01", last: "2025-01"} as const;

test("a window holds as many months as its name says, up to the newest", () => {
  expect(embedSpan(series, "last-24")).toEqual({first: "2023-02", last: "2025-01"});
  expect(embedSpan(series, "last-60")).toEqual({first: "2020-02", last: "2025-01"});
  expect(embedSpan(series, "all")).toEqual(series);
});

test("a window does not begin before its series", () => {
  expect(embedSpan({first: "2024-06", last: "2025-01"}, "last-24")).toEqual({first: "2024-06", last: "2025-01"});
});

test("the address of a whole series names no period", () => {
  const embed = {area: "espoo", indicator: "unemployed"} as const;
  expect(embedStem({...embed, period: "all"}, "fi")).toBe("fi/espoo/unemployed");
  expect(embedStem({...embed, period: "last-24"}, "sv")).toBe("sv/espoo/unemployed/last-24");
});

test("a look and a theme make one fragment, and what is shown without a choice makes none", () => {
  expect(embedFragment({look: "full", theme: "auto"})).toBe("");
  expect(embedFragment({look: "full", theme: "dark"})).toBe("#dark");
  expect(embedFragment({look: "tile", theme: "auto"})).toBe("#tile");
  expect(embedFragment({look: "compact", theme: "light"})).toBe("#compact-light");
  expect(embedFragments).toEqual([
    ...["light", "dark"],
    ...["compact", "compact-light", "compact-dark"],
    ...["tile", "tile-light", "tile-dark"]
  ]);
});

test("a box around a frame has the height in a style, and the frame keeps its own", () => {
  const [box] = parseFragment(inBox('<iframe src="a" height="9"></iframe>', "calc(8px + 1cqw)")).childNodes;
  expect(box?.nodeName).toBe("div");
  const [frame] = box && "childNodes" in box ? box.childNodes : [];
  expect(frame && "attrs" in frame ? frame.attrs : []).toEqual([
    {name: "src", value: "a"},
    {name: "height", value: "9"},
    {name: "style", value: "height:calc(8px + 1cqw)"}
  ]);
});
