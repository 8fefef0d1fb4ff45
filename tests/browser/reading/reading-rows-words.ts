import {readdirSync, readFileSync} from "node:fs";
import type {VintageManifest} from "../../../src/model/releases/vintages.ts";
import {literally, named, namedShort, publishedRows, shown, signed} from "../published.ts";

const salo = publishedRows("comparisons").find(
  (row) => row["area"] === "salo" && row["indicator"] === "unemployed-share" && row["method"] === "sdid"
);
/** The gap of Salo, its p-value and the band that all areas share, as readers of a language see them. */
function saloIn(language: string): {readonly gap: string; readonly p: string; readonly band: string} {
  return {
    gap: literally(signed(Number(salo?.["att"]), language, 1)),
    p: literally(shown(salo?.["p"], language, 2)),
    band: literally(`±${shown(salo?.["band95"], language, 1)}`)
  };
}
const [fi, sv] = [saloIn("fi"), saloIn("sv")];
/** The same in English. */
export const en = saloIn("en");

/** The months of unemployed jobseekers, and the days of the vintages that the source published them on. */
const counted = publishedRows("coverage").flatMap(({measure, month = ""}) =>
  measure === "TYOTTOMATLOPUSSA" ? [month] : []
);
const months = (language: string): string[] =>
  [counted[0] ?? "", counted.at(-1) ?? ""].map((month) => namedShort(month, language));
const days = readdirSync("data/vintages")
  .sort()
  .filter((date) => {
    const manifest = JSON.parse(readFileSync(`data/vintages/${date}/vintage.json`, "utf8")) as VintageManifest;
    return manifest.coverage.measures.includes("TYOTTOMATLOPUSSA");
  });
const published = (language: string): string => `${days.map((day) => dayOf(day, language)).join(", ")}.`;

/** What is read from charts of rows in each language, as the published files have it. */
export const pages = [
  {
    methods: "/menetelmat/",
    data: "/aineistot/",
    up: /nuolinäppäimillä ylös ja alas: /,
    across: /nuolinäppäimillä vasemmalle ja oikealle: /,
    salo: new RegExp(
      `^Salon seutu\\. Ero [^\\d]*${fi.gap}\\. p-arvo ${fi.p}\\. .*Tavallinen vaihtelu [^\\d]*${fi.band} prosenttiyksikköä\\.$`
    ),
    saloP: new RegExp(`^Salon seutu\\. p-arvo ${fi.p}\\. Ero [^\\d]*${fi.gap}\\. `),
    base: /^3\/2019–2\/2020\. .* 0,0\. Prosenttiyksikköä\.$/,
    covid: "maaliskuu 2020",
    unemployed: "Työttömät työnhakijat laskentapäivänä.",
    months: months("fi").join("–"),
    published: published("fi"),
    band: fi.band
  },
  {
    methods: "/sv/metoder/",
    data: "/sv/data/",
    up: /piltangenterna uppåt och nedåt: /,
    across: /vänster och höger piltangent: /,
    salo: new RegExp(
      `^Saloregionen\\. Skillnad [^\\d]*${sv.gap}\\. p-värde ${sv.p}\\. .*Vanlig variation [^\\d]*${sv.band} procentenheter\\.$`
    ),
    saloP: new RegExp(`^Saloregionen\\. p-värde ${sv.p}\\. Skillnad [^\\d]*${sv.gap}\\. `),
    base: /^mars 2019 – feb 2020\. .* 0,0\. Procentenheter\.$/,
    covid: "mars 2020",
    unemployed: "Arbetslösa arbetssökande på beräkningsdagen.",
    months: months("sv").join(" – "),
    published: published("sv"),
    band: sv.band
  },
  {
    methods: "/en/methods/",
    data: "/en/data/",
    up: /up and down arrow keys: /,
    across: /left and right arrow keys: /,
    salo: new RegExp(
      `^Salo region\\. Mean gap [^\\d]*${en.gap}\\. p-value ${en.p}\\. .*Usual variation [^\\d]*${en.band} percentage points\\.$`
    ),
    saloP: new RegExp(`^Salo region\\. p-value ${en.p}\\. Mean gap [^\\d]*${en.gap}\\. `),
    base: /^Mar 2019 – Feb 2020\. .* 0\.0\. Percentage points\.$/,
    covid: "March 2020",
    unemployed: "Unemployed jobseekers on calculation date.",
    months: months("en").join(" – "),
    published: published("en"),
    band: en.band
  }
];

/** A day as readers of a language see it: "22.3.2022", "22 mars 2022", "22 March 2022". */
function dayOf(day: string, language: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return language === "fi" ? `${date}.${month}.${year}` : `${date} ${named(day.slice(0, 7), language)}`;
}
