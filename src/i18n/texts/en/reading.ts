import type {Dictionary} from "../../dictionary.ts";

/** How to read figures, drawings and files, in English. */
export const reading: Pick<Dictionary, "reading"> = {
  reading: {
    changeInYear: "Change in a year",
    gapToRest: "Gap in level to municipalities without a pilot",
    percentagePoints: "percentage points",
    certaintyHeading: "How certain are the figures?",
    drawingNotes: {
      "area alone":
        "The picture shows the area alone, because counts of areas of different size cannot be compared. The figures of the others are in the table.",
      "area beside weighted":
        "The picture shows the area and the weighted comparison, which is shifted to the area’s level. Other counts cannot be compared between areas of different size; they are in the table.",
      holes: "A gap in a line is a month whose figure cannot be shown; the table says why.",
      estimated: "Estimates show as hollow parts of the area’s line and thin parts of the other lines.",
      provisional: "Provisional figures are drawn with a thin line.",
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
  }
};
