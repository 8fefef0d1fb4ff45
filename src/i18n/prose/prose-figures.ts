import {methodsFigures} from "../../model/pages/page.ts";

/** Pages whose body is prose, a Markdown file in the folder of each language in `src/content`. */
export const prosePages = ["methods", "data", "changes", "embedding", "accessibility", "about"] as const;

export type ProsePage = (typeof prosePages)[number];

/** The figures that the prose of each page takes from the data: `{{donors}}`. Every one of them is used in every language. */
export const proseFigures = {
  methods: [
    "areas",
    "firstMonth",
    "countsLast",
    "lastMonth",
    "donors",
    "regionAreas",
    "notCloseAreas",
    "observedLast",
    "pilotMonths",
    "flipsRest",
    "flipsSimilar",
    "band",
    "areasAbove",
    "areasBelow",
    "areasUnusual",
    "smallestAdjustedP",
    "lastPretendedYear",
    "missDid",
    "missSc",
    "missSdid",
    "unreliableAreas",
    "pooledEffect",
    "pooledError",
    "preTestP",
    "panels",
    "falseAlarms",
    "detectOne",
    "detectTwo"
  ],
  data: [
    "municipalities",
    "areas",
    "indicators",
    "firstMonth",
    "lastMonth",
    "earlierEnds",
    "vintages",
    "newestVintage"
  ],
  changes: ["revisions", "countsLast"],
  embedding: [],
  accessibility: [],
  about: ["areas", "pilotMunicipalities"]
} as const satisfies Readonly<Record<ProsePage, readonly string[]>>;

/** A figure that prose names. */
export type ProseFigure = (typeof proseFigures)[ProsePage][number];

/**
 * What the prose of each page says only while it is true: `{{if:revised}}…{{end}}` stands while figures have been revised,
 * `{{unless:revised}}…{{end}}` while none has. Every condition is used in every language.
 */
export const proseConditions = {
  methods: [
    "sharesOutlastCounts",
    "wholePilot",
    "banded",
    "someEstimated",
    "noneStandsOut",
    "someStandOut",
    "pretended",
    "pooledTogether",
    "pooledNearItsError",
    "pooledTested",
    "movedApartBefore",
    "codePublished"
  ],
  data: ["seriesEndApart", "severalVintages", "codePublished"],
  changes: ["revised", "sharesOutlastCounts"],
  embedding: [],
  accessibility: [],
  about: ["codePublished"]
} as const satisfies Readonly<Record<ProsePage, readonly string[]>>;

/** Something that holds of some figures and not of others. */
export type ProseCondition = (typeof proseConditions)[ProsePage][number];

/** What a page puts between its prose, in a paragraph of its own: `{{slot:placebos}}`. */
export const proseSlots = {
  methods: ["statuses", "cautions", ...methodsFigures],
  data: ["coverage", "files", "statuses", "breaks", "vintages", "examples", "citation"],
  changes: ["releases", "revisions"],
  embedding: ["builder", "periods", "looks", "themes", "resizing"],
  accessibility: ["feedback"],
  about: ["publisher", "feedback"]
} as const satisfies Readonly<Record<ProsePage, readonly string[]>>;

export type ProseSlot = (typeof proseSlots)[ProsePage][number];
