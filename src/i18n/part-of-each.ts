/**
 * One part of every entry, such as the titles of columns from all that is said of controls: what belongs together is
 * written together, and read by those who need it.
 */
export function partOfEach<
  Part extends string,
  Entries extends Readonly<Record<string, Readonly<Record<Part, unknown>>>>
>(entries: Entries, part: Part): {readonly [Key in keyof Entries]: Entries[Key][Part]} {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, entry[part]])) as {
    readonly [Key in keyof Entries]: Entries[Key][Part];
  };
}
