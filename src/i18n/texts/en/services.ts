import type {Dictionary} from "../../dictionary.ts";

/** What helps readers on every page, in English. */
export const services: Pick<Dictionary, "tableTools" | "areaLatest" | "neighbours" | "pageService" | "moved"> = {
  tableTools: {
    copy: "Copy the table as text",
    copied: "The table has been copied. It can be pasted into a spreadsheet.",
    copyByHand: "The browser does not allow copying. Here is the table as text: select and copy it.",
    status: "status",
    ascending: "ascending order",
    descending: "descending order"
  },
  areaLatest: {
    caption: "Change and gap are in the unit of the figure, for shares in percentage points.",
    indicator: "Indicator",
    unit: "Unit"
  },
  neighbours: {
    label: "Previous and next area",
    previous: "Previous area",
    next: "Next area"
  },
  pageService: {
    heading: "Updates and errors",
    pageUpdated: (day) => `The latest figures on this page were published on ${day}.`,
    siteUpdated: (day) => `The latest figures on this site were published on ${day}.`,
    next: "No day has been set for the next update.",
    report: "Report an error on this page",
    reportTitle: (page) => `Error on the page: ${page}`,
    reportBody: (address, day) => `Page: ${address}\nData: ${day}\n\nWhat is wrong, and how should it be?\n`,
    noReport:
      "There is no address for reporting errors yet. Statistics Finland is responsible for the figures of the source:"
  },
  moved: {
    title: "This page has a new address",
    onward: "If your browser does not go there by itself, open the page here:"
  }
};
