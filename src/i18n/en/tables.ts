import type {tables as finnish} from "../fi/tables.ts";
import type {Translated} from "../translated.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";

/** Published tables and their columns, in English. */
export const tables: Translated<typeof finnish> = {
  tables: {
    columns: {
      ...partOfEach(controls, "column"),
      area: {
        title: "Area",
        note: "Id of a pilot area, code of a municipality or id of another group; the list of areas explains them."
      },
      area_figure: {title: "Area", note: "The indicator in the pilot area."},
      area_high: {
        title: "Upper limit of the area",
        note: "The highest value that the area can have where parts are confidential."
      },
      area_kind: {title: "Kind", note: "What the area is: a pilot area, a municipality or a group of municipalities."},
      area_low: {
        title: "Lower limit of the area",
        note: "The lowest value that the area can have where parts are confidential."
      },
      area_status: {title: "Status of the area’s figure", note: "Status of the area’s figure as a letter."},
      att: {title: "Mean gap", note: "Mean gap to the comparison over the observed months of the pilot."},
      att_whole_pilot: {
        title: "Gap over the whole pilot",
        note: "Mean gap over all months of the pilot, those with an estimated figure included. The same as for the observed months once all of them are observed."
      },
      att_year1: {title: "Gap in pilot year 1", note: "Mean gap in the first year of the pilot."},
      att_year2: {title: "Gap in pilot year 2", note: "Mean gap in the second year of the pilot."},
      att_year3: {
        title: "Gap in pilot year 3",
        note: "Mean gap in the third year of the pilot, as far as it is observed."
      },
      att_year4: {
        title: "Gap in pilot year 4",
        note: "Mean gap in the fourth year of the pilot, which was ten months long, as far as it is observed."
      },
      band95: {
        title: "Usual variation (95%), ±",
        note: "Half the width of the range in which 95 out of 100 municipalities without a pilot stayed."
      },
      band95_whole_pilot: {
        title: "Usual variation over the whole pilot (95%), ±",
        note: "Half the width of the range in which 95 out of 100 municipalities without a pilot stayed when the gap was computed over the whole pilot."
      },
      band_high: {
        title: "Upper limit of usual variation",
        note: "The limit below which 95 out of 100 municipalities without a pilot stayed; the highest usual gap."
      },
      band_low: {
        title: "Lower limit of usual variation",
        note: "The limit above which 95 out of 100 municipalities without a pilot stayed; the lowest usual gap."
      },
      base: {title: "Base period", note: "The months before the pilot from which change is counted."},
      cause: {title: "Reason for the change", note: "Why the figure changed."},
      code: {title: "Code", note: "A code that the column may contain."},
      code_list: {title: "Code list", note: "The list of codes that the column’s values belong to."},
      column: {title: "Column", note: "Name of the column in the plain file."},
      column_type: {title: "Type", note: "What the cells of the column are."},
      column_unit: {title: "Unit", note: "What the figures of the column measure."},
      confidential: {
        title: "Confidential, municipalities",
        note: "For how many municipalities the figure is confidential."
      },
      control: {title: "Compared with", note: "What the area is compared with."},
      country: {title: "Whole country", note: "The indicator in the whole country; background, not a comparison."},
      distance: {
        title: "Distance",
        note: "How far the municipality is from the area in five features; the smaller, the more alike."
      },
      effect: {
        title: "Gap to the comparison",
        note: "The gap that a municipality without a pilot had to its own weighted comparison."
      },
      estimated_months: {
        title: "Estimated months",
        note: "In how many months of the pilot the figure of the area or of the comparison is an estimate (status E)."
      },
      first: {title: "First month", note: "The first month that the row is about."},
      flag: {title: "Note", note: "A warning to be read with the figure."},
      flag_whole_pilot: {title: "Note, whole pilot", note: "A warning to be read with the gap over the whole pilot."},
      formula: {title: "Formula", note: "How the indicator is computed from the codes of the source’s measures."},
      gap: {
        title: "Gap to the weighted comparison",
        note: "The area’s figure minus the weighted comparison, which is shifted to the area’s level."
      },
      high: {title: "Upper limit", note: "The highest value that the figure can have where parts are confidential."},
      in_key: {title: "In the key", note: "Whether the column is one of those that identify a row."},
      in_time_rms: {
        title: "Error with imagined starts (RMS)",
        note: "How far the comparison missed with test start years before the pilot."
      },
      in_time_rms_whole_pilot: {
        title: "Error with imagined starts (RMS), whole pilot",
        note: "How far the comparison missed with test start years before the pilot and a time as long as the whole pilot."
      },
      in_time_same_sign: {
        title: "Errors in the same direction with imagined starts",
        note: "How many of those errors went in the more frequent direction."
      },
      indicator: {title: "Indicator", note: "Id of the indicator; the list of indicators explains them."},
      indicator_group: {title: "Group", note: "The group that the indicator belongs to."},
      indicator_unit: {title: "Unit", note: "The unit of the indicator’s values."},
      known: {title: "Published, municipalities", note: "For how many municipalities the figure is published."},
      last: {title: "Last month", note: "The last month that the row is about."},
      low: {title: "Lower limit", note: "The lowest value that the figure can have where parts are confidential."},
      may_be_blank: {title: "May be blank", note: "Whether a cell of the column may be blank."},
      measure: {title: "Measure", note: "Code of the source’s measure; the list of measures explains them."},
      member: {title: "Municipality", note: "Code of a municipality that is part of the comparison."},
      method: {title: "Method", note: "The method by which the gap is computed."},
      month: {title: "Month", note: "The month of the figure; counts are taken at its end."},
      new: {title: "New value", note: "The figure that the source gave later."},
      note_en: {title: "Note in English", note: "Note in English."},
      note_fi: {title: "Note in Finnish", note: "Note in Finnish."},
      note_sv: {title: "Note in Swedish", note: "Note in Swedish."},
      observed: {title: "Value", note: "The figure as the source has published it."},
      old: {title: "Old value", note: "The figure that the source had given before."},
      p: {
        title: "p-value",
        note: "The share of municipalities without a pilot whose gap is at least as large, whatever its sign."
      },
      p_adjusted: {
        title: "p-value, adjusted for the number of areas",
        note: "The p-value adjusted for the number of areas (Benjamini and Hochberg)."
      },
      p_adjusted_whole_pilot: {
        title: "p-value, adjusted for the number of areas, whole pilot",
        note: "The p-value of the gap over the whole pilot, adjusted for the number of areas (Benjamini and Hochberg)."
      },
      p_whole_pilot: {
        title: "p-value, whole pilot",
        note: "The share of municipalities without a pilot whose gap over the whole pilot is at least as large, whatever its sign."
      },
      pilot_area: {title: "Pilot area", note: "The pilot area that the municipality belonged to."},
      pooled_effect: {
        title: "Gap to the comparison",
        note: "The mean gap of the areas to the municipalities without a pilot."
      },
      population2020: {
        title: "Population 2020",
        note: "Population of the municipality at the end of 2020."
      },
      reason: {
        title: "Reason",
        note: "Why there is no figure or no such comparison, or what must be said of it."
      },
      region_code: {title: "Region", note: "Code of the region in the source."},
      rest_status: {
        title: "Municipalities without a pilot, status of the figure",
        note: "Status of the figure of the municipalities without a pilot, as a letter."
      },
      rmspe_pre: {
        title: "Error of fit before the start (RMSPE)",
        note: "How far the comparison was from the area on average before the pilot."
      },
      standard_error: {title: "Standard error", note: "Standard error of the gap."},
      status: {title: "Status", note: "Status of the figure as a letter."},
      table: {title: "Table", note: "The table or list of codes that the row belongs to."},
      title_en: {title: "Name in English", note: "Name in English."},
      title_fi: {title: "Name in Finnish", note: "Name in Finnish."},
      title_sv: {title: "Name in Swedish", note: "Name in Swedish."},
      value: {title: "Value", note: "The value of the indicator; blank where it is not shown."},
      vintage: {title: "Published", note: "The day on which the data behind the figure were published."},
      weight: {title: "Weight", note: "The municipality’s share of the comparison."},
      window: {
        title: "Observed months",
        note: "The months of the pilot that the gap is computed for. Where they end within a pilot year, the gap of the last year is that of a part of the year."
      }
    },
    ofIndicator: {
      low: {title: "lower limit", note: "The lowest value that the figure can have where parts are confidential."},
      high: {title: "upper limit", note: "The highest value that the figure can have where parts are confidential."},
      status: {title: "status", note: "Status of the figure as a letter."}
    },
    columnTypes: {
      code: "code",
      words: "text",
      month: "month, 2021-03",
      day: "day, 2025-02-25",
      span: "months from and to, 2020-03..2021-02",
      number: "number",
      count: "whole number"
    },
    columnUnits: {
      indicator: "unit of the indicator",
      measure: "unit of the measure",
      comparison: "percentage points for shares, 100 × natural logarithm for counts, so about per cent",
      "percentage points": "percentage points",
      municipalities: "municipalities",
      months: "months",
      persons: "people",
      starts: "imagined starts",
      "standard deviations": "standard deviations",
      "part of one": "share, 0–1"
    },
    blanks: {
      "not shown": "Blank where the figure is not shown (status Q or M).",
      "not shown or covered":
        "Blank where the figure is not shown (status Q or M) or the indicator does not cover the month.",
      "not covered": "Blank where the indicator does not cover the month.",
      "no bounds": "Blank where no part of the figure is confidential.",
      "no control": "Blank where there is no such comparison or its figure is not shown.",
      "no estimate": "Blank in months that the weighted comparison does not cover, and where there is none.",
      method: "Blank where the method has no such figure or nothing is computed; the column reason says why.",
      "no whole pilot":
        "Blank where the figures do not reach the end of the pilot or the method is not computed for the whole pilot.",
      "no base": "Blank where the method itself weights the months before the start.",
      confidential: "Blank where the figure was confidential.",
      "by size": "Blank where municipalities are added up and where there is no such comparison.",
      "nothing to say": "Blank where there is nothing to say.",
      "no member": "Blank where there is no such comparison; the last column says why.",
      "not applicable": "Blank where it does not concern the row."
    },
    areaKinds: {
      "pilot area": "pilot area",
      pilots: "all pilot areas together",
      rest: "mainland municipalities without a pilot",
      "rest of region": "municipalities of the region without a pilot",
      country: "whole country",
      municipality: "municipality"
    },
    nameOf: (column: string) => `${column}, name`,
    inWords: (column: string) => `${column}, in words`,
    figure: "Figure",
    workbook: {
      about:
        "All charts of the area in one file. The Excel workbook has a sheet for each group of indicators, and notes in three languages.",
      cover: "Cover",
      notes: "Notes",
      notesContent: "What statuses, columns and indicators mean, and what the figures cannot show",
      sheet: "Sheet",
      content: "Contents",
      published: "Data published",
      cautions: "Keep in mind",
      statuses: "Status of the figures",
      columns: "Columns",
      indicators: "Indicators"
    },
    archive: {
      heading: "Everything together",
      about: "All tables in their plain form, notes on columns and codes, and checksums in one archive.",
      title: "Kuntakokeilut: all tables",
      paragraphs: (vintage) => [
        `The open statistics of Finland’s municipal employment pilots. The latest data were published on ${vintage}.`,
        "The folder contains all tables in their plain form: commas between columns, a decimal point, months as 2021-03, UTF-8. A blank cell means that there is no figure or that it is not shown; zero is a figure. Figures are not rounded.",
        "The same figures for Excel in Finnish and Swedish, as workbooks (XLSX), as JSON-stat and as Parquet are on the site, not here.",
        "Codes are the same in all files and in English. Columns, codes and ids are explained in three languages in the files whose names end in -list.csv. The file datapackage.json describes the tables to programs. To check the files: sha256sum -c SHA256SUMS"
      ],
      licence: [
        "The figures may be used freely, commercially too, if the source is named.",
        "Name it like this: Statistics Finland, StatFin 12r5, Employment Service Statistics (MEAE/KEHA Centre); computed by Kuntakokeilut."
      ]
    },
    normalStatus: "normal"
  }
};
