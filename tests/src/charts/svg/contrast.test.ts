import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {lineColours} from "../../../../src/charts/svg/line-styles.ts";
import {filePalette} from "../../../../src/charts/svg/palette.ts";
import {controlIds} from "../../../../src/model/comparisons/control-ids.ts";

const [light = "", dark = ""] = [0, 1].map((part) =>
  ["tokens", "page-tokens"].map((name) => themesIn(name)[part]).join("")
);
const tokens = light + dark;

/** A sheet of tokens in the light and in the dark. */
function themesIn(name: string): string[] {
  const css = readFileSync(new URL(`../../../../src/styles/${name}.css`, import.meta.url), "utf8");
  return css.split("prefers-color-scheme: dark");
}

/** The WCAG formula, checked against its two known ends below. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const lines = new Set(Object.keys(lineColours));

/** The colour of a line stands where charts are drawn, every other one among the tokens. */
function colorIn(theme: "light" | "dark", name: string): string {
  const line = lines.has(name) ? lineColours[name as keyof typeof lineColours] : null;
  const color = line?.[theme] ?? new RegExp(`--${name}: (#[0-9a-f]{6});`).exec({light, dark}[theme])?.[1];
  if (!color) throw new Error(`expected a colour --${name}`);
  return color;
}

test("files have the colours that pages have in the light", () => {
  const around = Object.entries(filePalette).filter(([name]) => !lines.has(name));
  expect(around.length).toBeGreaterThan(5);
  for (const [name, color] of around) expect(color, name).toBe(colorIn("light", name));
});

test("no colour of a line stands among the tokens too", () => {
  expect(Object.keys(lineColours).filter((id) => tokens.includes(`--${id}:`))).toEqual([]);
});

test("the formula gives 21 for black on white and 1 for a colour on itself", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
});

describe.each(["light", "dark"] as const)("in %s colours", (scheme) => {
  test.each(["ink", "muted", "link", "area"])("text in %s can be read on every ground", (name) => {
    for (const ground of ["paper", "pilot"]) {
      expect(contrast(colorIn(scheme, name), colorIn(scheme, ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(controlIds)("the name of the line %s can be read beside it", (name) => {
    for (const ground of ["paper", "pilot"]) {
      expect(contrast(colorIn(scheme, name), colorIn(scheme, ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(["area", ...controlIds, "country", "focus"])(
    "the mark %s can be seen on paper, on the time of the pilots and on the year of the lay-offs",
    (name) => {
      for (const ground of ["paper", "pilot", "covid"]) {
        expect(contrast(colorIn(scheme, name), colorIn(scheme, ground))).toBeGreaterThanOrEqual(3);
      }
    }
  );

  test("neighbouring classes of a map are told apart by lightness alone, from weak to strong", () => {
    const classes = [1, 2, 3, 4, 5].map((at) => contrast(colorIn(scheme, `class-${at}`), colorIn(scheme, "paper")));
    classes.slice(1).forEach((strength, i) => expect(strength / (classes[i] ?? NaN)).toBeGreaterThan(1.3));
  });

  // In the dark the highest class was nearly white, while the words beside the map called it the strongest.
  test("the highest class of a map is as strong in colour as it is far from the paper", () => {
    const chroma = (name: string) => {
      const parts = [1, 3, 5].map((start) => parseInt(colorIn(scheme, name).slice(start, start + 2), 16));
      return Math.max(...parts) - Math.min(...parts);
    };
    const others = [1, 2, 3, 4].map((at) => chroma(`class-${at}`));
    expect(chroma("class-5")).toBeGreaterThan(0.9 * Math.max(...others));
    expect(others).toEqual(others.toSorted((a, b) => a - b));
  });

  test("the area is told from its control by lightness alone, as in grey print", () => {
    expect(contrast(colorIn(scheme, "area"), colorIn(scheme, "country"))).toBeGreaterThan(1.5);
  });
});
