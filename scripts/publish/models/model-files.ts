import type {z} from "zod";

/** A page model as a file below `data/published`. */
export interface ModelFile {
  readonly path: string;
  readonly content: string;
}

/** Checks a page model against its schema and turns it into a file; an error names the model and what in it is wrong. */
export function renderModel<Model>(path: string, schema: z.ZodType<Model>, model: Model): ModelFile {
  const {error} = schema.safeParse(model);
  if (error) throw new Error(`page model ${path}: ${error.issues.map(describe).join("; ")}`, {cause: error});
  return {path, content: `${JSON.stringify(model)}\n`};
}

function describe({path, message}: z.core.$ZodIssue): string {
  return `${path.map(String).join(".")}: ${message}`;
}
