/** The address of a file of the built site, as readers ask for it; null for what nobody keeps an address of. */
function addressOf(file: string): string | null {
  if (unkept.some((pattern) => pattern.test(file))) return null;
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The addresses of all files of the built site, sorted. */
export function siteAddresses(files: readonly string[]): string[] {
  return files.flatMap((file) => addressOf(file) ?? []).sort();
}

/** Parts whose names change with what they hold, the page for what is not there, and settings of the host. */
const unkept = [/^_astro\//, /^404\.html$/, /^_[^/]+$/];
