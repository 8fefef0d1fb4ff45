import type {AstroIntegration} from "astro";

/** Which pages of the site one process builds: those on every `of`-th subject, beginning with number `number` (from 0). */
export interface SiteShare {
  readonly number: number;
  readonly of: number;
}

/** The environment variable that tells a process its share. */
export const shareVariable = "SITE_SHARE";

/** Reads a share such as `0/2`; a process that is told none builds the whole site. */
export function parseShare(text: string | undefined): SiteShare {
  if (text === undefined) return {number: 0, of: 1};
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [number, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || number >= of) throw new Error(`${shareVariable} ${JSON.stringify(text)}: expected a share such as 0/2`);
  return {number, of};
}

/**
 * Has one process build its share of the pages only, so that several build the site side by side, one for each core.
 * Pages on the same subject follow one another, for they are made from the same figures, which then are read once.
 */
export function siteShare(share: SiteShare): AstroIntegration {
  return {
    name: "site-share",
    hooks: {
      "astro:build:start": ({setPrerenderer}) => {
        setPrerenderer((whole) => ({
          ...whole,
          getStaticPaths: async () => pagesOf(share, await whole.getStaticPaths())
        }));
      }
    }
  };
}

/** The pages of a share, subject by subject. */
export function pagesOf<Page extends {readonly pathname: string}>({number, of}: SiteShare, pages: Page[]): Page[] {
  const subjects = [...Map.groupBy(pages, ({pathname}) => subjectOf(pathname)).values()];
  return subjects.filter((_, index) => index % of === number).flat();
}

/**
 * What a page is about, the same in all languages and in embeds: `espoo/vacancies` of `/en/areas/espoo/vacancies/` and of
 * `/embed/fi/espoo/vacancies/last-24/`, the code of a municipality, or the page itself where it is about no place.
 */
function subjectOf(pathname: string): string {
  const [place, detail = ""] = pathname.replace(/^\/?(embed\/..|([a-z]{2}\/)?[^/]+)\//, "").split("/");
  return place ? `${place.replace(/^(\d{3}-).+/, "$1")}/${detail}` : pathname;
}
