import {pageAddress} from "../../i18n/addresses.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import type {Page} from "../../model/pages/page.ts";

/** Which page an address asks for, and in which language. */
interface PageProps<Kind extends Page> {
  readonly page: Kind;
  readonly locale: Locale;
}

/** What a rest route answers to: the address below the base under the name of the route, and what stands there. */
export interface PagePath<Kind extends Page> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: PageProps<Kind>;
}

/** Pages in all languages, each at the address that the table of addresses gives it; `route` is `area` in `[...area]`. */
export function pagePaths<const Kind extends Page>(route: string, pages: readonly Kind[]): PagePath<Kind>[] {
  return pages.flatMap((page) =>
    locales.map((locale) => ({params: {[route]: restOf(pageAddress(page, locale))}, props: {page, locale}}))
  );
}

/** An address as a rest route has it, without the slashes around it; the front page has none. */
function restOf(address: string): string | undefined {
  return address.slice(1, -1) || undefined;
}
