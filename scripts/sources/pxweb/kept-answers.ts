import {createHash} from "node:crypto";
import type {Files} from "../../effects/files.ts";

/** Answers of an update that was interrupted. */
export interface KeptAnswers {
  /** Where they are. */
  readonly folder: string;
  /** The answer to a query; null when there is none, or not as it was written. */
  find(query: string): string | null;
  keep(query: string, answer: string): void;
}

/** Where answers are kept until their vintage is written. */
export const answersFolder = ".cache/update";

/**
 * Keeps answers below a folder of their table and its state; those of other states are removed, for their figures are
 * those of yesterday.
 *
 * @param state what tells the state of the table: its address and its last change
 */
export function keptAnswers(files: Files, state: string): KeptAnswers {
  const key = hashOf(state).slice(0, 16);
  const folder = `${answersFolder}/${key}`;
  for (const name of files.list(answersFolder)) if (name !== key) files.remove(`${answersFolder}/${name}`);
  // The name says what was asked and what came: a file that does not fit its name is damaged.
  const nameOf = (query: string): string => `${hashOf(query).slice(0, 16)}-`;
  return {
    folder,
    find(query) {
      const name = files.list(folder).find((each) => each.startsWith(nameOf(query)));
      if (name === undefined) return null;
      const answer = files.readBytes(`${folder}/${name}`);
      if (name === `${nameOf(query)}${hashOf(answer)}.json`) return new TextDecoder().decode(answer);
      files.remove(`${folder}/${name}`);
      return null;
    },
    keep: (query, answer) => files.write(`${folder}/${nameOf(query)}${hashOf(answer)}.json`, answer)
  };
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
