import {createHash} from "node:crypto";
import {Ajv} from "ajv";
import addFormats from "ajv-formats";
import Papa from "papaparse";

// What a data package must be by the standard (datapackage.org, version 2), as a schema and as checks of its tables.

const text = {type: "string", minLength: 1};
const names = {type: "array", items: text, minItems: 1};
const foreignKey = {
  type: "object",
  required: ["fields", "reference"],
  properties: {
    fields: names,
    reference: {type: "object", required: ["fields"], properties: {fields: names, resource: text}}
  }
};
const field = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: text,
    type: {enum: ["string", "number", "integer", "yearmonth", "date"]},
    categories: {type: "array", items: {type: "object", required: ["value", "label"]}, uniqueItems: true},
    constraints: {type: "object", propertyNames: {enum: ["required", "enum", "pattern", "minimum"]}}
  }
};
const resource = {
  type: "object",
  required: ["name", "path", "schema"],
  properties: {
    name: {type: "string", pattern: "^[-a-z0-9._/]+$"},
    type: {const: "table"},
    // Relative, below the description.
    path: {type: "string", pattern: "^(?![./~])(?!.*\\.\\.)(?!.*:)"},
    encoding: {const: "utf-8"},
    mediatype: {type: "string", pattern: "^(.+)/(.+)$"},
    bytes: {type: "integer"},
    hash: {type: "string", pattern: "^sha256:[0-9a-f]{64}$"},
    schema: {
      type: "object",
      required: ["fields"],
      properties: {
        fields: {type: "array", items: field, minItems: 1},
        missingValues: {type: "array", items: {type: "string"}},
        primaryKey: names,
        uniqueKeys: {type: "array", items: names, minItems: 1},
        foreignKeys: {type: "array", items: foreignKey, minItems: 1}
      }
    }
  }
};

/** A description of tables, as far as the standard and the project demand it. */
const packageSchema = {
  type: "object",
  required: ["$schema", "name", "title", "version", "created", "licenses", "sources", "contributors", "resources"],
  properties: {
    $schema: {const: "https://datapackage.org/profiles/2.0/datapackage.json"},
    version: text,
    created: {type: "string", format: "date-time"},
    keywords: names,
    licenses: {
      type: "array",
      minItems: 1,
      items: {type: "object", required: ["name"], properties: {path: {type: "string", format: "uri"}}}
    },
    sources: {type: "array", minItems: 1, items: {type: "object", required: ["title"]}},
    contributors: {
      type: "array",
      minItems: 1,
      items: {type: "object", required: ["title"], properties: {roles: names}}
    },
    resources: {type: "array", minItems: 1, items: resource}
  }
};

interface Field {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly {readonly value: string; readonly label: string}[];
  readonly constraints?: {readonly required?: boolean; readonly enum?: readonly string[]; readonly minimum?: number};
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: {readonly resource?: string; readonly fields: readonly string[]};
    }[];
  };
}

/** A data package as its reader sees it. */
export interface DataPackage {
  readonly resources: readonly Resource[];
}

/** Where a description breaks the standard. */
export function descriptorFaults(description: unknown): string[] {
  const ajv = new Ajv({allErrors: true});
  addFormats.default(ajv);
  const validate = ajv.compile(packageSchema);
  const keepsTo: boolean = validate(description);
  if (!keepsTo) return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
  const {resources} = description as DataPackage;
  return [
    ...repeated(resources.map(({name}) => name)).map((name) => `two resources are called ${name}`),
    ...resources.flatMap(({name, schema: {fields}}) => [
      ...repeated(fields.map((one) => one.name)).map((one) => `${name} has two fields called ${one}`),
      ...fields.flatMap(({categories = []}) => repeated(categories.map(({label}) => label)))
    ])
  ];
}

/** Where tables are not what a description says of them. */
export function tableFaults({resources}: DataPackage, read: (path: string) => Buffer): string[] {
  const tables = new Map(resources.map(({name, path}) => [name, openCsv(read(path).toString("utf8"))]));
  return resources.flatMap((one) => {
    const {head, rows} = tables.get(one.name) ?? {head: [], rows: []};
    const content = read(one.path);
    const sum = createHash("sha256").update(content).digest("hex");
    return [
      ...(content.length === one.bytes ? [] : [`has ${content.length} bytes`]),
      ...(one.hash === `sha256:${sum}` ? [] : [`has the hash ${sum}`]),
      ...(one.schema.fields.map(({name}) => name).join() === head.join() ? [] : ["has other heads"]),
      ...one.schema.fields.flatMap((column) => fieldFault(column, rows)),
      ...keyFaults(one.schema, rows),
      ...referenceFaults(one, rows, tables)
    ].map((fault) => `${one.name} ${fault}`);
  });
}

type Row = Readonly<Record<string, string>>;

interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

function openCsv(csv: string): Rows {
  const {data, meta} = Papa.parse<Row>(csv, {header: true, delimiter: ",", skipEmptyLines: true});
  return {head: meta.fields ?? [], rows: data};
}

const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^[+-]?\d+(\.\d+)?$/,
  integer: /^[+-]?\d+$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  date: /^\d{4}-\d{2}-\d{2}$/
};

function fieldFault(column: Field, rows: readonly Row[]): string[] {
  const odd = rows.map((row) => row[column.name] ?? "").find((cell) => !mayHold(column, cell));
  return odd === undefined ? [] : [`has ${JSON.stringify(odd)} in ${column.name}`];
}

function mayHold({type, categories, constraints = {}}: Field, cell: string): boolean {
  if (cell === "") return !constraints.required;
  const {enum: codes = [cell], minimum = -Infinity} = constraints;
  const known = categories?.map(({value}) => value) ?? [cell];
  if (type === "integer" && Number(cell) < minimum) return false;
  return Boolean(forms[type]?.test(cell)) && codes.includes(cell) && known.includes(cell);
}

/** Blank cells are no part of a unique key, but a primary key has none. */
function keyFaults({primaryKey, uniqueKeys = []}: Resource["schema"], rows: readonly Row[]): string[] {
  const isRepeated = (key: readonly string[], of: readonly Row[]) =>
    new Set(of.map((row) => JSON.stringify(key.map((name) => row[name])))).size < of.length;
  return [
    ...(primaryKey && rows.some((row) => primaryKey.some((name) => !row[name])) ? ["has a blank in its key"] : []),
    ...(primaryKey && isRepeated(primaryKey, rows) ? ["has two rows with one key"] : []),
    ...uniqueKeys.flatMap((key) => {
      const whole = rows.filter((row) => key.every((name) => row[name]));
      return isRepeated(key, whole) ? ["has two rows with one unique key"] : [];
    })
  ];
}

function referenceFaults({name, schema}: Resource, rows: readonly Row[], tables: ReadonlyMap<string, Rows>): string[] {
  return (schema.foreignKeys ?? []).flatMap(
    ({
      fields: [from = ""],
      reference: {
        resource: to = name,
        fields: [at = ""]
      }
    }) => {
      const known = new Set(tables.get(to)?.rows.map((row) => row[at]));
      const stranger = rows.find((row) => row[from] && !known.has(row[from]));
      return stranger ? [`refers to ${stranger[from]}, which is not in ${to}`] : [];
    }
  );
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
