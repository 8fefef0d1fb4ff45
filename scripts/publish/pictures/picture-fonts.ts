import {readOutlines} from "./glyph-outlines.ts";
import type {FontOutlines} from "./glyph-outlines.ts";

/**
 * The faces in which pictures are written: two, for each takes its letters' outlines with it into every file. A mark
 * of each begins the ids of its letters.
 */
export const faces = {
  sans: {
    family: "Source Sans 3",
    weight: 400,
    mark: "a",
    file: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"
  },
  bold: {
    family: "Source Sans 3",
    weight: 700,
    mark: "b",
    file: "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf"
  }
} as const;

export type FaceId = keyof typeof faces;

/** The faces as files hold them. */
export type FontFiles = Readonly<Record<FaceId, Uint8Array>>;

/** The letters of every face. */
export type PictureFonts = Readonly<Record<FaceId, FontOutlines>>;

/** Reads the letters of every face. */
export function readFonts(files: FontFiles): PictureFonts {
  return {sans: readOutlines(files.sans), bold: readOutlines(files.bold)};
}

/** The letters of a text that a face lacks. */
export function strangeLetters(text: string, fonts: PictureFonts): string[] {
  return [...new Set(text)].filter((letter) => !Object.values(fonts).every(({has}) => has(letter)));
}
