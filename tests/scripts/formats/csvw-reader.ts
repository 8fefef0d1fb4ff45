import Papa from "papaparse";
import {z} from "zod";

// A reader of CSV on the Web, written from the recommendations (tabular data model, metadata vocabulary) and from
// nothing of this project; it knows as much of them as the published files use, and refuses the rest.

const naturalLanguage = z.union([
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.union([z.string(), z.array(z.string())]))
]);
const format = z.union([z.string(), z.strictObject({decimalChar: z.string().length(1)})]);
const base = z.enum(["string", "decimal", "nonNegativeInteger", "gYearMonth", "date"]);
const datatype = z.union([base, z.strictObject({base, format})]);
/** Properties of other vocabularies have prefixes, of which those of RDFa are known without being declared. */
const common = /^(dc|schema):[a-zA-Z]+$/;
const column = z.looseObject({
  // Names are variables of URI templates.
  name: z.string().regex(/^[A-Za-z0-9](_?[A-Za-z0-9])*$/),
  titles: naturalLanguage,
  datatype,
  required: z.boolean().optional()
});
const table = z.strictObject({
  url: z.string(),
  dialect: z.strictObject({delimiter: z.string().length(1)}).optional(),
  tableSchema: z.strictObject({columns: z.array(column).min(1), primaryKey: z.array(z.string()).min(1)})
});
const group = z.looseObject({
  "@context": z.tuple([z.literal("http://www.w3.org/ns/csvw"), z.strictObject({"@language": z.string()})]),
  null: z.string(),
  tables: z.array(table).min(1)
});

/** A description of one table is one of the table itself. */
const alone = table.extend(group.shape).partial({tables: true}).loose();

type Column = z.infer<typeof column>;

/** Where tables do not keep to their description, one sentence each; tables are read by their relative address. */
export function csvwFaults(text: string, readTable: (url: string) => string): string[] {
  const parsed: unknown = JSON.parse(text);
  const isAlone = z.looseObject({url: z.string()}).safeParse(parsed).success;
  const read = isAlone ? alone.safeParse(parsed) : group.safeParse(parsed);
  if (!read.success) return [z.prettifyError(read.error)];
  const {null: blank} = read.data;
  const tables = "url" in read.data ? [table.strip().parse(read.data)] : read.data.tables;
  return [
    ...strangers(read.data, ["@context", "null", ...(isAlone ? ["url", "dialect", "tableSchema"] : ["tables"])]),
    ...tables.flatMap(({url, dialect, tableSchema: {columns, primaryKey}}) => {
      // Decoding as UTF-8 takes the byte order mark away; so do readers of CSVW.
      const [head = [], ...rows] = cellsOf(readTable(url).replace(/^\uFEFF/, ""), dialect?.delimiter ?? ",");
      return [
        ...columns.flatMap((one) => strangers(one, ["name", "titles", "datatype", "required"])),
        ...headFaults(head, columns),
        ...columns.flatMap((one, at) => cellFault(one, rows, at, blank)),
        ...keyFaults(primaryKey, columns, rows)
      ].map((fault) => `${url}: ${fault}`);
    })
  ];
}

function strangers(object: object, known: readonly string[]): string[] {
  return Object.keys(object)
    .filter((name) => !known.includes(name) && !common.test(name))
    .map((name) => `${name} is no property`);
}

function cellsOf(text: string, delimiter: string): string[][] {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, skipEmptyLines: true});
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data;
}

/** A head has no language, so it matches a title in any. */
function headFaults(head: readonly string[], columns: readonly Column[]): string[] {
  const names = columns.map(({name}) => name);
  return [
    ...(new Set(names).size < names.length ? ["two columns have one name"] : []),
    ...(head.length === columns.length ? [] : [`has ${head.length} columns, described are ${columns.length}`]),
    ...columns.flatMap(({name, titles}, at) =>
      titlesOf(titles).includes(head[at] ?? "") ? [] : [`column ${name} has the head ${head[at]}`]
    )
  ];
}

function titlesOf(titles: Column["titles"]): string[] {
  return typeof titles === "string" ? [titles] : Object.values(titles).flat();
}

function cellFault({name, datatype: type, required = false}: Column, rows: string[][], at: number, blank: string) {
  const isOfType = checkOf(type);
  for (const row of rows) {
    const cell = row[at] ?? "";
    if (cell === blank ? required : !isOfType(cell)) return [`column ${name} has ${JSON.stringify(cell)}`];
  }
  return [];
}

/** What a text must look like to be a value of a type; the forms are those of XML Schema. */
function checkOf(type: z.infer<typeof datatype>): (cell: string) => boolean {
  const {base: kind, format: form = null} = typeof type === "string" ? {base: type} : type;
  const matches = (pattern: RegExp) => (cell: string) => pattern.test(cell);
  if (kind === "string") return typeof form === "string" ? matches(new RegExp(`^(?:${form})$`)) : () => true;
  if (kind === "gYearMonth") return matches(/^-?\d{4,}-(0[1-9]|1[0-2])$/);
  if (kind === "date") return (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell));
  if (kind === "nonNegativeInteger") return matches(/^\+?\d+$/);
  const decimal = form !== null && typeof form === "object" ? form.decimalChar : ".";
  return matches(new RegExp(`^[+-]?\\d+(\\${decimal}\\d+)?$`));
}

function keyFaults(key: readonly string[], columns: readonly Column[], rows: readonly string[][]): string[] {
  const places = key.map((name) => columns.findIndex((one) => one.name === name));
  if (places.includes(-1)) return [`the key ${key.join()} has a name that is no column`];
  const keys = new Set(rows.map((row) => JSON.stringify(places.map((at) => row[at]))));
  return keys.size < rows.length ? ["two rows have the same key"] : [];
}
