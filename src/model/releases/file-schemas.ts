import {z} from "zod";
import {localized, text} from "../value-schemas.ts";
import {fileFormats} from "./files.ts";
import type {FileList, ListedFile} from "./files.ts";

const listedFile: z.ZodType<ListedFile> = z.strictObject({
  path: z.string().startsWith("/data/"),
  format: z.enum(fileFormats),
  topic: text.nullable(),
  bytes: z.int().positive(),
  rows: z.int().nonnegative().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  names: localized
});

/** `data/published/files.json`. */
export const fileListSchema: z.ZodType<FileList> = z.strictObject({files: z.array(listedFile).min(1)});
