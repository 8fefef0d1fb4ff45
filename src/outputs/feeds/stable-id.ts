import {createHash} from "node:crypto";

/**
 * An id that depends on nothing but the name, so that it stays when the site moves to another address: a UUID of
 * version 5.
 *
 * @see RFC 9562, section 5.5
 */
export function stableId(name: string): string {
  const hash = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  const hex = Buffer.from(hash.map(marked)).toString("hex");
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}

/** The bits that say what kind of UUID it is. */
function marked(byte: number, position: number): number {
  if (position === 6) return (byte & 0x0f) | 0x50;
  return position === 8 ? (byte & 0x3f) | 0x80 : byte;
}

/** Drawn once at random; another one would give every entry a new id. */
const namespace = Buffer.from("b0a0c1a45d7a4d5f9c3e2f6b8e1d7a90", "hex");
