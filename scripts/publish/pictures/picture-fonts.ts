import subsetFont from "subset-font";
import {readFontMetrics} from "./font-metrics.ts";
import type {FontMetrics} from "./font-metrics.ts";

/** The faces in which pictures are written. */
export const faces = {
  sans: {
    family: "Source Sans 3",
    weight: 400,
    file: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"
  },
  bold: {
    family: "Source Sans 3",
    weight: 700,
    file: "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf"
  },
  serif: {
    family: "Source Serif 4",
    weight: 600,
    file: "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"
  }
} as const;

export type FaceId = keyof typeof faces;

/** The faces as files hold them. */
export type FontFiles = Readonly<Record<FaceId, Uint8Array>>;

/** A face as SVG names it; a machine that cannot read the fonts in the file takes its own. */
export function familyOf(id: FaceId): string {
  return `'${faces[id].family}',${id === "serif" ? "serif" : "sans-serif"}`;
}

/** How wide letters are in every face. */
export type FontMeasures = Readonly<Record<FaceId, FontMetrics>>;

/** Reads how wide letters are. */
export function measureFonts(files: FontFiles): FontMeasures {
  return {sans: readFontMetrics(files.sans), bold: readFontMetrics(files.bold), serif: readFontMetrics(files.serif)};
}

/** The letters of pictures alone: as files for the program that makes PNG, and for SVG files as a style sheet. */
export interface PictureFonts {
  readonly files: FontFiles;
  readonly styleSheet: string;
}

/** Cuts the fonts down to the letters of pictures, so that a picture can carry them and looks the same on every machine. */
export async function cutFonts(whole: FontFiles): Promise<PictureFonts> {
  const [sans, bold, serif] = await Promise.all([cutFont(whole.sans), cutFont(whole.bold), cutFont(whole.serif)]);
  const files = {sans: sans.file, bold: bold.file, serif: serif.file};
  const styleSheet = fontRule("sans", sans.web) + fontRule("bold", bold.web) + fontRule("serif", serif.web);
  return {files, styleSheet};
}

/** Every letter that a picture may hold; one that is not here would come from the font of the reader's machine. */
export const alphabet =
  Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("") + "\u00a0·×ÄÅÖäåöéü–—−‘’“”…";

/** The letters of a text that pictures cannot hold. */
export function strangeLetters(text: string): string[] {
  return [...new Set(text)].filter((letter) => !alphabet.includes(letter));
}

async function cutFont(whole: Uint8Array): Promise<{readonly file: Uint8Array; readonly web: Buffer}> {
  // Without the last two names a semi-bold face would be a family of its own.
  const options = {keepFeatures: ["kern"], noHinting: true, preserveNameIds: [16, 17]};
  const file = await subsetFont(Buffer.from(whole), alphabet, {...options, targetFormat: "sfnt"});
  return {file, web: await subsetFont(file, alphabet, {...options, targetFormat: "woff2"})};
}

function fontRule(id: FaceId, web: Buffer): string {
  const {family, weight} = faces[id];
  const source = `url(data:font/woff2;base64,${web.toString("base64")})format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:${source}}`;
}
