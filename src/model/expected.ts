/** What must be there; throws the sentence, which says what was expected where, when it is not. */
export function expected<Found>(found: Found | null | undefined, sentence: string): Found {
  if (found === null || found === undefined) throw new Error(sentence);
  return found;
}
