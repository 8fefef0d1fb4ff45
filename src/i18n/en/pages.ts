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
    codeLicence: "The program code is under the MIT licence.",
    noTracking: "The site uses no cookies and does not track readers."
  },
  area: {
    kind: "Pilot area",
    membersHeading: "Municipalities of the area",
    members: (count) => (count === 1 ? "The area is one municipality." : `The area has ${count} municipalities.`),
    memberTable:
      "Unemployed share of the labour force, %. Figures of years are means of their months, and the change is that of the figures " +
      "shown. The table shows levels; it does not say what the pilots brought about.",
    memberChange: (first, last) => `Change ${first}–${last}`,
    memberDash: "Dash: there is no figure, or the series breaks between the years.",
    memberLines:
      "The line is the 12-month mean of the share. All lines have the same scale from zero, and the shading is the pilot " +
      "period. All other figures of a municipality are on its own page.",
    indicatorsHeading: "Other indicators",
    indicatorsIntro:
      "Each chart has a scale of its own, which does not always start at zero. The title leads to every month, all comparisons and the files.",
    indicatorsNote:
      "Whole years are means of their months, and the difference is that of the figures shown. A dash means that a month is missing.",
    confidenceLabel: "How certain the membership is",
    confidence: "The members were gathered from public sources. For this area no single official list has been found.",
    sourcesHeading: "Sources of the membership",
    cautionsHeading: "What the figures cannot say",
    cautionsIntro: "Read these before concluding anything about the pilot from the figures."
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
      description: (until) =>
        "Unemployment, services and vacancies in the 25 areas of Finland’s municipal employment pilots: charts " +
        `and comparisons. The newest figures reach ${until}.`
    },
    topics: "unemployment and vacancies",
    onAverage: {inMonths: "on average a month", atMonthEnds: "on average at month-ends"},
    years: (measured, {first, last}) => `${measured}: ${first.value} in ${first.year}, ${last.value} in ${last.year}.`,
    area: {
      more: (until) => `Month by month to ${until}; also services and vacancies.`,
      short: (until) => `Unemployment month by month to ${until}.`,
      plain: (inside, until) =>
        `Unemployment, services and vacancies ${inside} month by month to ${until}, beside municipalities without a pilot.`
    },
    chart: {
      more: (until) => `Month by month to ${until}, compared with municipalities without a pilot.`,
      until: (until) => `Figures to ${until}.`,
      newest: (until) => `The newest figures reach ${until}.`,
      plain: (measured, until) => `${measured} month by month to ${until}: charts, table and downloads.`
    },
    byArea: "by pilot area",
    ofMunicipality: "unemployment month by month",
    municipality: {
      more: (until) =>
        `Month by month to ${until}: whether the municipality had a pilot, and what it is compared with.`,
      short: (until) => `The municipality’s figures to ${until}.`,
      plain: (inside, until) =>
        `Unemployment and vacancies ${inside} month by month to ${until}: whether it had a pilot and what it is compared with.`
    }
  }
};
