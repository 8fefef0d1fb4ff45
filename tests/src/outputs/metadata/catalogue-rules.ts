// What DCAT-AP 3 and avoindata.fi demand of a catalogue, written from their published tables, on JSON-LD whose context
// is in the document itself.

type Node = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** How often a property may occur, and what its values must be. */
interface Rule {
  readonly least: number;
  readonly most: number;
  readonly is: Check;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const literal =
  (type: string, pattern: RegExp): Check =>
  (value) =>
    isNode(value) && value["@type"] === type && pattern.test(String(value["@value"]));
const iri =
  (pattern: RegExp): Check =>
  (value) =>
    isNode(value) && pattern.test(String(value["@id"]));
const node =
  (type: string, rules: Readonly<Record<string, Rule>> = {}): Check =>
  (value) =>
    isNode(value) && valuesOf(value["@type"]).includes(type) && nodeFaults(value, rules).length === 0;
const text: Check = (value) => isNode(value) && /^(fi|sv|en)$/.test(String(value["@language"])) && !!value["@value"];
const plain: Check = (value) => typeof value === "string" && value !== "";
const list = (name: string) =>
  iri(new RegExp(`^http://publications\\.europa\\.eu/resource/authority/${name}/[A-Z_0-9]+$`));

const one = (is: Check): Rule => ({least: 1, most: 1, is});
const optional = (is: Check): Rule => ({least: 0, most: 1, is});
const some = (is: Check): Rule => ({least: 1, most: Infinity, is});
/** In Finnish, Swedish and English. */
const translated: Rule = {least: 3, most: 3, is: text};

const absolute = iri(/^https?:\/\/[^ ]+$/);
const date = literal("xsd:date", /^\d{4}-\d{2}-\d{2}$/);
const licence = node("dct:LicenseDocument");
const period = node("dct:PeriodOfTime", {"dcat:startDate": one(date), "dcat:endDate": one(date)});
const agent = node("foaf:Agent", {"foaf:name": some(plain)});
const place = node("dct:Location", {"dct:identifier": one(plain), "skos:prefLabel": some(text)});

const source = node("dcat:Dataset", {"dct:title": some(text), "dct:description": some(text)});

const distribution: Readonly<Record<string, Rule>> = {
  "dct:title": translated,
  "dct:description": translated,
  "dcat:accessURL": some(absolute),
  "dcat:downloadURL": some(absolute),
  "dct:format": one(list("file-type")),
  "dcat:mediaType": one(iri(/^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[-+.a-z0-9]+$/)),
  "dcat:byteSize": one(literal("xsd:nonNegativeInteger", /^[1-9]\d*$/)),
  "spdx:checksum": one(
    node("spdx:Checksum", {
      "spdx:algorithm": one(iri(/#checksumAlgorithm_sha256$/)),
      "spdx:checksumValue": one(literal("xsd:hexBinary", /^[0-9a-f]{64}$/))
    })
  ),
  "dct:license": one(licence),
  "dcatap:availability": one(list("planned-availability")),
  "dct:temporal": optional(period),
  "dcat:temporalResolution": optional(literal("xsd:duration", /^P1M$/)),
  "dct:issued": one(date),
  "dct:modified": one(date)
};

const dataset: Readonly<Record<string, Rule>> = {
  "dct:identifier": one(plain),
  "dct:title": translated,
  "dct:description": translated,
  "dcat:keyword": some(text),
  "dcat:theme": some(list("data-theme")),
  "dct:publisher": one(agent),
  "dcat:contactPoint": some(
    node("vcard:Kind", {
      "vcard:fn": one(plain),
      "vcard:hasEmail": optional(iri(/^mailto:[^@ ]+@[^@ ]+$/)),
      "vcard:hasURL": one(absolute)
    })
  ),
  "dct:license": one(licence),
  "dct:accessRights": one(list("access-right")),
  "dct:accrualPeriodicity": one(list("frequency")),
  "dct:spatial": some(place),
  "dct:temporal": optional(period),
  "dct:issued": one(date),
  "dct:modified": one(date),
  "dct:source": some(source),
  "dcat:version": one(plain),
  "dcat:landingPage": some(node("foaf:Document")),
  "dcat:distribution": some(isNode)
};

const catalogue: Readonly<Record<string, Rule>> = {
  "dct:title": translated,
  "dct:description": translated,
  "dct:publisher": one(agent),
  "dct:license": one(licence),
  "dct:language": some(list("language")),
  "dct:spatial": some(place),
  "dct:issued": one(date),
  "dct:modified": one(date),
  "foaf:homepage": one(node("foaf:Document")),
  "dcat:themeTaxonomy": some(node("skos:ConceptScheme", {"dct:title": some(text)})),
  "dcat:dataset": some(isNode)
};

/** The namespaces of the vocabularies; a prefix that stands for another would give other triples. */
const namespaces: Readonly<Record<string, string>> = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geo: "http://www.opengis.net/ont/geosparql#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#"
};

/** Where a catalogue breaks the rules, one sentence each. */
export function catalogueFaults(root: Node): string[] {
  const datasets = nodesIn(root, "dcat:dataset");
  const context = isNode(root["@context"]) ? root["@context"] : {};
  const wrong = Object.entries(context).filter(([prefix, namespace]) => namespaces[prefix] !== namespace);
  const unknown = [...new Set(termsIn(root).map((term) => term.split(":")[0] ?? ""))].filter(
    (name) => !(name in context)
  );
  return [
    ...wrong.map(([prefix]) => `prefix ${prefix} stands for something else`),
    ...unknown.map((prefix) => `prefix ${prefix} is not declared`),
    ...typeFault(root, "dcat:Catalog"),
    ...nodeFaults(root, catalogue),
    ...datasets.flatMap((one) => [...typeFault(one, "dcat:Dataset"), ...nodeFaults(one, dataset)]),
    ...distributionsOf(root).flatMap((one) => [
      ...typeFault(one, "dcat:Distribution"),
      ...nodeFaults(one, distribution)
    ]),
    ...repeated([root, ...datasets, ...distributionsOf(root)].map((one) => String(one["@id"]))).map(
      (id) => `${id} is there twice`
    )
  ];
}

/** All files of a catalogue. */
export function distributionsOf(root: Node): Node[] {
  return nodesIn(root, "dcat:dataset").flatMap((one) => nodesIn(one, "dcat:distribution"));
}

/** The nodes that a property has as values. */
export function nodesIn(parent: Node, property: string): Node[] {
  return valuesOf(parent[property]).filter(isNode);
}

function nodeFaults(of: Node, rules: Readonly<Record<string, Rule>>): string[] {
  return Object.entries(rules).flatMap(([property, {least, most, is}]) => {
    const values = valuesOf(of[property]);
    if (values.length < least || values.length > most)
      return [`${String(of["@id"])} has ${values.length} values of ${property}`];
    return values.every(is) ? [] : [`${String(of["@id"])} has a wrong value of ${property}`];
  });
}

function typeFault(of: Node, type: string): string[] {
  return valuesOf(of["@type"]).includes(type) ? [] : [`${String(of["@id"])} is no ${type}`];
}

function valuesOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Every property and type in a document. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === "@context") return [];
    if (name === "@type") return valuesOf(inner).map(String);
    return [...(name.startsWith("@") ? [] : [name]), ...termsIn(inner)];
  });
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
