import type {Part} from "./join-pairs.ts";

/** A word, with the places of its letters counted from its beginning. */
export interface Word {
  readonly x: number;
  readonly letters: readonly Part[];
}

/** Lines in which words that stand there several times are parts of their own, numbered after the letters. */
export interface LinesOfWords {
  readonly lines: readonly (readonly Part[])[];
  /** The letters of each of those words, in the order of their numbers. */
  readonly words: readonly (readonly Part[])[];
}

/**
 * Makes one part of every word that stands there several times.
 *
 * @param kinds how many letters there are
 */
export function repeatedWords(lines: readonly (readonly Word[])[], kinds: number): LinesOfWords {
  const times = new Map<string, number>();
  for (const word of lines.flat()) times.set(nameOf(word), (times.get(nameOf(word)) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const words: (readonly Part[])[] = [];
  const partsOf = (word: Word): readonly Part[] => {
    const name = nameOf(word);
    if (word.letters.length < leastLetters || (times.get(name) ?? 0) < 2) {
      return word.letters.map(({part, x}) => ({part, x: word.x + x}));
    }
    const part = numbers.get(name) ?? kinds + words.length;
    if (!numbers.has(name)) words.push(word.letters);
    numbers.set(name, part);
    return [{part, x: word.x}];
  };
  return {lines: lines.map((line) => line.flatMap(partsOf)), words};
}

/** A shorter word takes more room where it is defined than it saves. */
const leastLetters = 4;

function nameOf({letters}: Word): string {
  return letters.map(({part, x}) => `${part}:${x}`).join(" ");
}
