import type {JsonStat2} from "./json-stat2.ts";
import type {ServedTable} from "./served-table.ts";

/** A call as the server saw it. */
export interface ServedRequest {
  readonly kind: "config" | "metadata" | "data" | "other";
  /** How many calls of its kind came before. */
  readonly before: number;
  /** What was posted; empty for GET. */
  readonly body: string;
}

/** What goes wrong with a call. */
export type Fault =
  /** Half of the answer comes at once, the rest so many milliseconds later. */
  | {readonly kind: "slow"; readonly milliseconds: number}
  /** The connection breaks in the middle of the answer. */
  | {readonly kind: "cut"}
  /** The answer ends in the middle, and the connection as if all were well. */
  | {readonly kind: "half"}
  /** A page for people, with status 200. */
  | {readonly kind: "html"}
  | {readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>>}
  /** Another state of the table answers. */
  | {readonly kind: "table"; readonly table: ServedTable}
  /** The data answer is changed before it is sent. */
  | {readonly kind: "content"; readonly change: (answer: JsonStat2) => unknown};

/** Chooses what goes wrong with which call. */
export type Faults = (request: ServedRequest) => Fault | null;
