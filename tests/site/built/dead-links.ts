import type {BuiltSite} from "./built-site.ts";
import type {Page} from "./page.ts";

/** Every link of the site that leads nowhere within it, one sentence each. */
export function deadLinks(site: BuiltSite): string[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const origin = originOf(site);
  return site.pages.flatMap((page) => {
    const from = new URL(site.base + page.address.slice(1), origin);
    const targets = new Set(page.links.map(({href}) => href));
    return [...targets].flatMap((href) => {
      const fault = faultOf(new URL(href, from), site, pages, origin);
      return fault ? [`${page.file}: ${href} ${fault}`] : [];
    });
  });
}

/** Every address on another host that a page loads or a style sheet names. */
export function foreignAssets(site: BuiltSite, readText: (file: string) => string): string[] {
  const origin = originOf(site);
  const loaded = site.pages.flatMap(({file, links}) =>
    links.filter((link) => link.isLoaded && isForeign(link.href, origin)).map(({href}) => `${file}: ${href}`)
  );
  const sheets = [...site.files].filter((file) => file.endsWith(".css"));
  const named = sheets.flatMap((file) =>
    [...readText(file).matchAll(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"';]+/g)].map(([url]) => `${file}: ${url}`)
  );
  return [...loaded, ...named];
}

/** The origin that the site takes itself to be published at. */
function originOf(site: BuiltSite): string {
  const canonical = site.pages.find(({canonical}) => canonical !== undefined)?.canonical;
  return new URL(canonical ?? "http://localhost/").origin;
}

function faultOf(url: URL, site: BuiltSite, pages: ReadonlyMap<string, Page>, origin: string): string | null {
  if (url.origin !== origin) return null;
  if (!url.pathname.startsWith(site.base)) return `is outside ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!site.files.has(file)) return "is not there";
  const id = decodeURIComponent(url.hash.slice(1));
  const ids = pages.get(file)?.ids ?? site.maps.get(file);
  return id === "" || ids?.includes(id) ? null : "has no such anchor";
}

function isForeign(href: string, origin: string): boolean {
  const url = new URL(href, origin);
  return url.origin !== origin && url.protocol !== "data:";
}
