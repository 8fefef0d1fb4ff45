// The tables of classes and properties of DCAT-AP 3, as SHACL: of what class the values of a property are, and how often
// it may occur. Only properties that a catalogue of ours may have.

/** `min..max class`; without a class, any value; a class in brackets is the type of a literal. */
type Range = `${0 | 1}..${1 | "n"}${"" | ` ${string}`}`;

const shapes: Readonly<Record<string, Readonly<Record<string, Range>>>> = {
  "dcat:Catalog": {
    "dcat:dataset": "1..n dcat:Dataset",
    "dcat:themeTaxonomy": "1..n skos:ConceptScheme",
    "dct:description": "1..n",
    "dct:issued": "1..1 [xsd:date]",
    "dct:language": "1..n dct:LinguisticSystem",
    "dct:license": "1..1 dct:LicenseDocument",
    "dct:modified": "1..1 [xsd:date]",
    "dct:publisher": "1..1 foaf:Agent",
    "dct:spatial": "1..n dct:Location",
    "dct:title": "1..n",
    "foaf:homepage": "1..1 foaf:Document"
  },
  "dcat:Dataset": {
    "dcat:contactPoint": "0..n vcard:Kind",
    "dcat:distribution": "0..n dcat:Distribution",
    "dcat:landingPage": "0..n foaf:Document",
    "dcat:temporalResolution": "0..1 [xsd:duration]",
    "dcat:theme": "0..n skos:Concept",
    "dcat:version": "0..1",
    "dct:accessRights": "0..1 dct:RightsStatement",
    "dct:accrualPeriodicity": "0..1 dct:Frequency",
    "dct:description": "1..n",
    "dct:issued": "0..1 [xsd:date]",
    "dct:language": "0..n dct:LinguisticSystem",
    "dct:modified": "0..1 [xsd:date]",
    "dct:provenance": "0..n dct:ProvenanceStatement",
    "dct:publisher": "0..1 foaf:Agent",
    "dct:source": "0..n dcat:Dataset",
    "dct:spatial": "0..n dct:Location",
    "dct:temporal": "0..n dct:PeriodOfTime",
    "dct:title": "1..n"
  },
  "dcat:Distribution": {
    "dcat:accessURL": "1..n",
    "dcat:byteSize": "0..1 [xsd:nonNegativeInteger]",
    "dcat:downloadURL": "0..n",
    "dcat:mediaType": "0..1 dct:MediaType",
    "dcatap:availability": "1..1 skos:Concept",
    "dct:conformsTo": "0..n dct:Standard",
    "dct:description": "1..n",
    "dct:format": "1..1 dct:MediaTypeOrExtent",
    "dct:language": "0..n dct:LinguisticSystem",
    "dct:license": "1..1 dct:LicenseDocument",
    "dct:title": "0..n",
    "spdx:checksum": "0..1 spdx:Checksum"
  },
  "spdx:Checksum": {"spdx:algorithm": "1..1", "spdx:checksumValue": "1..1 [xsd:hexBinary]"},
  "skos:Concept": {"skos:prefLabel": "1..n"},
  "skos:ConceptScheme": {"dct:title": "1..n"},
  "foaf:Agent": {"foaf:name": "1..n"},
  "dct:PeriodOfTime": {"dcat:startDate": "1..1 [xsd:date]", "dcat:endDate": "1..1 [xsd:date]"},
  "dct:Location": {"dcat:bbox": "0..1 [geo:wktLiteral]", "skos:prefLabel": "0..n"}
};

const prefixes: Readonly<Record<string, string>> = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geo: "http://www.opengis.net/ont/geosparql#",
  sh: "http://www.w3.org/ns/shacl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#"
};

/** The shapes as Turtle. */
export function dcatShapes(): string {
  const heads = Object.entries(prefixes).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`);
  const bodies = Object.entries(shapes).map(([target, properties]) => {
    const all = Object.entries(properties).map(([path, range]) => `sh:property [ sh:path ${path} ; ${terms(range)} ]`);
    return `[] a sh:NodeShape ; sh:targetClass ${target} ; ${all.join(" ; ")} .`;
  });
  return [...heads, ...bodies].join("\n");
}

function terms(range: Range): string {
  const [counts = "", type] = range.split(" ");
  const [least, most] = counts.split("..");
  return [
    `sh:minCount ${least}`,
    ...(most === "n" ? [] : [`sh:maxCount ${most}`]),
    ...(type?.startsWith("[") ? [`sh:datatype ${type.slice(1, -1)}`] : type ? [`sh:class ${type}`] : [])
  ].join(" ; ");
}
