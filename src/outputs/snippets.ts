/** Code in one language that reads a file of the site. */
export interface Snippet {
  /** Name of the language and of what it is read with, the same in all languages of the site. */
  readonly name: string;
  readonly code: string;
}

/** Code that reads a CSV file with a column of months and one of figures. */
export function csvSnippets(address: string, figures: "area" | "value"): Snippet[] {
  return [
    {
      name: "R",
      code: `figures <- read.csv(
  "${address}"
)
figures$month <- as.Date(paste0(figures$month, "-01"))
tail(figures)`
    },
    {
      name: "Python",
      code: `import csv, io, urllib.request

address = "${address}"
with urllib.request.urlopen(address) as answer:
    text = io.TextIOWrapper(answer, "utf-8")
    figures = list(csv.DictReader(text))
print(figures[-1])`
    },
    {
      name: "Python, pandas",
      code: `import pandas as pd

address = "${address}"
figures = pd.read_csv(address, parse_dates=["month"])
print(figures.tail())`
    },
    {
      name: "Python, polars",
      code: `import polars as pl

address = "${address}"
figures = pl.read_csv(address, infer_schema_length=None)
month = (pl.col("month") + "-01").str.to_date()
figures = figures.with_columns(month)
print(figures.tail())`
    },
    {
      name: "Excel, Power Query",
      code: `let
  Address = "${address}",
  Format = [Delimiter = ",", Encoding = 65001],
  Source = Csv.Document(Web.Contents(Address), Format),
  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Blanks = Table.ReplaceValue(
    Rows, "", null, Replacer.ReplaceValue, Table.ColumnNames(Rows)
  ),
  Months = Table.TransformColumns(
    Blanks, {"month", each Date.FromText(_ & "-01"), type date}
  ),
  Figures = Table.TransformColumnTypes(
    Months, {"${figures}", type number}, "en-US"
  )
in
  Figures`
    },
    {
      name: "Observable",
      code: `figures = d3.csv(
  "${address}",
  d3.autoType
)`
    }
  ];
}

/** A query of the observations file for some measures in some municipalities, by the codes of the source. */
export function observationsSnippet(
  address: string,
  measures: readonly string[],
  municipalities: readonly string[]
): Snippet {
  const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(", ");
  return {
    name: "DuckDB, Parquet",
    code: `SELECT area, month, measure, value, status
FROM '${address}'
WHERE measure IN (${list(measures)})
  AND area IN (${list(municipalities)})
ORDER BY measure, area, month;`
  };
}
