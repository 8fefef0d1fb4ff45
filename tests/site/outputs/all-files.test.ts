import {createHash} from "node:crypto";
import {readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {formatBytes} from "../../../src/i18n/numbers.ts";
import {locales} from "../../../src/model/languages.ts";
import {builtSite} from "../built/built-site.ts";
import {attribute, parseHtml, select, textOf} from "../built/html.ts";

// Data page: every file with its format, size, rows and checksum, on a page of its own that the data page leads to. Files
// of single municipalities are on their pages.
const {folder, base, files, pages} = builtSite();
const addresses = {fi: "aineistot/tiedostot/", sv: "sv/data/filer/", en: "en/data/files/"};
const listed = [...files].filter(
  (file) =>
    file.startsWith("data/") && !/\.csv-metadata\.json$|^data\/catalog\.jsonld$|^data\/municipality\//.test(file)
);

test.each(locales)("every file is listed with its size and checksum, in %s", (locale) => {
  const page = parseHtml(readFileSync(join(folder, addresses[locale], "index.html"), "utf8"));
  const [list] = select(page, "div.all-files");
  const items = new Map(
    (list ? select(list, "li") : []).map((item) => {
      const href = attribute(select(item, "a")[0], "href") ?? "";
      return [href.slice(base.length).replace(/^\//, ""), textOf(item).replace(/\s+/g, " ")];
    })
  );
  expect([...items.keys()].toSorted()).toEqual(listed.toSorted());
  for (const file of listed) {
    expect(items.get(file)).toContain(formatBytes(statSync(join(folder, file)).size, locale).replace(/\s+/g, " "));
    if (locale === "fi") expect(items.get(file)).toContain(sha256(file));
  }
});

test.each(locales)("the data page leads to the list of all files, in %s", (locale) => {
  const data = pages.find(({address}) => address === `/${addresses[locale].replace(/[^/]+\/$/, "")}`);
  expect(data?.links.map(({href}) => href)).toContain(`${base.replace(/\/$/, "")}/${addresses[locale]}`);
});

function sha256(file: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
}
