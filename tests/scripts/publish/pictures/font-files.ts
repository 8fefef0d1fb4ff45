import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {faces} from "../../../../scripts/publish/pictures/picture-fonts.ts";
import type {FaceId, FontFiles} from "../../../../scripts/publish/pictures/picture-fonts.ts";

/** Where the file of a face lies. */
export function facePath(id: FaceId): string {
  return fileURLToPath(import.meta.resolve(faces[id].file));
}

/** The faces of pictures, whole. */
export function wholeFonts(): FontFiles {
  return {
    sans: readFileSync(facePath("sans")),
    bold: readFileSync(facePath("bold"))
  };
}
