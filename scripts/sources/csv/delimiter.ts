/**
 * What stands between the fields of a CSV: semicolons where there are any, as no label of the source holds one, then
 * tabs, then commas. Null where there is none of them outside quotation marks.
 */
export function findDelimiter(beginning: Uint8Array): string | null {
  const bare = Buffer.from(beginning)
    .toString("latin1")
    .replaceAll(/"[^"]*"/g, "");
  return [";", "\t", ","].find((delimiter) => bare.includes(delimiter)) ?? null;
}
