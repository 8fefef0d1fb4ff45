import {expect, test} from "vitest";
import {fileGroups, filesNamed} from "../../../src/outputs/file-groups.ts";
import {named} from "../../named.ts";

const file = (path: string) => ({path, bytes: 10, rows: 1, names: named(path)});

test("files with the same rows come together, each known by what a reader can do with it", () => {
  const groups = fileGroups([
    file("/data/indicators/unemployed.csv"),
    file("/data/indicators/unemployed.fi.csv"),
    file("/data/indicators/unemployed.sv.csv"),
    file("/data/indicators/unemployed.json"),
    file("/data/observations.csv")
  ]);
  expect(groups.map(({topic, indicator, files}) => [topic, indicator, files.map(({kind}) => kind)])).toEqual([
    ["indicators", "unemployed", ["csv", "excelFinnish", "excelSwedish", "jsonStat"]],
    ["observations", "", ["csv"]]
  ]);
});

test("the files of one table are found among others whose names begin alike", () => {
  const paths = ["/data/placebos.csv", "/data/placebos.fi.csv", "/data/placebos-long.csv", "/data/pooled.csv"];
  const files = paths.map(file);
  expect(filesNamed(files, "/data/placebos").map(({path}) => path)).toEqual(paths.slice(0, 2));
});
