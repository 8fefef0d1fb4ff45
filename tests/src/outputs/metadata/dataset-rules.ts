import {Ajv} from "ajv";
import addFormats from "ajv-formats";

// What search engines ask of a schema.org Dataset, and the types that schema.org gives the properties used here.

const text = {type: "string", minLength: 1};
const address = {type: "string", format: "uri", pattern: "^https?://"};
const organization = {
  type: "object",
  required: ["@type", "name", "url"],
  properties: {"@type": {const: "Organization"}, name: text, url: address}
};
const country = {
  type: "object",
  required: ["name"],
  properties: {"@type": {const: "Country"}, name: text}
};
const reference = {type: "object", required: ["@id"], properties: {"@id": address}};
const schema = {
  type: "object",
  required: [
    ...["@context", "@type", "@id", "name", "description", "url", "inLanguage", "keywords", "creator", "publisher"],
    ...["license", "isAccessibleForFree", "version", "dateModified", "temporalCoverage", "spatialCoverage"],
    ...["variableMeasured", "includedInDataCatalog", "distribution", "isBasedOn"],
    ...["identifier", "citation", "measurementTechnique", "workTranslation", "image"]
  ],
  properties: {
    "@context": {const: "https://schema.org"},
    "@type": {const: "Dataset"},
    "@id": address,
    name: text,
    description: {type: "string", minLength: 50, maxLength: 5000},
    url: address,
    identifier: address,
    citation: {type: "string", minLength: 50},
    measurementTechnique: address,
    isPartOf: reference,
    // The other two languages.
    workTranslation: {type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: reference},
    // https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
    image: {
      type: "object",
      required: ["@type", "contentUrl", "license", "acquireLicensePage", "creditText", "creator"],
      properties: {
        "@type": {const: "ImageObject"},
        contentUrl: {...address, pattern: "\\.png$"},
        license: address,
        acquireLicensePage: address,
        creditText: text,
        creator: organization
      }
    },
    inLanguage: {enum: ["fi", "sv", "en"]},
    keywords: {type: "array", items: text, minItems: 1},
    creator: organization,
    // The address of a publisher is not asked for, so that none is made up.
    publisher: {...organization, required: ["@type", "name"]},
    license: address,
    isAccessibleForFree: {const: true},
    version: text,
    dateModified: {type: "string", format: "date"},
    temporalCoverage: {type: "string", pattern: "^\\d{4}-\\d{2}/\\d{4}-\\d{2}$"},
    spatialCoverage: {
      anyOf: [
        country,
        {
          type: "object",
          required: ["name", "containedInPlace"],
          properties: {"@type": {const: "Place"}, name: text, containedInPlace: country}
        }
      ]
    },
    variableMeasured: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "name", "unitText", "propertyID"],
        properties: {"@type": {const: "PropertyValue"}, name: text, unitText: text, propertyID: text}
      }
    },
    includedInDataCatalog: {
      type: "object",
      required: ["@id", "name", "url"],
      properties: {"@type": {const: "DataCatalog"}, "@id": address, name: text, url: address}
    },
    isBasedOn: {type: "object", properties: {"@type": {const: "CreativeWork"}, name: text, url: address}},
    distribution: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "contentUrl", "encodingFormat"],
        properties: {
          "@type": {const: "DataDownload"},
          contentUrl: address,
          encodingFormat: {type: "string", pattern: "^[a-z]+/[-+.a-z0-9]+$"}
        }
      }
    }
  },
  additionalProperties: false
};

const ajv = new Ajv({allErrors: true});
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Where a description of data breaks the rules, one sentence each. */
export function datasetFaults(markup: unknown): string[] {
  return validate(markup) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}
