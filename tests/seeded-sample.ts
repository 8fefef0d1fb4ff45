/** So many of the items, the same ones for the same seed, in their order. */
export function seededSample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const keyed = items.map((item, i) => ({item, i, key: scramble(seed + i)}));
  const chosen = keyed.toSorted((a, b) => a.key - b.key).slice(0, count);
  return chosen.toSorted((a, b) => a.i - b.i).map(({item}) => item);
}

/** Mixes the bits of a number as the hash of MurmurHash3 ends. */
function scramble(number: number): number {
  let bits = Math.imul(number, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
