import {extname} from "node:path";
import {attribute, parseHtml, select, textOf} from "./html.ts";

/** A link by which readers download a file. */
export interface Download {
  /** Below the site's base: `data/areas/espoo.xlsx`. */
  readonly path: string;
  /** What the browser calls the copy; empty when the page does not say. */
  readonly name: string;
  readonly text: string;
}

/** The links of a page to files of figures, those in running text left out. */
export function downloadsIn(html: string, base: string): Download[] {
  const links = select(parseHtml(html), "a[download]").map((link) => ({
    path: (attribute(link, "href") ?? "").replace(base, ""),
    name: attribute(link, "download") ?? "",
    text: textOf(link)
  }));
  return links.filter(({path, text}) => path.startsWith("data/") && text.endsWith(")"));
}

/**
 * What is wrong with the links of a page, one sentence each.
 *
 * @param sizeOf bytes of a file; undefined when there is none
 */
export function downloadBreaches(
  downloads: readonly Download[],
  language: string,
  sizeOf: (path: string) => number | undefined
): string[] {
  const pathsByName = Map.groupBy(downloads, ({name}) => name);
  return [
    ...downloads.flatMap(({path, name, text}) => {
      const bytes = sizeOf(path);
      if (bytes === undefined) return [`${path} does not exist`];
      const size = sizeText(bytes, language);
      return [
        ...(/^[a-z0-9_-]+\.[a-z0-9]+$/.test(name) || name === "SHA256SUMS" ? [] : [`${path} is saved as "${name}"`]),
        ...(extname(name) === extname(path) ? [] : [`${path} gets another ending: ${name}`]),
        ...(text.endsWith(`(${size})`) ? [] : [`${path} has ${size}, but the link says "${text}"`])
      ];
    }),
    ...[...pathsByName].flatMap(([name, links]) => {
      const paths = new Set(links.map(({path}) => path));
      return paths.size > 1 ? [`${[...paths].join(" and ")} are both saved as ${name}`] : [];
    })
  ];
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  fi: ["kt", "Mt"],
  sv: ["kB", "MB"],
  en: ["kB", "MB"]
};

function sizeText(bytes: number, language: string): string {
  const [kilo, mega] = units[language] ?? [];
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} ${kilo}`;
  const megabytes = (bytes / 1e6).toFixed(1);
  return `${language === "en" ? megabytes : megabytes.replace(".", ",")} ${mega}`;
}
