import {expect, test} from "vitest";
import {asciiWord, downloadName} from "../../../../src/i18n/files/download-names.ts";
import type {DownloadSubject} from "../../../../src/i18n/files/download-names.ts";
import {named} from "../../../named.ts";

const chart: DownloadSubject = {
  topic: "charts",
  area: named("Espoo", "Esbo"),
  indicator: "unemployed-share",
  date: "2024-12",
  format: "csv"
};

test("a copy of a chart's figures tells area, indicator and last month in the language of the page", () => {
  expect(downloadName(chart, "fi")).toBe("espoo_tyottomien-osuus_2024-12.csv");
  expect(downloadName(chart, "sv")).toBe("esbo_andelen-arbetslosa_2024-12.csv");
  expect(downloadName(chart, "en")).toBe("espoo_unemployed-share_2024-12.csv");
});

test("the files for Excel do not get the name of the plain file", () => {
  expect(downloadName({...chart, format: "csv fi"}, "fi")).toBe("espoo_tyottomien-osuus_2024-12_excel-suomeksi.csv");
  expect(downloadName({...chart, format: "csv sv"}, "sv")).toBe("esbo_andelen-arbetslosa_2024-12_excel-pa-svenska.csv");
});

test("municipalities in brackets after the name of an area are left out", () => {
  const area = named("Lappi (Rovaniemi, Kemijärvi)", "Lappland (Rovaniemi)", "Lapland (Rovaniemi)");
  const subject = {...chart, topic: "areas", indicator: null, area, date: "2025-02-25", format: "xlsx"} as const;
  expect(downloadName(subject, "fi")).toBe("lappi_kaikki-mittarit_2025-02-25.xlsx");
  expect(downloadName(subject, "sv")).toBe("lappland_alla-matt_2025-02-25.xlsx");
});

test("a file of an indicator tells whose figures it holds", () => {
  const subject = {...chart, area: null, date: "2023-10", indicator: "unemployed"} as const;
  expect(downloadName({...subject, topic: "indicators", format: "json-stat"}, "en")).toBe(
    "unemployed_by-area_2023-10.json"
  );
  expect(downloadName({...subject, topic: "municipalities"}, "fi")).toBe("tyottomat_kunnittain_2023-10.csv");
});

test("a file about all areas and indicators carries the name of the site", () => {
  const subject = {...chart, area: null, indicator: null, date: "2025-02-25"} as const;
  expect(downloadName({...subject, topic: "observations", format: "parquet"}, "sv")).toBe(
    "kuntakokeilut_observationer_2025-02-25.parquet"
  );
  expect(downloadName({...subject, topic: null, format: "zip"}, "en")).toBe("kuntakokeilut_2025-02-25.zip");
});

test("names have only letters, digits and hyphens between their parts", () => {
  expect(asciiWord("Över 50-åringar (andel, %)")).toBe("over-50-aringar-andel");
});
