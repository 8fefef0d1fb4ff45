import {parquetMetadata} from "hyparquet";
import {describe, expect, test} from "vitest";
import {buildFiles} from "./built-files.ts";

const built = buildFiles();

function metadataOf(path: string) {
  const {buffer, byteOffset, byteLength} = built.bytes(path);
  return parquetMetadata(buffer.slice(byteOffset, byteOffset + byteLength));
}

const typesIn = (path: string) =>
  metadataOf(path)
    .schema.slice(1)
    .map(({name, type, converted_type: converted, repetition_type: repetition}) => {
      return [name, converted ?? type, repetition].join(" ");
    });

describe("the observations in Parquet", () => {
  const metadata = metadataOf("observations.parquet");

  test("have typed columns; only the value may be null", () => {
    expect(typesIn("observations.parquet")).toEqual([
      "area UTF8 REQUIRED",
      "measure UTF8 REQUIRED",
      "month DATE REQUIRED",
      "value DOUBLE OPTIONAL",
      "status UTF8 REQUIRED",
      "vintage DATE REQUIRED"
    ]);
  });

  test("store codes and dates once, as dictionaries", () => {
    const encodings = metadata.row_groups[0]?.columns.map((column) =>
      column.meta_data?.encodings.includes("RLE_DICTIONARY")
    );
    expect(encodings?.filter(Boolean).length).toBeGreaterThanOrEqual(5);
  });

  test("say where they come from, on what terms and of which day they are", () => {
    const said = Object.fromEntries(metadata.key_value_metadata?.map(({key, value}) => [key, value]) ?? []);
    expect(said).toMatchObject({
      source: "Employment Service Statistics (MEAE/KEHA Centre), Statistics Finland, StatFin 12r5",
      licence: "CC BY 4.0",
      licenceAddress: "https://creativecommons.org/licenses/by/4.0/",
      vintage: "2022-02-22",
      vintages: "2021-12-21 2022-02-22"
    });
    expect(JSON.parse(said["title"] ?? "")).toEqual({fi: "Havainnot", sv: "Observationer", en: "Observations"});
  });
});

test("the comparisons in Parquet have whole numbers, numbers and texts, null where a method has no such figure", () => {
  const types = typesIn("comparisons.parquet");
  expect(types).toContain("in_time_same_sign INT32 OPTIONAL");
  expect(types).toContain("att DOUBLE OPTIONAL");
  expect(types).toContain("base UTF8 OPTIONAL");
  expect(types).toContain("area UTF8 REQUIRED");
});
