/** A header that a rule gives to the addresses that match it. */
export interface HeaderRule {
  readonly matches: RegExp;
  readonly name: string;
  readonly value: string;
}

/** Reads a file of headers as Netlify and Cloudflare Pages do: addresses at the margin, headers indented below. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  let matches = /(?!)/;
  for (const line of text.split("\n").filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules.push({matches, name: name.toLowerCase(), value});
    else matches = toPattern(line.trim());
  }
  return rules;
}

/** The headers of an address: by name, every value that a rule gives. */
export function headersOf(rules: readonly HeaderRule[], address: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const {matches, name, value} of rules) {
    if (matches.test(address)) headers.set(name, [...(headers.get(name) ?? []), value]);
  }
  return headers;
}

/** An asterisk stands for anything, slashes too. */
function toPattern(path: string): RegExp {
  if (!path.startsWith("/")) throw new Error(`rule ${JSON.stringify(path)}: expected an address from the root`);
  const parts = path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
