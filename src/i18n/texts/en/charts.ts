import type {Dictionary} from "../../dictionary.ts";

/** The parts of a chart in English. */
export const charts: Pick<Dictionary, "chart"> = {
  chart: {
    lines: {
      rest: {
        name: "Municipalities without a pilot",
        short: "No pilot",
        explanation: "The 175 municipalities of mainland Finland that had no pilot, added up."
      },
      region: {
        name: "Municipalities of the same region without a pilot",
        short: "Same region",
        explanation:
          "The municipalities of the same region that had no pilot, added up. Shown when there are at least three."
      },
      similar: {
        name: "Similar municipalities",
        short: "Similar",
        explanation:
          "The ten municipalities without a pilot that were most like the area before COVID. The line is their mean."
      },
      weighted: {
        name: "Weighted comparison",
        short: "Weighted",
        explanation:
          "A mix of municipalities without a pilot, weighted so that before the pilot it moved in step with the area as closely as " +
          "possible. The line is shifted to the area’s own level."
      },
      country: {
        name: "Whole country",
        short: "Whole country",
        explanation: "All municipalities, those with a pilot and Åland included. Background, not a comparison."
      }
    },
    table: {
      month: "Month",
      bounds: "Lower and upper limit"
    },
    tableSummary: "The figures as a table",
    definitionLabel: "What is measured",
    formulaLabel: "How it is computed",
    cautionsHeading: "Keep in mind",
    eventsHeading: "Events",
    eventSource: "source",
    pilotPeriod: "Pilot period",
    covidYear: "COVID year",
    estimatedPart: "estimate",
    provisionalPart: "provisional",
    downloadsHeading: "Download the figures",
    downloads: {
      csv: "CSV",
      excelFinnish: "CSV for Excel, in Finnish",
      excelSwedish: "CSV for Excel, in Swedish",
      workbook: "Excel workbook",
      jsonStat: "JSON-stat",
      parquet: "Parquet",
      archive: "Zip archive",
      checksums: "Checksums",
      dataPackage: "Description of all tables (Data Package)"
    },
    sourceLabel: "Source",
    source: "Employment Service Statistics (MEAE/KEHA Centre), Statistics Finland, StatFin 12r5",
    vintagesLabel: "Data published",
    licenceLabel: "Terms",
    licence: "CC BY 4.0",
    noData: "There are no figures."
  }
};
