/** A page that has another address than it once had; both below the base of the site, `/alueet/espoo/`. */
export interface MovedAddress {
  readonly from: string;
  readonly to: string;
}

/** Reads `data/addresses/moved.csv`. Only pages can move: a file cannot tell where it has gone. */
export function parseMovedAddresses(csv: string): MovedAddress[] {
  const [head, ...rows] = csv.split(/\r?\n/).filter((row) => row !== "");
  if (head !== "from,to") throw new Error(`moved addresses: expected the columns from,to, found ${head ?? "none"}`);
  return rows.map((row) => {
    const [, from, to] = /^(\/[^,]*\/),(\/(?:[^,]*\/)?)$/.exec(row) ?? [];
    if (!from || !to || from === to) {
      throw new Error(`moved addresses: ${row}: expected two pages such as /alueet/old/,/alueet/new/`);
    }
    return {from, to};
  });
}
