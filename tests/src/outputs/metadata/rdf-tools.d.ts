declare module "jsonld" {
  /** What tests ask of the processor. */
  interface Options {
    readonly format: "application/n-quads";
    readonly documentLoader: (address: string) => never;
  }
  const jsonld: {toRDF(document: unknown, options: Options): Promise<string>};
  export default jsonld;
}

declare module "n3" {
  import type ShaclValidator from "rdf-validate-shacl";
  type Quads = ConstructorParameters<typeof ShaclValidator>[0];
  export class Parser {
    constructor(options: {readonly format: string});
    parse(text: string): unknown[];
  }
  /** A set of quads as the engine takes it. */
  export type Store = Quads;
  export const Store: new (quads: unknown[]) => Store;
}
