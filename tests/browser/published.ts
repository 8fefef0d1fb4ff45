import {readFileSync} from "node:fs";
import Papa from "papaparse";

/** A row of a published file by the names of its columns. */
export type PublishedRow = Readonly<Partial<Record<string, string>>>;

/** The rows of a published table: `charts/espoo/unemployed`. */
export function publishedRows(table: string): PublishedRow[] {
  const text = readFileSync(`dist/data/${table}.csv`, "utf8");
  return Papa.parse<PublishedRow>(text, {header: true, skipEmptyLines: true}).data;
}

/** The row of a month; throws when the table has none. */
export function rowAt(table: string, month: string): PublishedRow {
  const row = publishedRows(table).find((candidate) => candidate["month"] === month);
  if (!row) throw new Error(`${table}.csv: expected a row of ${month}`);
  return row;
}

/** The last month in which a column has a value. */
export function lastMonth(table: string, column = "area"): string {
  const month = publishedRows(table).findLast((row) => row[column])?.["month"];
  if (!month) throw new Error(`${table}.csv: expected a value of ${column}`);
  return month;
}

/** A number of a file as readers of a language see it, with plain spaces. */
export function shown(value: string | number | undefined, language: string, decimals = 0): string {
  return new Intl.NumberFormat(language === "en" ? "en" : "fi", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  })
    .format(Number(value))
    .replaceAll("\u00a0", " ")
    .replace("-", "−");
}

/** The same with its sign. */
export function signed(value: number, language: string, decimals = 0): string {
  const text = shown(value, language, decimals);
  return value > 0 ? `+${text}` : text;
}

/** The difference of two numbers as they are shown. */
export function differenceShown(one: string | undefined, other: string | undefined, decimals = 0): number {
  const round = (value: string | undefined): number => Number(Number(value).toFixed(decimals));
  return Number((round(one) - round(other)).toFixed(decimals));
}

/** A month such as `2023-10` by its name: "lokakuu 2023". */
export function named(month: string, language: string): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC"
  })
    .format(new Date(`${month}-01`))
    .replace("kuuta", "kuu");
}

/** A month in little room: "10/2023", "okt 2023", "Oct 2023". */
export function namedShort(month: string, language: string): string {
  const [year = "", number = ""] = month.split("-");
  if (language === "fi") return `${Number(number)}/${year}`;
  const name = named(month, language).split(" ")[0] ?? "";
  return `${name.slice(0, name.startsWith("mars") ? 4 : 3)} ${year}`;
}

/** What a regular expression would take for its own, as it stands. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The months from one to another, both counted as dates: 2021-03 to 2023-10 are 31. */
export function monthsBetween(first: string, last: string): number {
  const [a, b] = [first, last].map((month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)));
  return (b ?? 0) - (a ?? 0);
}
