import jsonld from "jsonld";
import {Parser, Store} from "n3";
import ShaclValidator from "rdf-validate-shacl";
import {dcatShapes} from "./dcat-shapes.ts";

/** Where a catalogue breaks the tables of DCAT-AP 3, found by a SHACL engine: property and rule, each once. */
export async function shapeFaults(catalogue: unknown): Promise<string[]> {
  const quads = await jsonld.toRDF(catalogue, {format: "application/n-quads", documentLoader: refuse});
  const data = read(quads, "N-Quads");
  const report = await new ShaclValidator(read(dcatShapes(), "Turtle")).validate(data);
  const found = report.results.map(
    ({path, sourceConstraintComponent}) => `${nameOf(path)}: ${nameOf(sourceConstraintComponent)}`
  );
  return [...new Set(found)].toSorted();
}

function read(text: string, format: string): Store {
  return new Store(new Parser({format}).parse(text));
}

/** The catalogue holds what its words mean: nothing is fetched. */
function refuse(address: string): never {
  throw new Error(`context ${address}: expected none outside the document`);
}

function nameOf(term: unknown): string {
  return String((term as {readonly value?: string} | null)?.value)
    .split(/[#/]/)
    .at(-1) as string;
}
