/** The addresses that the releases of one vintage were the first to publish: `data/addresses/<vintage>.txt`. */
export interface AddressList {
  readonly vintage: string;
  readonly addresses: readonly string[];
}

/** Reads a list, one address a line; refuses what does not look like one. */
export function parseAddressList(vintage: string, text: string): AddressList {
  const addresses = text.split("\n").filter((line) => line !== "");
  const wrong = addresses.find((line) => !/^\/\S*$/.test(line));
  if (wrong !== undefined) {
    throw new Error(`list ${vintage}: ${JSON.stringify(wrong)}: expected an address such as /alueet/espoo/`);
  }
  return {vintage, addresses};
}

/** Writes a list, sorted, so that a release shows in version control as the lines that it added. */
export function renderAddressList(addresses: readonly string[]): string {
  return `${[...new Set(addresses)].sort().join("\n")}\n`;
}
