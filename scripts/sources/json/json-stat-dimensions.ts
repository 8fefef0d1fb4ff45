import {counted} from "../../../src/model/counted.ts";
import {kindOf} from "../dimension-kinds.ts";
import type {DimensionKind} from "../dimension-kinds.ts";
import type {Category, Dataset} from "./json-stat-schema.ts";

/** A dimension with its codes in the order of their positions. */
export interface Dimension {
  readonly id: string;
  readonly kind: DimensionKind;
  readonly codes: readonly string[];
  /** How far apart in the list of values two neighbours in this dimension lie. */
  readonly stride: number;
}

/** Finds the three dimensions by what they hold, for their names and their order have changed. */
export function readDimensions(
  dataset: Dataset,
  measures: ReadonlySet<string>,
  file: string
): Record<DimensionKind, Dimension> {
  const {id: ids, size: sizes} = dataset;
  if (sizes.length !== ids.length)
    throw new Error(`${file}: ${counted(sizes.length, "size")}, expected ${ids.length}, one per dimension`);
  const found = ids.map((id, d) => {
    const codes = readCodes(dataset, id, sizes[d] ?? 0, file);
    const kind = kindOf(codes, dataset.role?.time?.includes(id) ?? false, measures);
    const stride = sizes.slice(d + 1).reduce((product, size) => product * size, 1);
    return {id, kind, codes, stride};
  });
  const unknown = found.find(({kind}) => kind === null);
  if (unknown) {
    throw new Error(
      `${file}: dimension ${unknown.id} with ${unknown.codes[0]}: expected areas, months or known measures`
    );
  }
  const only = (kind: DimensionKind): Dimension => onlyOne(found as Dimension[], kind, file);
  return {areas: only("areas"), months: only("months"), measures: only("measures")};
}

function onlyOne(dimensions: readonly Dimension[], kind: DimensionKind, file: string): Dimension {
  const [first, ...others] = dimensions.filter((dimension) => dimension.kind === kind);
  if (first && others.length === 0) return first;
  throw new Error(`${file}: ${first ? others.length + 1 : 0} dimensions of ${kind}, expected one`);
}

function readCodes(dataset: Dataset, id: string, size: number, file: string): readonly string[] {
  const category = dataset.dimension[id]?.category;
  if (!category) throw new Error(`${file}: dimension ${id}: expected its categories`);
  const codes = codesInOrder(category, id, file);
  const twice = codes.find((code, i) => codes.indexOf(code) < i);
  if (twice !== undefined) throw new Error(`${file}: dimension ${id}: code ${twice} twice, expected once`);
  if (codes.length !== size)
    throw new Error(`${file}: dimension ${id}: ${counted(codes.length, "code")}, expected ${size} as in size`);
  const stray = Object.keys(category.label ?? {}).find((code) => !codes.includes(code));
  if (stray !== undefined)
    throw new Error(`${file}: dimension ${id}: label of ${stray}, expected labels of codes in its index only`);
  return codes;
}

// Labels give no order: JavaScript sorts keys that look like numbers, such as months, before all others.
function codesInOrder({index, label = {}}: Category, id: string, file: string): readonly string[] {
  if (Array.isArray(index)) return index;
  if (index !== undefined) return codesByPosition(index, id, file);
  const codes = Object.keys(label);
  if (codes.length === 1) return codes;
  throw new Error(`${file}: dimension ${id}: ${codes.length} categories without an index, expected one or an index`);
}

function codesByPosition(index: Readonly<Record<string, number>>, id: string, file: string): string[] {
  const sorted = Object.entries(index).sort(([, a], [, b]) => a - b);
  const wrong = sorted.find(([, position], i) => position !== i);
  if (wrong)
    throw new Error(`${file}: dimension ${id}: code ${wrong[0]} at position ${wrong[1]}, expected each position once`);
  return sorted.map(([code]) => code);
}
