import type {Ask, CallResult} from "./patient-caller.ts";
import {cautiousLimits, parseLimits} from "./limits.ts";
import type {ApiLimits} from "./limits.ts";
import {parseLiveTable} from "./live-table.ts";
import type {LiveTable} from "./live-table.ts";

/** The table of the source, found and described. */
export interface OpenTable {
  readonly url: string;
  /** Name of its file, for messages. */
  readonly file: string;
  readonly limits: ApiLimits;
  readonly live: LiveTable;
}

/** The source's own address. */
export const sourceUrl = "https://pxdata.stat.fi/PxWeb/api/v1";

/** The table's file since June 2026, and before. */
const fileNames = ["12r5.px", "statfin_tyonv_pxt_12r5.px"];

/**
 * Asks for the limits of the source and for what its table holds.
 *
 * @param known codes of the measures we know
 */
export async function openTable(ask: Ask, baseUrl: string, known: ReadonlySet<string>): Promise<OpenTable> {
  const base = `${baseUrl.replace(/\/+$/, "")}/fi`;
  const config = `${base}/?config`;
  const limits = parseLimits(answered(await ask({url: config, body: null}, cautiousLimits), config), config);
  const refusals: string[] = [];
  for (const file of fileNames) {
    const url = `${base}/StatFin/tyonv/${file}`;
    const result = await ask({url, body: null}, limits);
    if (result.kind === "answer") return {url, file, limits, live: parseLiveTable(result.text, url, known)};
    if (![400, 404, 410].includes(result.status)) answered(result, url);
    refusals.push(`${url}: ${result.reason}`);
  }
  throw new Error(`${refusals.join("\n")}\ntable 12r5: expected at one of these addresses; was it renamed or removed?`);
}

/** The text of an answer; a refusal ends the update with what was refused and why. */
export function answered(result: CallResult, url: string): string {
  if (result.kind === "answer") return result.text;
  throw new Error(`${url}: refused with ${result.reason}, expected an answer; ${hints[result.status] ?? hints[0]}`);
}

const hints: Readonly<Record<number, string>> = {
  0: "try again later, or look at the address in a browser",
  400: "has the table changed its codes, or been removed, in the middle of the update? Run it again",
  403: "has the source lowered its limit of cells in the middle of the update? Run it again",
  404: "was the table renamed or removed in the middle of the update? Run it again"
};
