/** A release as Markdown gives it. */
export interface ReleaseFile {
  readonly frontmatter: {readonly title?: unknown};
  readonly compiledContent: () => Promise<string>;
}

/** One publication of the site: what moved, by how much, where, why, and what did not. */
export interface Release {
  /** Day of the publication, `2026-11-21`. */
  readonly day: string;
  readonly title: string;
  readonly html: string;
}

/** Reads the releases of a language, newest first; the folder of each is its day. */
export async function readReleases(files: Readonly<Record<string, ReleaseFile>>): Promise<Release[]> {
  const releases = Object.entries(files).map(async ([path, {frontmatter, compiledContent}]): Promise<Release> => {
    const day = /\/(\d{4}-\d{2}-\d{2})\/[^/]+$/.exec(path)?.[1];
    const {title} = frontmatter;
    if (day === undefined || typeof title !== "string") {
      throw new Error(`release ${path}: expected a folder such as 2026-11-21 and a title`);
    }
    return {day, title, html: await compiledContent()};
  });
  return (await Promise.all(releases)).sort((a, b) => (a.day < b.day ? 1 : -1));
}
