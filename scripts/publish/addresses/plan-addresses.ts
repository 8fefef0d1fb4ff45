import type {Finding} from "../../../src/model/findings.ts";
import type {MovedAddress} from "../../../src/model/releases/moved-addresses.ts";
import type {AddressList} from "./address-lists.ts";

/** What is known of addresses when a site has been built. */
export interface AddressFacts {
  readonly lists: readonly AddressList[];
  /** Those of the built site. */
  readonly built: readonly string[];
  readonly moved: readonly MovedAddress[];
  /** Date of the newest vintage, whose list takes new addresses. */
  readonly vintage: string;
}

/** What a build adds to the addresses ever published, and what it takes from them. */
export interface AddressPlan {
  /** The whole list of the newest vintage. */
  readonly list: AddressList;
  readonly added: readonly string[];
  /** Errors: addresses that would no longer answer, and moves that lead nowhere. */
  readonly findings: readonly Finding[];
}

/** Compares a built site with every address ever published. */
export function planAddresses({lists, built, moved, vintage}: AddressFacts): AddressPlan {
  const held = new Set(lists.flatMap(({addresses}) => addresses));
  const present = new Set(built);
  const added = built.filter((address) => !held.has(address));
  const known = lists.find((list) => list.vintage === vintage)?.addresses ?? [];
  return {
    list: {vintage, addresses: [...known, ...added]},
    added,
    findings: [
      ...[...held].filter((address) => !present.has(address) && !isKeptElsewhere(address, vintage)).map(goneAddress),
      ...moved.flatMap((move) => moveFaults(move, held, present, moved))
    ]
  };
}

/** Whether an address is of a frozen chart of an earlier vintage: the host keeps those, and no later build makes them. */
function isKeptElsewhere(address: string, newest: string): boolean {
  const date = /^\/vintages\/([^/]+)\//.exec(address)?.[1];
  return date !== undefined && date < newest;
}

function goneAddress(address: string): Finding {
  const message = "was published, but nothing answers there any more: bring it back, or name its heir in moved.csv";
  return {rule: "vanished address", severity: "error", where: address, message};
}

function moveFaults(
  {from, to}: MovedAddress,
  held: ReadonlySet<string>,
  present: ReadonlySet<string>,
  moved: readonly MovedAddress[]
): Finding[] {
  const faults = [
    ...(held.has(from) ? [] : ["was never published, so it cannot have moved"]),
    ...(present.has(to) ? [] : [`moved to ${to}, which is not there`]),
    ...(moved.some((other) => other.from === to) ? [`moved to ${to}, which moved on: name where it ended up`] : [])
  ];
  return faults.map((message) => ({rule: "moved address", severity: "error", where: from, message}));
}
