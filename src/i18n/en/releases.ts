import type {
  feedSentences as finnishFeeds,
  releases as finnish,
  releaseSentences as finnishReleases,
  revisedSentences as finnishRevised
} from "../fi/releases.ts";
import type {Translated} from "../translated.ts";

/** Feeds of new figures, in English. */
export const releases: Translated<typeof finnish> = {
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
  }
};

/** What an entry of a feed is made of besides the sentences of charts, in English. */
export const feedSentences: Translated<typeof finnishFeeds> = {
  reached: (subject, month) => `${subject}: figures to ${month}`,
  filled: (subject) => `${subject}: new figures for earlier months`,
  revisedOnly: (subject) => `${subject}: changed figures`,
  newestMonth: "Latest month",
  added: (count, shown) => {
    if (count === 0) return "The source added no figures.";
    return count === 1 ? "The source added one figure." : `The source added ${shown} figures.`;
  },
  revised: (count, shown) => {
    if (count === 0) return "No earlier figure changed.";
    return count === 1 ? "One earlier figure changed." : `${shown} earlier figures changed.`;
  }
};

/** What releases are told with, besides the words of feeds, in English. */
export const releaseSentences: Translated<typeof finnishReleases> = {
  first: "First release",
  reached: (month) => `Figures to ${month}`,
  filled: "New figures for earlier months",
  revised: (months) => `Changed figures: ${months}`,
  reworded: "Changed comparisons",
  changedTables: "Changed tables",
  newFiles: "New files",
  newMonths: "New months",
  allMonths: "Months",
  files: (count, shown) =>
    count === 1 ? "There is one new file to download." : `There are ${shown} new files to download.`,
  tables: (count, shown, kinds) =>
    count === 1
      ? `The content of one table has changed although the figures of the source have not: the method or the layout of the table is another than before (${kinds}).`
      : `The content of ${shown} tables has changed although the figures of the source have not: the method or the layout of the tables is another than before (${kinds}).`,
  all: (cells, files) => `There are ${cells} figures of the source and ${files} files to download.`,
  revisionsHeading: "Changed figures by measure",
  verdictsHeading: (count, shown) =>
    count === 1 ? "One comparison is now described differently" : `${shown} comparisons are now described differently`,
  verdictsNote: "The words change when the figures or the method do. That does not show an effect.",
  change: (before, after) => `earlier ${before}; now ${after}`,
  side: {higher: "above its comparison", lower: "below its comparison"},
  rarity: {
    usual: (side) => `${side}, within the usual variation`,
    "not rare": (side) => `${side}, towards the edge of the usual variation`,
    "unusual alone": (side) => `${side}, unusually far for a single area`,
    "unusual among all": (side) => `${side}, unusually far even among all areas`
  },
  inStep: "in step with its comparison",
  doubtful: "the comparison is unreliable",
  unavailable: (reason) => `no comparison (${reason})`
};

/** What the list of first figures says besides them, in English. */
export const revisedSentences: Translated<typeof finnishRevised> = {
  heading: "First published, now",
  count: (count, shown) =>
    count === 1
      ? "One figure has changed since it was published"
      : `${shown} figures have changed since they were published`,
  change: (first, day, now) => `first published as ${first} (${day}), now ${now}`,
  changeOfBorders: (first, day, now) =>
    `first published as ${first} (${day}) before the merger of municipalities, within the boundary after it ${now}`,
  allByBorders: "The boundary has changed in a merger of municipalities.",
  someByBorders: (count, shown) =>
    count === 1 ? "One of them is now within the new boundary." : `${shown} of them are now within the new boundary.`,
  largest: "Largest change",
  newestOnly: (shown) => `The list holds the newest ${shown}.`,
  file: "All figures that the source has changed"
};
