import type {AstroIntegration} from "astro";

/** Which pages of the site one process builds: every `of`-th, beginning with number `number` (from 0). */
export interface SiteShare {
  readonly number: number;
  readonly of: number;
}

/** The environment variable that tells a process its share. */
export const shareVariable = "SITE_SHARE";

/** Reads a share such as `0/2`; a process that is told none builds the whole site. */
export function parseShare(text: string | undefined): SiteShare {
  if (text === undefined) return {number: 0, of: 1};
  const match = /^(\d)\/(\d)$/.exec(text);
  const [number, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || number >= of) throw new Error(`${shareVariable} ${JSON.stringify(text)}: expected a share such as 0/2`);
  return {number, of};
}

/** Has one process build its share of the pages only, so that several build the site side by side, one for each core. */
export function siteShare({number, of}: SiteShare): AstroIntegration {
  return {
    name: "site-share",
    hooks: {
      "astro:build:start": ({setPrerenderer}) => {
        setPrerenderer((whole) => ({
          ...whole,
          getStaticPaths: async () => (await whole.getStaticPaths()).filter((_, index) => index % of === number)
        }));
      }
    }
  };
}
