/** Where the checksums of all files are. */
export const checksumPath = "/data/SHA256SUMS";

/** A line as `sha256sum -c` reads it in the folder of the data. */
export function checksumLine({path, sha256}: {readonly path: string; readonly sha256: string}): string {
  return `${sha256}  ${path.replace("/data/", "")}\n`;
}
