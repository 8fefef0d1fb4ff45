/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** GETs an address. */
export async function get(url: string): Promise<Reply> {
  return read(await fetch(url));
}

/** POSTs a query: filters by the code of the variable. */
export async function post(
  url: string,
  filters: Readonly<Record<string, {readonly filter: string; readonly values: readonly string[]}>>,
  format = "json-stat2"
): Promise<Reply> {
  const query = Object.entries(filters).map(([code, selection]) => ({code, selection}));
  return read(await fetch(url, {method: "POST", body: JSON.stringify({query, response: {format}})}));
}

async function read(response: Response): Promise<Reply> {
  return {status: response.status, headers: response.headers, text: await response.text()};
}
