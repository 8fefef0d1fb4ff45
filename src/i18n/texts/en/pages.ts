import type {Dictionary} from "../../dictionary.ts";

/** Frame and pages of the site in English. */
export const pages: Pick<Dictionary, "site" | "navigation" | "footer" | "front" | "area" | "notFound"> = {
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
    explore: "Explore the figures",
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
    codeLicence: "The program code is published under the MIT licence.",
    noTracking: "The site uses no cookies and does not track readers."
  },
  front: {
    heading: "How did unemployment develop in the areas of the municipal pilots?",
    lead:
      "In the municipal employment pilots, 118 municipalities in 25 areas served part of the unemployed in place of " +
      "the state’s TE Offices from 1 March 2021 to 31 December 2024. At the start of 2025 all employment services " +
      "moved to municipalities and employment areas.",
    canHeading: "What the figures say",
    can: [
      "How many unemployed people, people in services and vacancies an area had at the end of each month.",
      "How the area has developed compared with the municipalities of mainland Finland that had no pilot."
    ],
    cannotHeading: "What the figures cannot say",
    cannot: [
      "Whether the pilots raised or lowered unemployment: the areas were not drawn by lot, COVID hit them differently, " +
        "and in one area only a difference of about two percentage points would stand out.",
      "How the pilots’ own customers fared: the figures count all unemployed people of an area, including customers of the TE Offices.",
      "Which area did best: the areas started from different places, and they are not ranked."
    ],
    areasHeading: "Pilot areas",
    areasIntro:
      "25 areas in alphabetical order: the unemployed share of the labour force and a line that shows how it has moved.",
    smallLines: "The solid line is the area, the dashed line the municipalities without a pilot."
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
  }
};
