import type {pages as finnish} from "../fi/pages.ts";
import type {Translated} from "../translated.ts";

/** The frame of every page, and the page of an area, in English. */
export const pages: Translated<typeof finnish> = {
  site: {
    name: "Kuntakokeilut",
    tagline: "Open monthly statistics of Finland’s municipal employment pilots"
  },
  navigation: {
    skipToContent: "Skip to content",
    mainLabel: "Main menu",
    languagesLabel: "Language",
    breadcrumbsLabel: "Breadcrumbs",
    onThisPage: "On this page",
    front: "Front page",
    areas: "Areas",
    indicators: "Indicators",
    municipalities: "Municipalities",
    methods: "Methods",
    data: "Data",
    changes: "Changes",
    accessibility: "Accessibility",
    about: "About"
  },
  footer: {
    pagesLabel: "Pages",
    sourcesHeading: "Sources and terms",
    source:
      "Figures: Ministry of Economic Affairs and Employment, from 2025 the KEHA Centre, Employment Service Statistics; " +
      "published by Statistics Finland, StatFin table 12r5.",
    processing: "The sums, shares and comparisons of areas are computed on this site.",
    dataLicence: "The figures may be used freely if the source is named: Creative Commons Attribution 4.0 (CC BY 4.0).",
    dataLicenceHref: "https://creativecommons.org/licenses/by/4.0/deed.en",
    publisher: "Publisher:",
    code: "Go to the program code",
    codeLicence: "The licence of the program code is MIT.",
    noTracking: "The site uses no cookies and does not track readers."
  },
  area: {
    kind: "Pilot area",
    membersHeading: "Municipalities of the area",
    members: (count) => (count === 1 ? "The area is one municipality." : `The area has ${count} municipalities.`),
    memberLines: (monthEnd) =>
      `The figure is the unemployed share of the labour force ${monthEnd}, unless another month is given. The line is the ` +
      "12-month mean of the share since 2015; all lines have the same scale from zero, and the shading is the pilot period.",
    confidenceLabel: "How certain the membership is",
    confidence: "The members were gathered from public sources. For this area no single official list has been found.",
    sourcesHeading: "Sources of the membership",
    cautionsHeading: "What the figures cannot say",
    cautionsIntro: "Read these before concluding anything about the pilot from the figures.",
    otherAreas: "Other pilot areas"
  },
  notFound: {
    title: "Page not found",
    text: "There is no page at this address. Check the address, or look for the area on the front page.",
    toFront: "To the front page"
  },
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
    reportBody: (address, month, day) =>
      `Page: ${address}\n${month ? `Last month: ${month}\n` : ""}Data published: ${day}\n\n` +
      "What is wrong, and what should it say?\n",
    noReport:
      "There is no address for reporting errors yet. Statistics Finland is responsible for the figures of the source:"
  },
  moved: {
    title: "This page has a new address",
    onward: "If your browser does not go there by itself, open the page here:"
  },
  titles: {
    front: {
      title: "Kuntakokeilut – open statistics of Finland’s employment pilots",
      description:
        "Unemployment, services and vacancies month by month in the 25 areas of Finland’s municipal employment pilots: " +
        "charts, comparisons and data."
    },
    topics: "unemployment and vacancies",
    area: (inside, members) =>
      `Unemployment, services and vacancies ${inside} month by month` +
      (members === 1
        ? ", compared with municipalities without a pilot."
        : `: its ${members} municipalities together, and those without a pilot.`),
    chart: (measured) => `${measured} month by month, with comparison municipalities: charts, table and downloads.`,
    byArea: "by pilot area",
    indicator: (name) =>
      `${name} month by month: the pilot areas together and one by one, what the figure means, tables and files.`,
    ofMunicipality: "unemployment month by month",
    municipality: (inside) =>
      `Unemployed share, unemployed people and vacancies ${inside} month by month: whether it had a pilot and what it is compared with.`
  }
};
