import type {Dictionary} from "../../dictionary.ts";

/** Charts on the pages of others, in English. */
export const embeds: Pick<Dictionary, "embeds"> = {
  embeds: {
    heading: "Embed this chart",
    explanation: "The code shows the chart on a page of your own. It follows the newest data and needs no script.",
    toGuide: "Other languages, colours and periods",
    toPage: "The chart and its notes",
    choices: {
      area: "Area",
      indicator: "Indicator",
      language: "Language",
      period: "Period",
      theme: "Colours",
      width: "Width"
    },
    periods: {
      all: "The whole series",
      "last-60": "The newest 60 months",
      "last-24": "The newest 24 months"
    },
    themes: {
      auto: "As the reader’s device",
      light: "Always light",
      dark: "Always dark"
    },
    anyWidth: "As wide as its column",
    preview: "How the chart will look",
    code: "Copy the code to your page",
    failed: "The code could not be fetched. Check the connection and choose again.",
    examples: {
      newest: "The newest 24 months:",
      dark: "The whole series, always in dark colours:",
      script: "The frame, and a line that makes every frame on the page as high as what it holds:",
      element: "The same as an element, which is an ordinary link without script:"
    },
    lost:
      "If you see this in a frame on another page, the address of the embedded chart is wrong. " +
      "Code that works is on the page of the chart and here:"
  }
};
