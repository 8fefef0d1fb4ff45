/** A request to a server. */
export interface NetworkCall {
  readonly url: string;
  /** Posted as JSON; null for a GET. */
  readonly body: string | null;
  /** Milliseconds after which the answer must be there, all of it. */
  readonly timeout: number;
}

/** What came back, or why nothing did. */
export type NetworkReply =
  | {
      readonly kind: "reply";
      readonly status: number;
      /** Seconds that the server asks to wait; null when it does not say. */
      readonly retryAfter: number | null;
      readonly text: string;
    }
  /** No connection came about, or what was sent broke off or came too late. */
  | {readonly kind: "unreachable" | "failure"; readonly reason: string};

/** Sends a request. It never throws: what fails on the way is part of the answer. */
export type Send = (call: NetworkCall) => Promise<NetworkReply>;

/** Sends over the real network; an answer of more than so many bytes is no answer. */
export function networkSend({maxBytes = 100_000_000, now = Date.now} = {}): Send {
  return async ({url, body, timeout}) => {
    let isAnswering = false;
    try {
      const response = await fetch(url, {
        method: body === null ? "GET" : "POST",
        headers: {
          Accept: "application/json",
          "User-Agent": "kuntakokeilut (npm run data:update)",
          ...(body === null ? {} : {"Content-Type": "application/json"})
        },
        body,
        signal: AbortSignal.timeout(timeout)
      });
      isAnswering = true;
      const retryAfter = readRetryAfter(response.headers.get("Retry-After"), now());
      return {kind: "reply", status: response.status, retryAfter, text: await readText(response, maxBytes)};
    } catch (error) {
      const kind = isAnswering || hadConnection(error) ? "failure" : "unreachable";
      return {kind, reason: describeFailure(error, timeout)};
    }
  };
}

/** Seconds, whether given as such or as the moment at which they are over. */
function readRetryAfter(text: string | null, now: number): number | null {
  if (text === null) return null;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error(`the answer has more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Whether the other side was there before it fell silent. */
function hadConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "TimeoutError" || /^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/.test(codeOf(error.cause));
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

function describeFailure(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no whole answer within ${timeout / 1000} s`;
  // The message of fetch is "fetch failed" or "terminated"; what happened is the cause of it.
  // Where a name has several addresses, the cause has a code only.
  return (error.cause instanceof Error && error.cause.message) || codeOf(error.cause) || error.message;
}
