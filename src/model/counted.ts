/**
 * A number with what it counts, `1 month` and `2 months`, for messages and reports of commands.
 *
 * @param noun in the singular
 * @param plural where it is not the singular with an s
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${nounFor(count, noun, plural)}`;
}

/** The noun alone, where the number is written in a manner of its own. */
export function nounFor(count: number, noun: string, plural = `${noun}s`): string {
  return count === 1 ? noun : plural;
}
