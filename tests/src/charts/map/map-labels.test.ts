import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import type {MapLabel} from "../../../../src/charts/map/map-labels.ts";
import {mapLabelLine, mapLabels, mapLabelSize} from "../../../../src/charts/map/map-labels.ts";
import {locales} from "../../../../src/model/languages.ts";

const {areas, municipalities} = readReference(diskFiles("."));
const names = Object.fromEntries(municipalities.map(({code, name}) => [code, name]));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A letter of the sans-serif faces is a little over half as wide as it is high, on average. */
function boxOf({x, y, anchor, lines}: MapLabel): Box {
  const width = Math.max(...lines.map((line) => line.length)) * mapLabelSize * 0.54;
  const left = x - {start: 0, middle: width / 2, end: width}[anchor];
  return {
    left,
    right: left + width,
    top: y - 0.74 * mapLabelSize,
    bottom: y + (lines.length - 1) * mapLabelLine + 0.2 * mapLabelSize
  };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(locales)("names on the map in %s", (locale) => {
  const labels = mapLabels(areas, names, locale);

  test("do not cover each other", () => {
    const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => meet(boxOf(a), boxOf(b))).map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
  });

  test("stay within the drawing", () => {
    const outside = labels.filter((label) => {
      const {left, right, top, bottom} = boxOf(label);
      return left < -20 || right > 584 || top < -6 || bottom > 1066;
    });
    expect(outside).toEqual([]);
  });

  test("are those of all areas, without what stands in brackets", () => {
    expect(labels.map(({id}) => id)).toEqual(areas.map(({id}) => id));
    expect(labels.flatMap(({lines}) => lines).join(" ")).not.toMatch(/[()]/);
  });
});

test("areas called after a town are named by it", () => {
  const names_ = (locale: "fi" | "sv") => mapLabels(areas, names, locale).map(({lines}) => lines.join(" "));
  expect(names_("fi")).toEqual(expect.arrayContaining(["Turku", "Joensuu", "Pohjois-Savo", "Vantaa ja Kerava"]));
  expect(names_("sv")).toEqual(expect.arrayContaining(["Åbo", "Joensuu", "Norra Savolax", "Vanda och Kervo"]));
});

test("an area without a place for its name is an error, not a map without it", () => {
  const [area] = areas;
  expect(() => mapLabels(area ? [{...area, id: "atlantis"}] : [], names, "fi")).toThrow("name of atlantis");
});
