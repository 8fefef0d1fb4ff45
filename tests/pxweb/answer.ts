import type {Fault, ServedRequest} from "./faults.ts";
import {renderJsonStat2} from "./json-stat2.ts";
import {renderJsonTable} from "./json-table.ts";
import {renderMetadata} from "./metadata.ts";
import type {TableNames} from "./names.ts";
import {countCells, readSelection} from "./selection.ts";
import type {ServedTable} from "./served-table.ts";

/** What the server sends. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What answers a call. */
export interface Served {
  readonly table: ServedTable;
  readonly names: TableNames;
  readonly limits: {readonly maxCells: number; readonly maxCalls: number; readonly timeWindow: number};
  readonly fault: Fault | null;
}

/** Answers a call as PxWeb does. */
export function answerCall(request: ServedRequest, url: string, served: Served): Answer {
  const {table, names, limits, fault} = served;
  if (fault?.kind === "status") return {...refusal(fault.status), headers: fault.headers ?? {}};
  if (fault?.kind === "html") return page;
  if (request.kind === "config") return json(200, describeLimits(limits));
  // PxWeb refuses the address of a table that is not there like any other mistake.
  if (request.kind === "other" || !url.endsWith(`/StatFin/tyonv/${names.file}`)) return refusal(400);
  return request.kind === "metadata" ? json(200, renderMetadata(table, names)) : answerQuery(request.body, served);
}

function answerQuery(body: string, {table, names, limits, fault}: Served): Answer {
  const selection = readSelection(body, table, names);
  if (typeof selection === "string") return json(400, {error: selection});
  if (countCells(selection) > limits.maxCells) return refusal(403);
  if (selection.format === "json") return json(200, renderJsonTable(table, selection, names));
  if (selection.format !== "json-stat2") return refusal(400);
  const answer = renderJsonStat2(table, selection, names);
  return json(200, fault?.kind === "content" ? fault.change(answer) : answer);
}

function describeLimits({maxCells, maxCalls, timeWindow}: Served["limits"]): unknown {
  return {maxValues: 120_000, maxCells, maxCalls, timeWindow, CORS: true};
}

function json(status: number, value: unknown): Answer {
  const type = status === 200 ? "application/json; charset=utf-8" : "application/json";
  return {status, type, text: JSON.stringify(value)};
}

const messages: Readonly<Record<number, string>> = {
  400: "Parameter error",
  403: "Too many values selected",
  429: "429 - Too many requests in too short timeframe. Please try again later."
};

const page: Answer = {
  status: 200,
  type: "text/html; charset=utf-8",
  text: '<!DOCTYPE html>\n<html lang="fi"><title>Huoltokatko</title><p>Palvelu on tilapäisesti poissa käytöstä.</p></html>\n'
};

/** What PxWeb does not refuse itself, the server before it does, with a page. */
function refusal(status: number): Answer {
  const message = messages[status];
  return message === undefined ? {...page, status} : json(status, {error: message});
}
