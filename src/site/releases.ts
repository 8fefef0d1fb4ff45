import type {ReleaseList, ReleaseModel} from "../model/releases/releases.ts";

/** What somebody wrote about a release by hand, as Markdown gives it. */
export interface RemarkFile {
  readonly frontmatter: {readonly title?: unknown};
  readonly compiledContent: () => Promise<string>;
}

/** What somebody wrote about a release by hand, in one language: what moved, where, why, and what did not. */
interface Remark {
  readonly title: string;
  readonly html: string;
}

/** A release with what somebody wrote about it; null where nobody did. */
export interface Release {
  readonly model: ReleaseModel;
  readonly remark: Remark | null;
}

/**
 * Adds to releases what was written about them in a language; throws where something is written about a day without one.
 *
 * @param files by path; each is called after the day of its release, `fi/releases/2026-11-21.md`
 */
export async function withRemarks(
  {releases, recorded}: ReleaseList,
  files: Readonly<Record<string, RemarkFile>>
): Promise<Release[]> {
  const remarks = new Map(await Promise.all(Object.entries(files).map(readRemark)));
  const stray = [...remarks.keys()].find((day) => !recorded.includes(day));
  if (stray !== undefined)
    throw new Error(
      `remark of ${stray}: expected the day of a release, one of ${recorded.join(", ")}; ` +
        `npm run release -- --date ${stray} makes one where it is later than those`
    );
  return releases.map((model) => ({model, remark: remarks.get(model.date) ?? null}));
}

async function readRemark([path, {frontmatter, compiledContent}]: [string, RemarkFile]): Promise<[string, Remark]> {
  const day = /\/(\d{4}-\d{2}-\d{2})\.md$/.exec(path)?.[1];
  const {title} = frontmatter;
  if (day === undefined || typeof title !== "string") {
    throw new Error(`remark ${path}: expected a name such as 2026-11-21.md and a title`);
  }
  return [day, {title, html: await compiledContent()}];
}
