import type {sharing as finnish} from "../fi/sharing.ts";
import type {Translated} from "../translated.ts";
import {extremes} from "./pictures.ts";

/** Charts and figures in the hands of others: embeds, references and program code, in English. */
export const sharing: Translated<typeof finnish> = {
  embeds: {
    heading: "Embed this chart",
    explanation: "The code shows the chart on a page of your own. It follows the latest data and needs no script.",
    toGuide: "Other languages, colours and periods",
    toPage: "The chart and its notes",
    reading: "Read values with the left and right arrow keys",
    choices: {
      area: "Area",
      indicator: "Indicator",
      language: "Language",
      period: "What your readers will see later",
      look: "Form",
      theme: "Colours",
      width: "Width"
    },
    periods: {
      all: "The whole series",
      "last-60": "The latest 60 months",
      "last-24": "The latest 24 months"
    },
    frozen: (day) => `Frozen: data as of ${day}`,
    meanings: {
      all: "The chart follows the latest figures: new months are added to its end, and revised figures replace the old ones.",
      newest: "A window that moves: when a new month comes, the oldest one leaves.",
      frozen: "The picture and its figures stay the same, even when newer ones come."
    },
    looks: {
      full: {name: "The whole chart", meaning: "Title, sentence, drawing, table, notes and source."},
      compact: {name: "Compact", meaning: "Title, drawing, table and source."},
      tile: {name: "Number tile", meaning: "One number, one sentence and a small line."}
    },
    themes: {
      auto: "Follow the reader’s device",
      light: "Always light",
      dark: "Always dark"
    },
    anyWidth: "As wide as its column",
    preview: "How the chart will look",
    code: "Copy the code to your page",
    failed: "The code could not be fetched. Check the connection and choose again.",
    version: (day) => `Data as of ${day}`,
    figures: "Figures (CSV)",
    pictures: {
      whole: {png: "PNG picture (1,200 × 630)", svg: "SVG picture (scalable)"},
      square: {png: "Square picture (PNG)", svg: "Square picture (SVG)"},
      chart: {png: "Chart alone (PNG)", svg: "Chart alone (SVG)"}
    },
    examples: {
      newest: "The latest 24 months:",
      frozen: "A picture that does not change:",
      compact: "A compact frame:",
      tile: "A number tile:",
      dark: "The whole series, always in dark colours:",
      script: "The frame, and a line that fits the height of every frame on the page to its content:",
      element: "The same as an element, which is an ordinary link if scripts do not run:"
    },
    lost:
      "If you see this in a frame on another page, the address of the embedded chart is wrong. " +
      "Code that works is on the page of the chart and here:"
  },
  citation: {
    heading: "Cite this",
    sentence: ({title, year, day, source, licence, address}) =>
      `Kuntakokeilut (${year}). ${title}. Data published ${day}. Source: ${source}. ${licence}. ${address}`,
    forReferenceManagers: "For reference managers: BibTeX and RIS",
    vintage: (day) =>
      `The reference is to the data published on ${day}. They stay available after newer data have come:`,
    toVintage: "Vintages of the data"
  },
  questions: {
    heading: "Questions and answers",
    measures: "What does the figure measure?",
    extremes: "When was the figure highest and lowest during the pilot?",
    highAndLow: (facts) => extremes("The figure was", facts),
    sinceStart: "How much did the figure change from the start of the pilot to its end?",
    changed: ({start, end, change}) =>
      `${start.inMonth} the figure was ${start.value} and ${end.inMonth} ${end.value}: the change is ${change}.`,
    season: "Months of different seasons cannot be compared directly, so comparing whole years tells more.",
    beside: "What is the area compared with?",
    besideRest: "With municipalities without a pilot.",
    besideMix:
      "With municipalities without a pilot, and with a weighted mix of them that moved in step with the area before the pilot.",
    weights: (list) => `Those with the largest weights in the mix are ${list}.`,
    howSure: "How sure is the result?",
    why: "Does the figure tell why it changed?",
    no: "No.",
    ends: "Why does the series end before the pilot does?",
    newest: "What do the newest figures rest on?"
  },
  news: {
    heading: "Draft for a news story",
    intro:
      "The text is made from the figures of this page. You may copy and change it, but keep the comparison and the cautions.",
    cautions: {
      area:
        "The figures cover everyone unemployed in the area, not only the pilot’s customers. They do not show why " +
        "unemployment changed: the pilot areas were not chosen at random.",
      municipality:
        "The figures cover everyone unemployed in the municipality, not only the pilot’s customers. They do not show why " +
        "unemployment changed.",
      withoutPilot: "The figures do not show why unemployment changed."
    },
    source: ({source, day, licence, address}) =>
      `Source: ${source}. Data published on ${day}. Licence: ${licence}. Charts and methods: ${address}`
  },
  snippets: {
    heading: "Read the figures in code",
    intro:
      "The code fetches the file straight from the site. The address does not change, so the same code will give later figures as well.",
    parquetOfChart: "The source’s figures behind the chart, one municipality of the area at a time:",
    parquet: "The source’s figures by municipality:"
  },
  figureCopies: {
    copyWords: "Copy text to share",
    copyPicture: "Copy the picture",
    copiedText: "The text is copied.",
    copiedPicture: "The picture is copied.",
    byHand: "The browser does not allow copying. The text is here:",
    noPicture: "The browser does not allow copying the picture. It can be downloaded with the link above.",
    altLabel: "Alternative text"
  },
  copying: {
    copy: "Copy",
    copied: "Copied",
    selected: "The browser does not allow copying. The text is selected: copy it yourself."
  }
};
