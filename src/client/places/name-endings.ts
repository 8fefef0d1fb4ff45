import {isOneEditApart} from "./one-edit.ts";

/**
 * How what was typed meets a name: it is the name or one of its forms, has one of them among its words, is the beginning of
 * either, or a letter away from them.
 */
export type Meeting = "name" | "form" | "part" | "beginning" | "similar";

/** How a typed word meets a name or a stem; both are plain. */
export function meetingOf(typed: string, stem: string, isName: boolean): Meeting | null {
  if (isName && typed === stem) return "name";
  if (stem.startsWith(typed)) return "beginning";
  if (!typed.startsWith(stem)) return null;
  const rest = typed.slice(stem.length);
  const endings = endingsAfter(stem);
  if (endings.includes(rest)) return "form";
  return endings.some((ending) => ending.startsWith(rest)) ? "beginning" : null;
}

/** Whether a typed word is one letter away from a name, from its beginning or from one of its forms. */
export function isSimilar(typed: string, stem: string): boolean {
  if (typed.length < 4 || stem.length < 4) return false;
  const beginnings = typed.length < 6 ? [] : [-1, 0, 1].map((more) => stem.slice(0, typed.length + more));
  if ([stem, ...beginnings].some((beginning) => isOneEditApart(typed, beginning))) return true;
  return endingsAfter(stem).some((ending) =>
    typed.startsWith(stem)
      ? ending.length > 2 && isOneEditApart(typed.slice(stem.length), ending)
      : typed.endsWith(ending) && isOneEditApart(typed.slice(0, -ending.length), stem)
  );
}

/**
 * Small letters and digits without marks, spaces and signs: "S:t Michel" and "st michel" are the same, and so are "Vantaa
 * ja Kerava" and "Vantaa-Kerava". What is neither a letter nor punctuation, such as "<", stays and meets no name.
 */
export function plain(text: string): string {
  return wordsIn(text)
    .filter((word) => !joining.has(word))
    .join("");
}

/** The words of a text, each in small letters and digits. */
export function wordsIn(text: string): string[] {
  const small = text.toLowerCase().replace(/^sankt /, "st");
  const words = small.normalize("NFD").replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? " " : ""));
  return words.split(/[\s\p{P}]+/u).filter((word) => word !== "");
}

/** "And" in the languages of the names. */
const joining = new Set(["ja", "och", "and"]);

/** Cases of Finnish that a place is looked for in; Swedish and English only add an s. */
function endingsAfter(stem: string): string[] {
  const vowel = stem.at(-1) ?? "";
  return [...endings, `${vowel}n`, `h${vowel}n`];
}

const endings = ["n", "a", "ta", "tta", "ssa", "sta", "lla", "lta", "lle", "seen", "na", "ksi", "s"];
