import type {Dictionary} from "../../dictionary.ts";

/** Reading values on charts and sharing a view, in English. */
export const chartReader: Pick<Dictionary, "chartReader" | "figureLink"> = {
  chartReader: {
    label: "Read values on the chart with the left and right arrow keys",
    help:
      "Left and right arrow keys: month. Up and down arrow keys: line. Home and End: beginning and end. " +
      "Shift and an arrow key: change between two months. Esc: close. Gaps and changes are worked out from the figures shown.",
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
