/** Gives numbers from 0 (included) to 1 (excluded), one a call. */
export type Random = () => number;

/**
 * Random numbers that are the same on every machine for the same seed: Chris
 * Doty-Humphrey's sfc32, seeded as in PractRand. `d3.randomNormal.source` makes
 * normal deviates of them.
 *
 * @param seed a whole number from 0 to 2³² − 1
 */
export function seededRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new Error(`seed ${seed}: expected a whole number from 0 to 4294967295`);
  }
  const next = smallFastCounter(seed);
  for (let i = 0; i < 12; i++) next();
  return () => next() / 2 ** 32;
}

function smallFastCounter(seed: number): () => number {
  let a = 0;
  let b = seed;
  let c = 0;
  let counter = 1;
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}
