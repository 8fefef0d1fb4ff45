import type {charts as finnish} from "../fi/charts.ts";
import type {Translated} from "../translated.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";

const label = "Read values on the chart with the left and right arrow keys";

/** The parts of a chart, how it is read, and how a view of it is shared, in English. */
export const charts: Translated<typeof finnish> = {
  chart: {
    lines: {
      ...partOfEach(controls, "line"),
      country: {
        name: "Whole country",
        short: "Whole country",
        explanation: "All municipalities, those with a pilot and Åland included. Background, not a comparison."
      }
    },
    years: {
      summary: "Whole years",
      year: "Year",
      ofPilots: "pilots",
      difference: "Gap",
      caption: (unit, hasDifferences) =>
        `Whole years: the mean of the months, ${unit}.${hasDifferences ? " Gaps are those of the figures shown." : ""}`,
      missing: (months) => `A year that lacks months has no mean: ${months}.`,
      divided: (years) => `A year in which the series breaks has no mean: ${years}.`
    },
    table: {
      month: "Month",
      bounds: "Lower and upper limit"
    },
    actions: {
      table: "Table",
      files: "Download",
      embed: "Embed",
      about: "About this figure"
    },
    tableSummary: "The figures as a table",
    definitionLabel: "What is measured",
    formulaLabel: "How it is computed",
    cautionsHeading: "Keep in mind",
    eventsHeading: "Events",
    eventSource: "source",
    pilotPeriod: "Pilot period",
    pilotEnds: {start: "Pilots start", end: "Pilots end"},
    months: {
      heading: "Months of the picture",
      all: "Whole series",
      pilot: "Pilot years",
      closeScale:
        "The picture shows the pilot years alone. The scale is made for them and seldom starts from zero: even a small gap looks large."
    },
    covidYear: "COVID year",
    estimatedPart: "estimate",
    provisionalPart: "provisional",
    downloadsHeading: "Download the figures",
    downloads: {
      csv: "CSV",
      excelFinnish: "CSV for Excel, in Finnish",
      excelSwedish: "CSV for Excel, in Swedish",
      longFinnish: "CSV, headings in Finnish (too long for Excel)",
      longSwedish: "CSV, headings in Swedish (too long for Excel)",
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
    readLabel: "Read from the source",
    licenceLabel: "Terms",
    licence: "CC BY 4.0",
    noData: "There are no figures."
  },
  reading: {
    afterPilots: (when) => `After the pilots, ${when}`,
    changeInYear: "Change in a year",
    gapToRest: "Gap in level to municipalities without a pilot",
    gapBefore: (year, side, amount) =>
      `In ${year} the figure was ${{higher: `${amount} higher than`, lower: `${amount} lower than`, same: "the same as"}[side]} there`,
    certaintyHeading: "How certain are the figures?",
    drawingNotes: {
      "area alone":
        "The picture shows the area alone, because counts of areas of different size cannot be compared. The figures of the others are in the table.",
      "area beside weighted":
        "The picture shows the area and the weighted comparison, which is shifted to the area’s level. Other counts cannot be compared between areas of different size; they are in the table.",
      holes: "A gap in a line is a month whose figure cannot be shown; the table says why.",
      estimated: {
        area: "Estimates show as hollow parts of the area’s line.",
        together: "Estimates show as hollow parts of the pilot areas’ line.",
        municipality: "Estimates show as hollow parts of the municipality’s line."
      },
      "others estimated": "In the other lines, estimates are drawn thin.",
      provisional: "Provisional figures are drawn with a thin line.",
      "others estimated or provisional":
        "A thin line is a provisional figure, or an estimate in one of the other lines.",
      bounds: "The pale band around the line shows the limits between which the confidential figures lie.",
      "not from zero": "The scale does not start from zero."
    },
    estimates: {
      "confidential parts": "Some of the municipalities’ figures are confidential and estimated.",
      "published shares": "The figure is computed from the municipalities’ published shares."
    },
    endsBeforeOthers: (line, value) => `The line “${line}” ends before the others: ${value}.`,
    sharedScale: "All pictures have the same scale. The shaded part is the time of the pilot.",
    newestData: "Latest data",
    filesIntro: "The series month by month, all areas and the municipalities they are compared with in one file.",
    files: {
      indicators: "all areas",
      municipalities: "all municipalities"
    }
  },
  chartReader: {
    manners: {
      lines: {
        label,
        help:
          "Left and right arrow keys: month. Up and down arrow keys: line. Page Up and Page Down: year. Home and End: beginning and end. " +
          "Shift and an arrow key: change between two months. Esc: close. Gaps and changes are worked out from the figures shown."
      },
      months: {
        label,
        help: "Left and right arrow keys: month. Page Up and Page Down: year. Home and End: first and last month. Esc: close."
      },
      years: {
        label,
        help: "Left and right arrow keys: year. Up and down arrow keys: base year. Home and End: first and last year. Esc: close."
      },
      rows: {
        label: "Read values on the chart with the up and down arrow keys",
        help: "Up and down arrow keys: row. Left and right arrow keys: figure of the row. Page Up and Page Down: 12 rows. Home and End: first and last row. Esc: close."
      }
    },
    offer: "Read the values with arrow keys",
    keysHeading: "Keys",
    wholePilot: "From the start to the end of the pilots",
    partOfPilot: "From the start of the pilots to the last figure",
    measuring:
      "A change can be measured: drag across the chart from one month to another, tap two months, or press Shift and an arrow key.",
    gap: "gap",
    change: "change",
    gapNote: "Gap: {a} minus the line, {unit}.",
    changeNote: "Change, {unit}.",
    seasonNote: "The months are from different seasons: the change includes the seasonal variation.",
    noFigure: "no figure",
    notListed: "There is no figure for this month."
  },
  figureLink: {
    link: "Link to this chart",
    copy: "Copy the address of this view",
    copied: "The address is copied.",
    copiedMonth: "The address is copied. It opens the chart at {month}.",
    copiedChange: "The address is copied. It opens the change from {from} to {month}.",
    byHand: "The browser does not let this page copy. The address is:"
  }
};
