import {expect, test} from "vitest";
import {readerColumns} from "../../../../scripts/publish/csv/reader-columns.ts";
import {describeTable, listDescriptions} from "../../../../scripts/publish/tables/descriptions.ts";

const headsOf = (topic: Parameters<typeof describeTable>[0]) =>
  readerColumns(describeTable(topic)).map(({titles}) => titles.fi);

test("names and words stand last, so that no column of a published file moves", () => {
  expect(headsOf("indicators")).toEqual(
    ["Alue", "Kuukausi", "Arvo", "Alaraja", "Yläraja", "Tila"].concat("Alue, nimi", "Tila, selite")
  );
  expect(headsOf("control-regions").slice(-5)).toEqual([
    "Alue, nimi",
    "Mittari, nimi",
    "Vertailukohta, selite",
    "Kunta, nimi",
    "Syy, selite"
  ]);
});

test("in tables with a column an indicator they stand beside their codes", () => {
  expect(headsOf("area-municipalities").slice(0, 6)).toEqual([
    "Alue",
    "Alue, nimi",
    "Kuukausi",
    "Työttömien osuus työvoimasta",
    "Työttömien osuus työvoimasta, tila",
    "Työttömien osuus työvoimasta, tila, selite"
  ]);
});

test("the observations, which Excel cannot hold, stay as they were", () => {
  expect(headsOf("observations")).toEqual(["Alue", "Tieto", "Kuukausi", "Arvo", "Tila", "Julkaistu"]);
});

test.each(listDescriptions())("in $topic every column has a name of its own", (table) => {
  const names = readerColumns(table).map(({name}) => name);
  expect(new Set(names).size).toBe(names.length);
});
