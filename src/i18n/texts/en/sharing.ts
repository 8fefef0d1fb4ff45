import type {Dictionary} from "../../dictionary.ts";

/** Feeds, references and program code, in English. */
export const sharing: Pick<Dictionary, "allFiles" | "feeds" | "citation" | "snippets" | "copying"> = {
  allFiles: {
    pictures: "Charts as pictures",
    picturesOfAll:
      "Every chart can be downloaded as a picture on its own page. Here are the pictures of all pilot areas together.",
    others: "Other files",
    count: (count, shown) => (count === 1 ? "1 file" : `${shown} files`),
    checksums:
      "The checksums are SHA-256. They are also in the file SHA256SUMS, and the command sha256sum -c SHA256SUMS checks what you have downloaded."
  },
  feeds: {
    heading: "Follow new figures",
    explanation: "A feed tells your feed reader when new figures come in or earlier ones change.",
    ofAll: "Feed of new figures (Atom)",
    releasesTitle: "new figures and releases",
    subtitles: {
      releases: "New and changed figures, and releases of the site.",
      area: "The area’s new and changed figures.",
      indicator: "The indicator’s new and changed figures in all areas."
    },
    cells: (count, shown) => (count === 1 ? "1 figure" : `${shown} figures`),
    largestChange: "largest change"
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
  snippets: {
    heading: "Read the figures in code",
    intro:
      "The code fetches the file straight from the site. The address does not change, so the same code will give later figures as well.",
    parquetOfChart: "The source’s figures behind the chart, one municipality of the area at a time:",
    parquet: "The source’s figures by municipality:"
  },
  copying: {
    copy: "Copy",
    copied: "Copied",
    selected: "The browser does not allow copying. The text is selected: copy it yourself."
  }
};
