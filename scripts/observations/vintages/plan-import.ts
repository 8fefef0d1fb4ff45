import {expected} from "../../../src/model/expected.ts";
import type {SourceTable} from "../../../src/model/observations/cells.ts";
import {sourceTable} from "../../../src/model/observations/observations.ts";
import type {VintageManifest} from "../../../src/model/releases/vintages.ts";
import {findChanges} from "../changes.ts";
import type {ChangeCount, Changes} from "../changes.ts";
import {formatCells} from "./cells-csv.ts";
import {statedBlocks} from "./stated-blocks.ts";
import {statedCoverage} from "./stated-coverage.ts";
import {vintagesFolder} from "./vintage.ts";
import {countCells} from "./read-vintages.ts";
import type {Vintage} from "./vintage.ts";

/** What is known of an input besides its cells. */
export interface ImportFacts {
  /** Day of the publication, the name of the vintage. */
  readonly date: string;
  /** Day on which the input was taken into the project. */
  readonly retrieved: string;
  readonly input: VintageManifest["input"];
  /** What was asked of the source; null, unless told, for a file that came by hand. */
  readonly query?: unknown;
}

/** What an import would write: a vintage, or nothing because the same is held already. */
export interface ImportPlan {
  /** Whether the vintage is held, or every cell of it as it is in those before. */
  readonly isHeld: boolean;
  readonly vintage: Vintage;
  /** By measure: municipalities and the whole country. */
  readonly counts: ReadonlyMap<string, ChangeCount>;
}

/** Works out the vintage that a table adds to those held; refuses what would change or precede one of them. */
export function planImport(table: SourceTable, held: readonly Vintage[], facts: ImportFacts): ImportPlan {
  const earlier = held.filter(({manifest}) => manifest.date < facts.date);
  const same = held.find(({manifest}) => manifest.date === facts.date);
  const later = held.find(({manifest}) => manifest.date > facts.date);
  if (!same && later) throw new Error(orderMessage(facts.date, later.manifest.date));
  const {changes, vintage} = deriveVintage(table, earlier, facts);
  checkDate(vintage.manifest);
  if (same) checkSame(vintage, same);
  const isNew = countCells(vintage.cells) + countCells(vintage.regions) > 0;
  return {isHeld: same !== undefined || !isNew, vintage, counts: changes.counts};
}

// Some files carry the day on which their table was made instead of the day on which it was last changed.
const givenDate = "if they were published on another day than that, give it with --date YYYY-MM-DD";

// Each vintage holds what changed since the one before; one put in between would make the next one untrue.
function orderMessage(date: string, later: string): string {
  return (
    `vintage ${date}: ${later} is held already, expected vintages in the order of their dates. Figures that were ` +
    `published before ${later} cannot be added any more; ${givenDate}`
  );
}

function checkDate({date, coverage: {last}}: VintageManifest): void {
  if (last <= date.slice(0, 7)) return;
  throw new Error(`vintage ${date}: states ${last}, expected no month after its date; ${givenDate}`);
}

function deriveVintage(
  table: SourceTable,
  earlier: readonly Vintage[],
  {date, retrieved, input, query = null}: ImportFacts
): {changes: Changes; vintage: Vintage} {
  const changes = findChanges(
    table.cells,
    earlier.map(({cells}) => cells)
  );
  const regions = findChanges(
    table.regions,
    earlier.map(({regions}) => regions)
  ).cells;
  const stated = statedBlocks(table);
  const coverage = expected(statedCoverage(stated), `${table.file}: no municipality, expected at least one`);
  const manifest: VintageManifest = {
    date,
    table: sourceTable,
    title: table.title,
    source: table.source,
    licence: "CC BY 4.0",
    query,
    retrieved,
    input,
    coverage,
    cells: sumCounts(changes.counts)
  };
  return {changes, vintage: {manifest, stated, cells: changes.cells, regions}};
}

function sumCounts(counts: ReadonlyMap<string, ChangeCount>): ChangeCount {
  const all = [...counts.values()];
  return {
    added: all.reduce((sum, {added}) => sum + added, 0),
    revised: all.reduce((sum, {revised}) => sum + revised, 0)
  };
}

// What was published on a day is published: other figures need another date.
function checkSame(vintage: Vintage, held: Vintage): void {
  const [now, before] = [fingerprint(vintage), fingerprint(held)];
  const keys = new Set([...now.keys(), ...before.keys()]);
  const different = [...keys].find((key) => !areSame(now.get(key) ?? [], before.get(key) ?? []));
  if (different === undefined) return;
  const {date} = held.manifest;
  throw new Error(
    `vintage ${date}: ${vintagesFolder}/${date} differs in ${different}, expected the same figures or another date; ${givenDate}`
  );
}

/** What tells one vintage from another, line by line. */
function fingerprint({manifest, stated, cells, regions}: Vintage): Map<string, Iterable<Uint8Array>> {
  return new Map<string, Iterable<Uint8Array>>([
    ["what it covers", [new TextEncoder().encode(JSON.stringify([manifest.coverage, stated]))]],
    ...[...cells].map(([measure, table]) => [`${measure}.csv`, formatCells(table)] as const),
    ...[...regions].map(([measure, table]) => [`regions/${measure}.csv`, formatCells(table)] as const)
  ]);
}

function areSame(now: Iterable<Uint8Array>, before: Iterable<Uint8Array>): boolean {
  const others = before[Symbol.iterator]();
  for (const line of now) {
    const other = others.next();
    if (other.done || Buffer.compare(line, other.value) !== 0) return false;
  }
  return others.next().done === true;
}
