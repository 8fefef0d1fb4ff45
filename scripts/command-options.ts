import {statSync} from "node:fs";
import {dirname} from "node:path";
import {z} from "zod";
import {parseMonth} from "../src/model/months.ts";
import type {Month} from "../src/model/months.ts";

/** An option of a command. */
export interface CommandOption<Value> {
  /** What stands after its name, `YYYY-MM-DD`; null for one that stands alone. */
  readonly form: string | null;
  /** What it is where nobody gives it. */
  readonly absent: Value;
  /** What is expected of it, for messages. */
  readonly expected: string;
  /** Reads what was given; null when it is not what is expected. */
  readonly read: (given: string) => Value | null;
}

/** An option that stands alone. */
export const flag: CommandOption<boolean> = {
  form: null,
  absent: false,
  expected: "nothing after it",
  read: () => true
};

/** A text of any kind, such as the name of a file. */
export function text<Absent extends string | undefined>(form: string, absent: Absent): CommandOption<string | Absent> {
  return {form, absent, expected: `${form} after it`, read: (given) => given || null};
}

/** One of several words. */
export function choice<Choice extends string>(choices: readonly Choice[], absent: Choice): CommandOption<Choice> {
  return {
    form: choices.join("|"),
    absent,
    expected: `one of ${choices.join(", ")}`,
    read: (given) => choices.find((each) => each === given) ?? null
  };
}

/** A folder that is there. */
export function folder(absent: string): CommandOption<string> {
  return {
    form: "FOLDER",
    absent,
    expected: "a folder that is there",
    read: (given) => (isFolder(given) ? given : null)
  };
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

/** A file that can be written: its folder is there, and it is no folder itself. */
export function newFile(): CommandOption<string | undefined> {
  return {
    form: "FILE",
    absent: undefined,
    expected: "a file in a folder that is there",
    read: (given) => (given !== "" && isFolder(dirname(given)) && !isFolder(given) ? given : null)
  };
}

/** A month. */
export function month<Absent extends Month | null>(absent: Absent): CommandOption<Month | Absent> {
  return {form: "YYYY-MM", absent, expected: "a month such as 2024-01", read: readMonth};
}

/** A day. */
export function day<Absent extends string | undefined>(absent: Absent): CommandOption<string | Absent> {
  return {form: "YYYY-MM-DD", absent, expected: "a day such as 2023-11-21", read: readDay};
}

/** A day that has come. */
export function pastDay(today: string): CommandOption<string | undefined> {
  return {
    ...day(undefined),
    expected: `a day such as 2023-11-21, not after ${today}`,
    read: (given) => (given > today ? null : readDay(given))
  };
}

/** A whole number, of what `expected` says. */
export function whole<Absent extends number | undefined>(
  absent: Absent,
  expected = "a whole number"
): CommandOption<number | Absent> {
  return {form: "N", absent, expected, read: (given) => (/^\d{1,15}$/.test(given) ? Number(given) : null)};
}

/** An address on the web. */
export function webAddress<Absent extends string | undefined>(
  example: string,
  absent: Absent
): CommandOption<string | Absent> {
  const isOne = (given: string): boolean => URL.canParse(given) && /^https?:$/.test(new URL(given).protocol);
  return {
    form: "URL",
    absent,
    expected: `an address such as ${example}`,
    read: (given) => (isOne(given) ? given : null)
  };
}

function readMonth(given: string): Month | null {
  try {
    return parseMonth(given);
  } catch {
    return null;
  }
}

function readDay(given: string): string | null {
  return z.iso.date().safeParse(given).success ? given : null;
}
