import {expect, test} from "vitest";
import {readSourceFile} from "../../../../scripts/sources/read-source.ts";
import type {SourceTable} from "../../../../src/model/observations/cells.ts";
import {chunksOf} from "../chunks-of.ts";
import {makeChance} from "./chance.ts";
import {mutate} from "./mutate.ts";
import {originals, reference} from "./originals.ts";
import type {Original} from "./originals.ts";
import type {Cells} from "./second-readers.ts";

/**
 * How often each of the seven files is changed: a share of what has been done with
 * `FUZZ_RUNS=2000 npx vitest run --project unit tests/scripts/sources/fuzz`.
 */
const runs = Number(process.env["FUZZ_RUNS"] ?? 200);
const firstSeed = Number(process.env["FUZZ_SEED"] ?? 1);

test.each(originals)("$name reads as a second reader reads it", async (original) => {
  const cells = await read(original, original.bytes);
  expect(cells).toEqual(withoutLeftOut(original.readAgain(original.bytes)));
  expect((cells as Cells).size).toBeGreaterThan(20);
});

test.each(originals)(
  "whatever breaks in $name, it is read right or refused by a sentence",
  async (original) => {
    const whole = (await read(original, original.bytes)) as Cells;
    const counts = {refused: 0, unchanged: 0, changed: 0};
    for (let run = 0; run < runs; run++) {
      const mutation = mutate(original.bytes, original.cells, makeChance(firstSeed * 1_000_003 + run));
      const result = await read(original, mutation.bytes);
      const where = `seed ${firstSeed}, run ${run}: ${mutation.what}`;
      if (result instanceof Map) {
        expect(result, where).toEqual(withoutLeftOut(original.readAgain(mutation.bytes)));
        const isHead = mutation.to <= original.cells[0];
        if (original.isSure && isHead) expect(result, where).toEqual(whole);
        counts[sameCells(result, whole) ? "unchanged" : "changed"]++;
      } else {
        expect(result, where).toMatch(place);
        counts.refused++;
      }
    }
    console.log(`${original.name}: ${runs} changes, ${JSON.stringify(counts)}`);
    expect(counts.refused).toBeGreaterThan(runs / 10);
    expect(counts.unchanged + counts.changed).toBeGreaterThan(0);
  },
  600_000
);

/** A sentence that names the file, the place in it, and what was expected. */
const place =
  /^[\w.-]+: ((line \d+, column \d+|cell \w+ \w+ [\d-]+|dimension \S+|column \S+|value|status|area|measure|updated|\d|nothing for|\w+ [\d-]+: |no row|key|found an? |expected a JSON-stat|no end).*expected .|expected (a JSON-stat 2.0 data set|an answer of PxWeb[^:]*): .)/s;

/** The cells of a file, or the sentence that refuses it. */
async function read(original: Original, bytes: Uint8Array): Promise<Cells | string> {
  try {
    return cellsIn(await readSourceFile(chunksOf(bytes, 4096), original.name, reference));
  } catch (error) {
    expect((error as Error).name).toBe("Error");
    return (error as Error).message;
  }
}

function cellsIn({cells, regions}: SourceTable): Cells {
  const found: Cells = new Map();
  for (const table of [cells, regions])
    for (const [measure, {months, columns}] of table)
      for (const [area, column] of columns)
        months.forEach((month, t) => found.set([area, month, measure].sort().join(" "), column.at(t) ?? null));
  return found;
}

/** What is left out by its kind is no cell of ours: areas that are neither municipalities nor regions, and KASSASSA. */
function withoutLeftOut(cells: Cells): Cells {
  return new Map(
    [...cells].filter(([name]) => name.split(" ").some((code) => areas.has(code)) && !/KASSASSA/.test(name))
  );
}

const areas = new Set([
  ...["SSS", "KU199", "KUJOU"],
  ...reference.municipalities.flatMap(({code, region, ely}) => [code, region, ely])
]);

function sameCells(a: Cells, b: Cells): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
