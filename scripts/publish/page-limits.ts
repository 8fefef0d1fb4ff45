import {pageAddress} from "../../src/i18n/addresses.ts";
import {locales} from "../../src/model/languages.ts";

/** In the place of an id. */
const anyId = "*";

const fronts = locales.map((locale) => pageAddress({kind: "front"}, locale));

const areas = locales.map((locale) => pageAddress({kind: "area", area: anyId}, locale));

const charts = areas.map((area) => `${area}${anyId}/`);

/** How many bytes pages may weigh, compressed as static hosts do, with what they load; a page has the first that matches. */
export const pageLimits = [
  {pages: "chart pages", matches: pathsLike(charts), bytes: 40_000},
  {pages: "embeds", matches: /^embed\//, bytes: 12_000},
  {pages: "front pages", matches: pathsLike(fronts), bytes: 45_000},
  {pages: "area pages", matches: pathsLike(areas), bytes: 60_000},
  {pages: "other pages", matches: /^/, bytes: 100_000}
] as const;

/** The folders of pages in the built site; that of the first front page is a dot. */
function pathsLike(addresses: readonly string[]): RegExp {
  const paths = addresses.map((address) => address.slice(1, -1).replaceAll(anyId, "[^/]+") || "\\.");
  return new RegExp(`^(?:${paths.join("|")})$`);
}
