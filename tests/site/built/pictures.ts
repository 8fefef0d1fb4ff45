import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import {builtSite} from "./built-site.ts";
import {promisedEmbeds, readBuilt} from "./embeds.ts";
import {attribute, parseHtml, select} from "./html.ts";
import {wordsOfPicture} from "../../scripts/publish/pictures/outline-boxes.ts";

/** A picture as its address names it. */
export interface PictureFile {
  readonly language: Locale;
  readonly area: string;
  readonly indicator: string;
  /** Below the folder of the build, without the ending: `charts/fi/espoo/unemployed`. */
  readonly stem: string;
}

/** Every picture that there must be: of each chart, and of each indicator in all pilot areas together. */
export function promisedPictures(): PictureFile[] {
  const charts = promisedEmbeds().filter(({newest}) => newest === null);
  const together = charts.filter(({area}) => area === charts[0]?.area).map((chart) => ({...chart, area: "all-areas"}));
  return [...charts, ...together].map(({language, area, indicator}) => ({
    language,
    area,
    indicator,
    stem: `charts/${language}/${area}/${indicator}`
  }));
}

/** A picture in one of its shapes. */
export interface ShapeFile extends PictureFile {
  readonly shape: "whole" | "square" | "chart";
  readonly width: number;
  readonly height: number;
  readonly endings: readonly ("svg" | "png")[];
}

const whole = {shape: "whole", width: 1200, height: 630, endings: ["svg", "png"]} as const;

/**
 * Every shape that there must be: each chart whole, and alone as SVG; what is shared most as a square too, alone as PNG, and
 * seen in other ways; each municipality whole.
 */
export function promisedShapes(): ShapeFile[] {
  const charts = promisedPictures().flatMap((picture): ShapeFile[] => {
    const {stem} = picture;
    const isShared = picture.area === "all-areas" || picture.indicator === "unemployed-share";
    const endings = isShared ? whole.endings : (["svg"] as const);
    const chart = {shape: "chart", width: 1200, height: 675, endings} as const;
    const square = {shape: "square", width: 1080, height: 1080, endings: whole.endings} as const;
    return [
      {...picture, ...whole},
      {...picture, ...chart, stem: `${stem}/chart`},
      ...(isShared ? [{...picture, ...square, stem: `${stem}/square`}] : [])
    ];
  });
  return [
    ...charts,
    ...promisedViews().map((picture) => ({...picture, ...whole})),
    ...promisedMunicipalities().map((picture) => ({...picture, ...whole}))
  ];
}

/** The other views of the headline indicator of every area; a gap where one was estimated. */
function promisedViews(): PictureFile[] {
  return promisedPictures()
    .filter(({area, indicator}) => area !== "all-areas" && indicator === "unemployed-share")
    .flatMap((picture) => {
      const model = readFileSync(`data/published/charts/${picture.area}/${picture.indicator}.json`, "utf8");
      const hasGap = model.includes('"estimate":{"kind":"estimate"');
      return [...(hasGap ? ["gap"] : []), "change-on-year", "index"].map((view) => ({
        ...picture,
        stem: `${picture.stem}/${view}`
      }));
    });
}

/** The headline indicator of every municipality. */
export function promisedMunicipalities(): PictureFile[] {
  const codes = readdirSync("data/published/municipalities").map((file) => file.replace(".json", ""));
  return locales.flatMap((language) =>
    codes.map((area) => {
      const indicator = "unemployed-share";
      return {language, area, indicator, stem: `charts/${language}/${area}/${indicator}`};
    })
  );
}

/** What the head of a page says of the picture that stands for it, by the names of Open Graph. */
export function previewOf(file: string): ReadonlyMap<string, string> {
  const [head = ""] = readFileSync(join(builtSite().folder, file), "utf8").split("</head>");
  const entries = select(parseHtml(head), "meta").flatMap((meta) => {
    const name = attribute(meta, "property") ?? attribute(meta, "name");
    return name === undefined ? [] : [[name, attribute(meta, "content") ?? ""] as const];
  });
  return new Map(entries);
}

/** A picture as its file has it. */
export function drawingOf({stem}: PictureFile): string {
  return readBuilt(`${stem}.svg`);
}

/** The text of a part of a drawing, as readers see it. */
export function partOf(svg: string, tag: "title" | "desc"): string {
  return plain(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(svg)?.[1] ?? "");
}

/** All lines of text in a drawing, one after the other. */
export function wordsOf(svg: string): string {
  return wordsOfPicture(svg).join(" ");
}

function plain(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
