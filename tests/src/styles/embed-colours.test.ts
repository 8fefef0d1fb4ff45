import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {embedLineSheet} from "../../../src/charts/svg/line-sheets.ts";
import {plainControlIds} from "../../../src/model/comparisons/control-ids.ts";

const [light = "", dark = ""] = readFileSync("src/styles/tokens.css", "utf8").split("prefers-color-scheme: dark");
const embed = readFileSync("src/styles/embed.css", "utf8");

test("the themes of embeds are the colours of the site", () => {
  const pairs = [...embed.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  expect(pairs.length).toBeGreaterThan(5);
  for (const [, name = "", ...colours] of pairs) {
    expect(colours, name).toEqual([colourIn(light, name), colourIn(dark, name)]);
  }
});

test("every colour that an embed uses has both themes", () => {
  const drawn = ["area", ...plainControlIds, "pilot", "ink", "muted", "grid", "paper"];
  const used = [...embed.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = ""]) => name);
  const sheets = embed + embedLineSheet();
  const colours = new Set([...drawn, ...used].filter((name) => name !== "sans" && name !== "serif"));
  expect([...colours].filter((name) => !sheets.includes(`--${name}: light-dark(`))).toEqual([]);
});

function colourIn(css: string, name: string): string | undefined {
  return new RegExp(`${name}: (#\\w+);`).exec(css)?.[1];
}
