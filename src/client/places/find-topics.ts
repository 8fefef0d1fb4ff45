import type {IndexedTopic} from "../../model/pages/place-index.ts";
import {editDistance} from "./edit-distance.ts";
import type {Meeting} from "./name-endings.ts";
import {isOneEditApart} from "./one-edit.ts";
import {plain, wordsIn} from "./name-endings.ts";

/** A topic that answers to what was typed, by its one name. */
export interface TopicHit {
  readonly place: IndexedTopic;
  readonly meeting: Meeting;
  readonly name: 0;
}

/** Looks for topics: those whose words are all that was typed, are part of it, or differ by so many letters. */
export interface FindTopics {
  readonly whole: (typed: string) => TopicHit[];
  readonly part: (typed: string) => TopicHit[];
  readonly similar: (typed: string, edits: number) => TopicHit[];
}

/**
 * Makes a search of topics. A topic answers with the letters of what was typed that its words cover: "nuorisotyöttömyys"
 * has those of the young and of the unemployed, so that the topic that has both comes before those that have one.
 */
export function topicFinder(topics: readonly IndexedTopic[]): FindTopics {
  const keyed = topics.map((topic) => ({topic, stems: topic.asked.split(",").map((stem) => wordsIn(stem).join(""))}));
  const among = (answer: (stems: readonly string[]) => Answer | null): TopicHit[] =>
    bestOf(keyed.flatMap(({topic, stems}) => ({topic, answer: answer(stems)})));
  return {
    whole(typed) {
      const asked = askedIn(typed);
      return among((stems) => covered(asked, stems, true));
    },
    part(typed) {
      const asked = askedIn(typed);
      return among((stems) => covered(asked, stems, false));
    },
    similar(typed, edits) {
      const words = [...wordsIn(typed), plain(typed)];
      return among((stems) => nearest(words, stems, edits));
    }
  };
}

/** How well a topic answers. */
interface Answer {
  readonly letters: number;
  readonly meeting: Meeting;
}

/** What was typed without spaces, and where its words begin and end. */
interface Asked {
  readonly text: string;
  readonly words: readonly {readonly from: number; readonly to: number}[];
}

function askedIn(typed: string): Asked {
  const words: {from: number; to: number}[] = [];
  let text = "";
  for (const word of wordsIn(typed)) {
    words.push({from: text.length, to: text.length + word.length});
    text += word;
  }
  return {text, words};
}

/** The letters that the words of a topic cover; with `isWhole` only when some of every typed word are among them. */
function covered({text, words}: Asked, stems: readonly string[], isWhole: boolean): Answer | null {
  const starts = words.map(({from}) => from);
  const parts = stems.flatMap((stem) => partsMet(stem, text, starts));
  const letters = lettersOf(parts, text);
  const isTouched = words.every(({from, to}) => range(from, to).some((i) => letters.has(i)));
  if (letters.size === 0 || (isWhole && !isTouched)) return null;
  const certain = parts.filter(({meeting}) => meeting !== "similar");
  if (stems.includes(text)) return {letters: letters.size, meeting: "name"};
  if (lettersOf(certain, text).size < letters.size) return {letters: letters.size, meeting: "similar"};
  const isForm = certain.some(({meeting}) => meeting === "form");
  return {letters: letters.size, meeting: isForm ? (isTouched ? "form" : "part") : "beginning"};
}

function lettersOf(parts: readonly Part[], text: string): Set<number> {
  return new Set(parts.flatMap(({from, to}) => range(from, Math.min(to, text.length))));
}

/** A part of what was typed that a word of a topic meets. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly meeting: Meeting;
}

/** A short word begins any other; a long one also makes part of a compound, or begins with a letter wrong. */
function partsMet(stem: string, text: string, starts: readonly number[]): Part[] {
  const found = placesOf(stem, text).filter((at) => stem.length >= 6 || starts.includes(at));
  if (found.length > 0) return found.map((from) => ({from, to: from + stem.length, meeting: "form"}));
  return starts.flatMap((from): Part[] => {
    const rest = text.slice(from);
    if (rest.length >= 4 && stem.startsWith(rest)) return [{from, to: text.length, meeting: "beginning"}];
    const isNear = stem.length >= 7 && beginningsOf(rest, stem).some((part) => isOneEditApart(part, stem));
    return isNear ? [{from, to: from + stem.length, meeting: "similar"}] : [];
  });
}

function placesOf(stem: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) found.push(at);
  return found;
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from}, (_, i) => from + i);
}

/** Whether a word begins like one of the topic's, but for some letters. */
function nearest(words: readonly string[], stems: readonly string[], edits: number): Answer | null {
  const near = stems.filter((stem) => stem.length >= 4 + 2 * edits - 1);
  const letters = near.flatMap((stem) => {
    const least = Math.min(
      ...words.flatMap((word) => beginningsOf(word, stem).map((part) => editDistance(part, stem, edits)))
    );
    return least <= edits ? [stem.length - least] : [];
  });
  return letters.length > 0 ? {letters: Math.max(...letters), meeting: "similar"} : null;
}

/** As long as the stem, or a letter more or less. */
function beginningsOf(word: string, stem: string): string[] {
  return [-1, 0, 1].map((more) => word.slice(0, stem.length + more));
}

/** Those that answer nearly as well as the best, the best first; equally good ones stay in their order. */
function bestOf(found: readonly {readonly topic: IndexedTopic; readonly answer: Answer | null}[]): TopicHit[] {
  const most = Math.max(...found.map(({answer}) => answer?.letters ?? 0));
  return found
    .flatMap(({topic, answer}) => (answer && answer.letters > 0.65 * most ? [{topic, ...answer}] : []))
    .sort((a, b) => b.letters - a.letters)
    .map(({topic, meeting}) => ({place: topic, meeting, name: 0}));
}
