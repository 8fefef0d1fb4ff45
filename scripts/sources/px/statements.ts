import {misplaced, quoted} from "../place.ts";
import type {Place} from "../place.ts";
import type {Token} from "./tokens.ts";

/** A value of a statement: one text, which may be written in several pieces, or one word. */
export interface PxValue extends Place {
  readonly kind: "text" | "word";
  /** One character for each byte. */
  readonly bytes: string;
}

/** A statement of a PX file: `KEYWORD[language]("subkey")="value","value";`. */
export interface Statement extends Place {
  readonly keyword: string;
  /** Null where the text is in the main language of the file. */
  readonly language: string | null;
  /** One character for each byte. */
  readonly subkeys: readonly string[];
  readonly values: readonly PxValue[];
}

/** Takes tokens until the cells begin; gives each statement to `keep` when it ends. */
export interface StatementReader {
  /** False when `DATA=` has been read, after which come the cells. */
  take(token: Token): boolean;
}

/** What may come next in a statement. */
type Phase = "keyword" | "after keyword" | "language" | "]" | "after language" | "subkey" | ", or )" | "=" | Values;
type Values = "value" | "after value";

/** What is expected in each phase, for messages. */
const expected: Readonly<Record<Phase, string>> = {
  keyword: "a keyword such as VALUES",
  "after keyword": "[, ( or =",
  language: "a language such as sv",
  "]": "]",
  "after language": "( or =",
  subkey: "a text in quotation marks",
  ", or )": ", or )",
  "=": "=",
  value: "a value",
  "after value": ", or ; after a value"
};

/** Puts the tokens of a file together. */
export function makeStatementReader(file: string, keep: (statement: Statement) => void): StatementReader {
  let phase: Phase = "keyword";
  let open = blank({line: 1, column: 1});
  return {
    take(token) {
      const next = step(phase, token, open);
      if (next === null) throw misplaced(file, token, quoted(token.bytes), expected[phase]);
      if (next === "value" && open.keyword === "DATA") return false;
      if (next === "keyword") {
        keep(open);
        open = blank(token);
      }
      phase = next;
      return true;
    }
  };
}

/** A statement of which parts are still to come. */
interface OpenStatement extends Place {
  line: number;
  column: number;
  keyword: string;
  language: string | null;
  readonly subkeys: string[];
  readonly values: PxValue[];
}

function blank({line, column}: Place): OpenStatement {
  return {line, column, keyword: "", language: null, subkeys: [], values: []};
}

/** Adds a token to a statement and tells what may follow; null when it may not stand here. */
function step(phase: Phase, token: Token, open: OpenStatement): Phase | null {
  const {kind, bytes} = token;
  const isMark = (mark: string): boolean => kind === "mark" && bytes === mark;
  switch (phase) {
    case "keyword":
      if (kind !== "word" || !/^[A-Za-z][\w-]*$/.test(bytes)) return null;
      Object.assign(open, {keyword: bytes.toUpperCase(), line: token.line, column: token.column});
      return "after keyword";
    case "after keyword":
      if (isMark("[")) return "language";
      return isMark("(") ? "subkey" : step("=", token, open);
    case "language":
      open.language = bytes;
      return kind === "word" ? "]" : null;
    case "]":
      return isMark("]") ? "after language" : null;
    case "after language":
      return isMark("(") ? "subkey" : step("=", token, open);
    case "subkey":
      open.subkeys.push(bytes);
      return kind === "text" ? ", or )" : null;
    case ", or )":
      if (isMark(",")) return "subkey";
      return isMark(")") ? "=" : null;
    case "=":
      return isMark("=") ? "value" : null;
    case "value":
    case "after value":
      return open.keyword === "TIMEVAL" ? stepTime(phase, token, open) : stepValue(phase, token, open);
  }
}

function stepValue(phase: Values, token: Token, open: OpenStatement): Phase | null {
  const {kind, bytes, line, column} = token;
  const last = open.values.at(-1);
  if (kind !== "mark" && phase === "value") {
    open.values.push({kind, bytes, line, column});
    return "after value";
  }
  if (phase === "value") return null;
  // A long text is written in pieces, each in its own quotation marks.
  if (kind === "text" && last?.kind === "text") {
    open.values.splice(-1, 1, {...last, bytes: last.bytes + bytes});
    return "after value";
  }
  if (kind !== "mark") return null;
  if (bytes === ",") return "value";
  return bytes === ";" ? "keyword" : null;
}

/** `TLIST(M1),"202401","202402"` or `TLIST(M1,"202401"-"202402")`: marks say nothing that the values do not. */
function stepTime(phase: Values, token: Token, open: OpenStatement): Phase | null {
  const {kind, bytes, line, column} = token;
  if (kind !== "mark") open.values.push({kind, bytes, line, column});
  else if (bytes === ";") return phase === "after value" ? "keyword" : null;
  else if (!"(),".includes(bytes)) return null;
  return kind === "mark" && bytes !== ")" ? "value" : "after value";
}
