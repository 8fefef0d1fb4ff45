import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {builtSite} from "./built-site.ts";

/** An embedded chart as its address names it. */
export interface EmbedFile {
  readonly language: "fi" | "sv" | "en";
  readonly area: string;
  readonly indicator: string;
  /** How many of the newest months it shows; null for all. */
  readonly newest: number | null;
  /** Its folder below that of the build: `embed/fi/espoo/unemployed/`. */
  readonly folder: string;
}

/** Every embed that there must be, from the lists of areas and indicators. */
export function promisedEmbeds(): EmbedFile[] {
  const rows = Papa.parse<{id: string}>(readFileSync("data/reference/pilot-areas.csv", "utf8"), {
    header: true,
    skipEmptyLines: true
  }).data;
  const areas = [...new Set(rows.map(({id}) => id))];
  const indicators = JSON.parse(readFileSync("data/reference/indicators.json", "utf8")) as {id: string}[];
  return areas.flatMap((area) =>
    indicators.flatMap(({id: indicator}) =>
      (["fi", "sv", "en"] as const).flatMap((language) =>
        [null, 24, 60].map((newest) => {
          const period = newest === null ? "" : `last-${newest}/`;
          return {language, area, indicator, newest, folder: `embed/${language}/${area}/${indicator}/${period}`};
        })
      )
    )
  );
}

/** The path below the base of the site of the page on which an embedded chart is at home. */
export function homeOf({language, area, indicator}: EmbedFile): string {
  return `${{fi: "alueet", sv: "sv/omraden", en: "en/areas"}[language]}/${area}/${indicator}/`;
}

/** The text of a file of the build. */
export function readBuilt(file: string): string {
  return readFileSync(join(builtSite().folder, file), "utf8");
}
