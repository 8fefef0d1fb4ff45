import type {Dictionary} from "../../dictionary.ts";

const label = "Read values on the chart with the left and right arrow keys";

/** Reading values on charts and sharing a view, in English. */
export const chartReader: Pick<Dictionary, "chartReader" | "figureLink"> = {
  chartReader: {
    manners: {
      lines: {
        label,
        help:
          "Left and right arrow keys: month. Up and down arrow keys: line. Home and End: beginning and end. " +
          "Shift and an arrow key: change between two months. Esc: close. Gaps and changes are worked out from the figures shown."
      },
      months: {label, help: "Left and right arrow keys: month. Home and End: first and last month. Esc: close."},
      years: {
        label,
        help: "Left and right arrow keys: year. Up and down arrow keys: base year. Home and End: first and last year. Esc: close."
      },
      rows: {
        label: "Read values on the chart with the up and down arrow keys",
        help: "Up and down arrow keys: row. Left and right arrow keys: figure of the row. Home and End: first and last row. Esc: close."
      }
    },
    gap: "gap",
    change: "change",
    gapNote: "Gap: {a} minus the line, {unit}.",
    changeNote: "Change, {unit}.",
    noFigure: "no figure",
    notListed: "There is no figure for this month."
  },
  figureLink: {
    link: "Link to this chart",
    copy: "Copy the address of this view",
    copied: "The address is copied.",
    copiedMonth: "The address is copied. It opens the chart at {month}.",
    byHand: "The browser does not let this page copy. The address is:"
  }
};
