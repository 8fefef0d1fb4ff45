/** What a published site answers, as far as a check of addresses asks. */
export interface SiteReply {
  readonly status: number;
  readonly type: string;
  readonly address: string;
  readonly text: string;
}

/**
 * Asks a site for addresses below its own, `https://example.org/kuntakokeilut/`. Of what is not among `whole` only the
 * head is asked for: a replay of all addresses would fetch half a gigabyte otherwise.
 */
export function publishedSite(site: URL, whole: ReadonlySet<string>): (address: string) => Promise<SiteReply> {
  const base = site.pathname.replace(/\/$/, "");
  return async (address) => {
    const method = whole.has(address) ? "GET" : "HEAD";
    const response = await request(new URL(base + address, site), method);
    return {
      status: response.status,
      type: (response.headers.get("content-type") ?? "").replace(/;.*$/, ""),
      address: new URL(response.url).pathname.slice(base.length),
      text: await response.text()
    };
  };
}

async function request(url: URL, method: "GET" | "HEAD"): Promise<Response> {
  try {
    return await fetch(url, {method, signal: AbortSignal.timeout(30_000)});
  } catch (cause) {
    // What fetch says is "fetch failed"; why, stands behind it.
    const {message, cause: reason} = cause as Error;
    const why = reason instanceof Error ? `${message}: ${String(reason)}` : message;
    throw new Error(`${url.href}: expected an answer, got none (${why})`, {cause});
  }
}
