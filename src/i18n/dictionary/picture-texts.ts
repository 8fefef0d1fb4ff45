import type {DrawingNote} from "../dictionary.ts";

/** What a reader of a picture that stands alone must be told, in a few words each. */
export type PictureNote = Exclude<DrawingNote, "area beside weighted"> | "no close match";

/** Charts as pictures, for programs and pages that show nothing else of the site. */
export interface PictureFileTexts {
  readonly notes: Readonly<Record<PictureNote, string>>;
}
