import {readdirSync} from "node:fs";

/** The area whose pages are opened in the browser: the other areas differ from it in their figures alone. */
export const area = "espoo";

/** The front page in three languages and every page of one area, as the build left them in `dist`. */
export function addressesToOpen(): string[] {
  const pages = readdirSync("dist", {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith("index.html"));
  const addresses = pages.map((path) => `/${path.replaceAll("\\", "/").replace(/index\.html$/, "")}`);
  return addresses.filter((address) => fronts.includes(address) || address.includes(`/${area}/`)).sort();
}

const fronts = ["/", "/sv/", "/en/"];
