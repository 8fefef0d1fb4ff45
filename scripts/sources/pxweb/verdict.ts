import type {NetworkReply} from "../../effects/network.ts";

/** What to do about a reply. */
export type Verdict =
  | {readonly kind: "answer"; readonly text: string}
  /** Too many calls; null when the source does not say how many seconds to wait. */
  | {readonly kind: "wait"; readonly seconds: number | null}
  /** May be gone the next time. */
  | {readonly kind: "again"; readonly reason: string}
  /** The same question would get the same reply. */
  | {readonly kind: "refusal"; readonly status: number; readonly reason: string};

/** Judges a reply of the source by its status and by whether it is JSON, for proxies answer with pages of their own. */
export function judgeReply(reply: NetworkReply): Verdict {
  if (reply.kind !== "reply") return {kind: "again", reason: reply.reason};
  const {status, text, retryAfter} = reply;
  if (status === 429) return {kind: "wait", seconds: retryAfter};
  if (status === 408 || status >= 500) return {kind: "again", reason: `HTTP ${status}`};
  if (status !== 200) return {kind: "refusal", status, reason: describeRefusal(status, text)};
  return isJson(text)
    ? {kind: "answer", text}
    : {kind: "again", reason: `no whole JSON but ${JSON.stringify(text.slice(0, 40))}…`};
}

function describeRefusal(status: number, text: string): string {
  const said = /"error"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  return said === undefined ? `HTTP ${status}` : `HTTP ${status}, "${said}"`;
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
