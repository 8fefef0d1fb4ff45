import {readdirSync} from "node:fs";

/** The area whose pages are opened in the browser: the other areas differ from it in their figures alone. */
export const area = "espoo";

/** Pages of which there is one in three languages, and every page of one area, as the build left them in `dist`. */
export function addressesToOpen(): string[] {
  const pages = readdirSync("dist", {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith("index.html"));
  const addresses = pages.map((path) => `/${path.replaceAll("\\", "/").replace(/index\.html$/, "")}`);
  return addresses.filter((address) => standing.includes(address) || address.includes(`/${area}/`)).sort();
}

const standing = [
  ...["/", "/sv/", "/en/"],
  ...["/menetelmat/", "/sv/metoder/", "/en/methods/"],
  ...["/aineistot/", "/sv/data/", "/en/data/"],
  ...["/muutokset/", "/sv/andringar/", "/en/changes/"],
  ...["/tietoja/", "/sv/om/", "/en/about/"],
  ...["/kunnat/", "/sv/kommuner/", "/en/municipalities/"],
  // One with confidential months and few people, one of a pilot that grew by a merger, and the one that merged.
  ...["/kunnat/035-brando/", "/sv/kommuner/507-mantyharju/", "/en/municipalities/588-pertunmaa/"]
];
