import {readdirSync} from "node:fs";

/** The area whose pages are opened in the browser: the other areas differ from it in their figures alone. */
export const area = "espoo";

/** The indicators whose pages are opened: one with every view, one that is described only. */
const indicators = ["unemployed", "vacancies"];

/** Every page of the site, as the build left them in `dist`. */
export function allAddresses(): string[] {
  const pages = readdirSync("dist", {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith("index.html"));
  return pages.map((path) => `/${path.replaceAll("\\", "/").replace(/index\.html$/, "")}`).sort();
}

/** One page of every kind in three languages: those of which there is one, those of one area and of two indicators. */
export function addressesToOpen(): string[] {
  return allAddresses().filter((address) => standing.includes(address) || chosen.test(address));
}

const folders = "(?:alueet|sv/omraden|en/areas)";
const lists = "(?:mittarit|sv/matt|en/indicators)";
const chosen = new RegExp(
  `^/(?:${folders}/${area}/(?:(?:${indicators.join("|")})/)?|${lists}/(?:(?:${indicators.join("|")})/)?)$`
);
const standing = [
  ...["/", "/sv/", "/en/"],
  ...["/alueet/", "/sv/omraden/", "/en/areas/"],
  ...["/menetelmat/", "/sv/metoder/", "/en/methods/"],
  ...["/aineistot/", "/sv/data/", "/en/data/"],
  ...["/aineistot/tiedostot/", "/sv/data/filer/", "/en/data/files/"],
  ...["/upottaminen/", "/sv/inbaddning/", "/en/embedding/"],
  ...["/muutokset/", "/sv/andringar/", "/en/changes/"],
  ...["/tietoja/", "/sv/om/", "/en/about/"],
  ...["/saavutettavuus/", "/sv/tillganglighet/", "/en/accessibility/"],
  ...["/kunnat/", "/sv/kommuner/", "/en/municipalities/"],
  // One with confidential months and few people, one of a pilot that grew by a merger, and the one that merged.
  ...["/kunnat/035-brando/", "/sv/kommuner/507-mantyharju/", "/en/municipalities/588-pertunmaa/"]
];
