import type {MovedAddress} from "../../../src/model/releases/moved-addresses.ts";

/** What a published site answers. */
interface Reply {
  readonly status: number;
  /** The media type, without its parameters. */
  readonly type: string;
  /** The address that answered in the end, after redirections by the host; below the base of the site. */
  readonly address: string;
  readonly text: string;
}

/** Asks a published site for an address; throws when nothing answers. */
export type Ask = (address: string) => Promise<Reply>;

/** Asks for every address and tells which no longer answer, one sentence each; a failure counts when it repeats. */
export async function replayAddresses(
  addresses: readonly string[],
  moved: readonly MovedAddress[],
  ask: Ask,
  tell: (done: number) => void
): Promise<string[]> {
  const heirs = new Map(moved.map(({from, to}) => [from, to]));
  const faultAt = async (address: string): Promise<string | null> => faultOf(address, heirs.get(address), ask);
  const suspects = await inTurn(
    addresses,
    async (address) => ((await faultAt(address)) === null ? [] : [address]),
    tell
  );
  return inTurn(suspects, async (address) => {
    const fault = await faultAt(address);
    return fault === null ? [] : [`${address}: ${fault}`];
  });
}

/** Throws when a site answers whatever it is asked for: then its answers prove nothing. */
export async function checkAnswers(ask: Ask): Promise<void> {
  const {status} = await ask(neverPublished);
  if (status !== 404) throw new Error(`${neverPublished}: expected 404 for what never was there, got ${status}`);
}

const neverPublished = "/never-published/";

async function faultOf(address: string, heir: string | undefined, ask: Ask): Promise<string | null> {
  try {
    const {status, type, text, address: end} = await ask(address);
    if (status !== 200) return String(status);
    if (heir !== undefined && end !== heir && !leadsTo(text, heir)) return `does not lead to ${heir}`;
    return address.endsWith("/") || type !== "text/html" ? null : "answers with a page in place of the file";
  } catch (error) {
    return (error as Error).message;
  }
}

function leadsTo(html: string, heir: string): boolean {
  const target = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(html)?.[1];
  return target !== undefined && target.endsWith(heir);
}

/** So many requests at a time burden no host, and ten thousand still take minutes only. */
const atOnce = 8;

/** Does something with all items, a few at once, and joins what comes of it in their order. */
async function inTurn<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<string[]>,
  tell: (done: number) => void = () => undefined
): Promise<string[]> {
  const results: string[][] = [];
  const waiting = items.entries();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      results[index] = await work(item);
      tell(++done);
    }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  return results.flat();
}
